package org.talentchain.matching.training;

import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * Somebody who fills an opening as they are, without a class (直接录用).
 *
 * @param candidate who
 * @param opening what they fill
 */
public record Hiring(CandidateId candidate, PositionId opening) {}
