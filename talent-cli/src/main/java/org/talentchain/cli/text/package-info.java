/**
 * The words of the command line, in Chinese and English. Start with {@link org.talentchain.cli.text.Wording}.
 */
@NullMarked
package org.talentchain.cli.text;

import org.jspecify.annotations.NullMarked;
