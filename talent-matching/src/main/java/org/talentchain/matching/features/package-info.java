/**
 * The model as compact numbers: what a candidate has as terms and columns, what a position asks as values of such
 * terms and columns. The only meeting of the model and the hot path; identity stops here. Start with {@link
 * org.talentchain.matching.features.CandidateFeatures} and {@link
 * org.talentchain.matching.features.PositionFeatures}.
 */
@NullMarked
package org.talentchain.matching.features;

import org.jspecify.annotations.NullMarked;
