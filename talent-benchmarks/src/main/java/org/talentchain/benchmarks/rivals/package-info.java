/**
 * Other libraries beside our own engines, behind one enum, on the same data. Start with {@code
 * AllocationEngine}.
 */
@NullMarked
package org.talentchain.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;
