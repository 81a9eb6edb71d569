/**
 * How good rankings are, measured against labels, with intervals; and the weights that labels by staff suggest. The
 * measures are pure functions of rankings and relevance that know nothing of the engine, so that any ranking can be
 * measured alike; the calibration sees the score, and changes nothing by itself. Start with {@link
 * org.talentchain.matching.quality.RankingMetrics}, {@link org.talentchain.matching.quality.ClassificationMetrics}
 * and {@link org.talentchain.matching.quality.Calibration}.
 */
@NullMarked
package org.talentchain.matching.quality;

import org.jspecify.annotations.NullMarked;
