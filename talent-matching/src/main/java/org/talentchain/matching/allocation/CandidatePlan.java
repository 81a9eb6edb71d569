package org.talentchain.matching.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.CandidateId;

/**
 * The plan of one candidate.
 *
 * @param candidate who
 * @param invitation the one seat held, or null
 * @param reserves where the candidate is on the reserve list, in the candidate's order of preference
 * @param unmatched why there is no invitation, or null when there is one
 */
public record CandidatePlan(
    CandidateId candidate,
    @Nullable Invitation invitation,
    List<Invitation> reserves,
    @Nullable Unmatched unmatched) {

  public CandidatePlan {
    reserves = List.copyOf(reserves);
  }
}
