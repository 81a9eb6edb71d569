package org.talentchain.policy;

import java.util.List;
import org.talentchain.tier.Outcome;

/**
 * A policy held against an applicant.
 *
 * @param policy the policy
 * @param checks its conditions in their order
 */
public record PolicyReading(Policy policy, List<PolicyCheck> checks) {

  public PolicyReading {
    checks = List.copyOf(checks);
  }

  /** Not met when one condition is not; else unknown when one is; else met. */
  public Outcome outcome() {
    if (!with(Outcome.NOT_MET).isEmpty()) {
      return Outcome.NOT_MET;
    }
    return with(Outcome.UNKNOWN).isEmpty() ? Outcome.MET : Outcome.UNKNOWN;
  }

  /** All but one condition are met, and that one is missed by a single step. */
  public boolean isNear() {
    List<PolicyCheck> missed = with(Outcome.NOT_MET);
    return missed.size() == 1 && missed.get(0).close() && with(Outcome.UNKNOWN).isEmpty();
  }

  /** The checks that came out so, in their order. */
  public List<PolicyCheck> with(Outcome outcome) {
    return checks.stream().filter(check -> check.outcome() == outcome).toList();
  }
}
