/**
 * Made-up people and positions: the sample city in {@code samples/haiyang}, rosters of any size, and
 * candidates without end to measure on. Everybody in them is fictional. Start with {@link
 * org.talentchain.benchmarks.city.HaiyangSample} or {@link org.talentchain.benchmarks.city.LoadGenerator}.
 */
@NullMarked
package org.talentchain.benchmarks.city;

import org.jspecify.annotations.NullMarked;
