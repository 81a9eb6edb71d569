package org.talentchain.matching.allocation;

import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Rating;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * A candidate a position should talk to.
 *
 * @param position who invites
 * @param candidate who is invited
 * @param rank place on the position's list, from 1
 * @param fit the position's view
 * @param preference the candidate's view
 * @param mutual both, in ten-thousandths
 * @param gate PASS, or UNKNOWN when a must-have is still to be verified
 */
public record Invitation(
    PositionId position,
    CandidateId candidate,
    int rank,
    Rating fit,
    Rating preference,
    int mutual,
    GateOutcome gate) {}
