package org.talentchain.matching.training;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * Somebody in the cohort of a class (学员).
 *
 * @param candidate who
 * @param opening where they go after it, or null when a promise seats them in a class that leads nowhere for
 *     them
 * @param unverified true when a prerequisite, or a must-have of the opening, is not known to be met
 */
public record Student(CandidateId candidate, @Nullable PositionId opening, boolean unverified) {}
