package org.talentchain.matching.fair;

import java.util.Map;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PriorityRule;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/**
 * How a fair is to be planned.
 *
 * @param cutOff the least fit in ten-thousandths, or {@link CutOff#SUGGESTED} for each position's own
 * @param cutOffs the least fit of positions that have one of their own, in ten-thousandths
 * @param strict true to leave out those whose must-haves are not known to be met
 * @param reserves length of each position's reserve list, 0 to 100
 * @param priority positions of an organization with a higher number come first with candidates; not named
 *     means 0. Changes who is invited, never a rating
 * @param favoured candidates with a higher number come first with positions; not named means 0
 * @param rule how much both kinds of priority count
 * @param aim what to plan for
 */
public record FairRequest(
    int cutOff,
    Map<PositionId, Integer> cutOffs,
    boolean strict,
    int reserves,
    Map<OrganizationId, Integer> priority,
    Map<CandidateId, Integer> favoured,
    PriorityRule rule,
    PlanAim aim) {

  public FairRequest {
    if (cutOff != CutOff.SUGGESTED) {
      check(cutOff);
    }
    cutOffs.values().forEach(FairRequest::check);
    if (reserves < 0 || reserves > 100) {
      throw new IllegalArgumentException("reserves " + reserves + " is outside 0–100");
    }
    cutOffs = Map.copyOf(cutOffs);
    priority = Map.copyOf(priority);
    favoured = Map.copyOf(favoured);
  }

  private static void check(int cutOff) {
    if (cutOff < 0 || cutOff > 10_000) {
      throw new IllegalArgumentException("cutOff " + cutOff + " is outside 0–10000");
    }
  }

  /** Suggested cut-offs, unverified must-haves stay in, five reserves, no priorities, a stable plan. */
  public static FairRequest standard() {
    return new FairRequest(
        CutOff.SUGGESTED, Map.of(), false, 5, Map.of(), Map.of(), PriorityRule.FIRST, PlanAim.STABLE);
  }

  public FairRequest cutOff(int tenThousandths) {
    return new FairRequest(tenThousandths, cutOffs, strict, reserves, priority, favoured, rule, aim);
  }

  /** Positions with a least fit of their own, whatever is said of the others. */
  public FairRequest cutOffs(Map<PositionId, Integer> tenThousandths) {
    return new FairRequest(cutOff, tenThousandths, strict, reserves, priority, favoured, rule, aim);
  }

  /** Who may be listed for a position. */
  Criteria criteria(Scorecard card) {
    Criteria usual = Demand.criteria(card, cutOff, strict);
    Integer own = cutOffs.get(card.position());
    return own == null ? usual : usual.cutOff(usual.cutOff().movedTo(card, own));
  }

  public FairRequest onlyVerified() {
    return new FairRequest(cutOff, cutOffs, true, reserves, priority, favoured, rule, aim);
  }

  public FairRequest reserves(int n) {
    return new FairRequest(cutOff, cutOffs, strict, n, priority, favoured, rule, aim);
  }

  public FairRequest priority(Map<OrganizationId, Integer> byOrganization) {
    return new FairRequest(cutOff, cutOffs, strict, reserves, byOrganization, favoured, rule, aim);
  }

  public FairRequest favour(Map<CandidateId, Integer> byCandidate) {
    return new FairRequest(cutOff, cutOffs, strict, reserves, priority, byCandidate, rule, aim);
  }

  public FairRequest rule(PriorityRule howMuchPriorityCounts) {
    return new FairRequest(cutOff, cutOffs, strict, reserves, priority, favoured, howMuchPriorityCounts, aim);
  }

  public FairRequest aim(PlanAim other) {
    return new FairRequest(cutOff, cutOffs, strict, reserves, priority, favoured, rule, other);
  }

  public FairRequest plan(PlanKind kind) {
    return aim(aim.kind(kind));
  }

  /** The kind of plan. */
  public PlanKind plan() {
    return aim.kind();
  }
}
