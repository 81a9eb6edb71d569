package org.talentchain.matching;

import java.util.Map;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.model.OrganizationId;

/**
 * How a fair is to be planned.
 *
 * @param cutOff the least fit in ten-thousandths, or {@link MatchRequest#SUGGESTED} for each position's own
 * @param strict true to leave out those whose must-haves are not known to be met
 * @param reserves length of each position's reserve list, 0 to 100
 * @param priority positions of an organization with a higher number come first in every candidate's order; not
 *     named means 0. Changes who is invited in a stable plan and who is in reserve, never a rating
 * @param plan what to plan for
 */
public record FairRequest(
    int cutOff, boolean strict, int reserves, Map<OrganizationId, Integer> priority, PlanKind plan) {

  public FairRequest {
    if (cutOff < MatchRequest.SUGGESTED || cutOff > 10_000) {
      throw new IllegalArgumentException("cutOff " + cutOff + " is outside 0–10000");
    }
    if (reserves < 0 || reserves > 100) {
      throw new IllegalArgumentException("reserves " + reserves + " is outside 0–100");
    }
    priority = Map.copyOf(priority);
  }

  /** Suggested cut-offs, unverified must-haves stay in, five reserves, no priorities, a stable plan. */
  public static FairRequest standard() {
    return new FairRequest(MatchRequest.SUGGESTED, false, 5, Map.of(), PlanKind.STABLE);
  }

  public FairRequest cutOff(int tenThousandths) {
    return new FairRequest(tenThousandths, strict, reserves, priority, plan);
  }

  public FairRequest onlyVerified() {
    return new FairRequest(cutOff, true, reserves, priority, plan);
  }

  public FairRequest reserves(int n) {
    return new FairRequest(cutOff, strict, n, priority, plan);
  }

  public FairRequest priority(Map<OrganizationId, Integer> byOrganization) {
    return new FairRequest(cutOff, strict, reserves, byOrganization, plan);
  }

  public FairRequest plan(PlanKind kind) {
    return new FairRequest(cutOff, strict, reserves, priority, kind);
  }
}
