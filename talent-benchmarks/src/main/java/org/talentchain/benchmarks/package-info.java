/**
 * Measurements: JMH benchmarks of the score, retrieval, index and import, and the fair from two spreadsheets
 * end to end. Start with {@link org.talentchain.benchmarks.Benchmarks}.
 */
@NullMarked
package org.talentchain.benchmarks;

import org.jspecify.annotations.NullMarked;
