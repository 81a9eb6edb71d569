package org.talentchain.matching.training;

import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.CandidateId;

/**
 * Somebody to invite to a class.
 *
 * @param candidate who
 * @param outcome whether they can join: prerequisites met and free by the first day
 * @param lift the position a seat is meant for, or, where none is left, the best that comes within reach
 * @param seated true when a place in that position is kept for them
 * @param unlocked how many positions come within reach in all
 */
public record Learner(CandidateId candidate, GateOutcome outcome, Lift lift, boolean seated, int unlocked) {}
