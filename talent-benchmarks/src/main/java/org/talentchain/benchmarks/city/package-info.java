/**
 * Made-up people and positions: the sample city in {@code samples/haiyang}, and rosters of any size to measure on.
 * Everybody in them is fictional. Start with {@link org.talentchain.benchmarks.city.HaiyangSample}.
 */
@NullMarked
package org.talentchain.benchmarks.city;

import org.jspecify.annotations.NullMarked;
