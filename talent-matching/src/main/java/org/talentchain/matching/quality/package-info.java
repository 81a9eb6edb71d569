/**
 * How good rankings are, measured against labels: pure functions of rankings and relevance, with intervals.
 * No index, no files, nothing of the engine itself, so that any ranking can be measured alike. Start with
 * {@link org.talentchain.matching.quality.RankingMetrics} and {@link
 * org.talentchain.matching.quality.ClassificationMetrics}.
 */
@NullMarked
package org.talentchain.matching.quality;

import org.jspecify.annotations.NullMarked;
