package org.talentchain.matching.allocation;

import java.util.List;

/**
 * What a fair is planned for.
 *
 * @param kind the kind of plan
 * @param proposer which side a stable plan is best for
 * @param goal what an optimal plan makes as large as possible
 * @param quotas how many of which group enterprises and positions take, most important first; kept by a
 *     stable plan for which candidates propose, by an optimal plan, and by a fair one where they do not cut across each other
 * @param relaxQuotas true to give up the last of each set of quotas that cannot all be kept, false to refuse
 *     them
 */
public record PlanAim(
    PlanKind kind, Proposer proposer, Goal goal, List<FairQuota> quotas, boolean relaxQuotas) {

  /** A stable plan for which candidates propose, without quotas. */
  public static final PlanAim STABLE =
      new PlanAim(PlanKind.STABLE, Proposer.CANDIDATES, Goal.TOTAL, List.of(), false);

  public PlanAim {
    quotas = List.copyOf(quotas);
  }

  public PlanAim kind(PlanKind other) {
    return new PlanAim(other, proposer, goal, quotas, relaxQuotas);
  }

  public PlanAim proposer(Proposer side) {
    return new PlanAim(kind, side, goal, quotas, relaxQuotas);
  }

  public PlanAim goal(Goal of) {
    return new PlanAim(kind, proposer, of, quotas, relaxQuotas);
  }

  public PlanAim quotas(List<FairQuota> all) {
    return new PlanAim(kind, proposer, goal, all, relaxQuotas);
  }

  public PlanAim relaxQuotas(boolean relax) {
    return new PlanAim(kind, proposer, goal, quotas, relax);
  }

  /** True when quotas can be kept by a kind of plan, as far as that does not depend on which quotas they are. */
  public boolean allows(PlanKind other) {
    return quotas.isEmpty() || other != PlanKind.STABLE || proposer == Proposer.CANDIDATES;
  }

  /** True when the plan can be changed step by step, as people come and go; else it is made anew each time. */
  public boolean isChangeable() {
    return kind != PlanKind.FAIR && quotas.isEmpty() && proposer == Proposer.CANDIDATES;
  }
}
