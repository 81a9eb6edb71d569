/**
 * The command line: {@link org.talentchain.cli.Talent} reads the arguments, {@code command} does what they
 * ask for, {@code output} lays the answer out and {@code text} finds the words.
 */
@NullMarked
package org.talentchain.cli;

import org.jspecify.annotations.NullMarked;
