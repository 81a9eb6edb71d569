/** Measurements: JMH benchmarks of the score and of retrieval, and the fair from two spreadsheets end to end. */
@NullMarked
package org.talentchain.benchmarks;

import org.jspecify.annotations.NullMarked;
