/**
 * Our engine beside others, on the same data in one run: who is found, how fast, and with how much memory.
 * Start with {@link org.talentchain.benchmarks.sidebyside.SideBySide}.
 */
@NullMarked
package org.talentchain.benchmarks.sidebyside;

import org.jspecify.annotations.NullMarked;
