package org.talentchain.matching.explain;

import org.jspecify.annotations.Nullable;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.Requirement;

/**
 * One must-have and what is known of it.
 *
 * @param requirement the must-have
 * @param outcome met, unknown or not met
 * @param found what the candidate has for it, another major where a major is asked for, or null for nothing
 */
public record GateCheck(Requirement requirement, GateOutcome outcome, @Nullable String found) {}
