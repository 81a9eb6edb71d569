package org.talentchain.tier;

import java.util.List;

/**
 * A rule held against a profile.
 *
 * @param rule the rule
 * @param conditions its conditions in their order
 */
public record RuleReading(TierRule rule, List<ConditionReading> conditions) {

  public RuleReading {
    conditions = List.copyOf(conditions);
  }

  /** Not met when one condition is not; else unknown when one is; else met. */
  public Outcome outcome() {
    if (count(Outcome.NOT_MET) > 0) {
      return Outcome.NOT_MET;
    }
    return count(Outcome.UNKNOWN) > 0 ? Outcome.UNKNOWN : Outcome.MET;
  }

  /** Some merit speaks for the rule, nothing against it, and one thing is still to be verified. */
  public boolean isPossible() {
    return count(Outcome.UNKNOWN) == 1
        && count(Outcome.NOT_MET) == 0
        && conditions.stream().anyMatch(one -> one.outcome() == Outcome.MET && one.condition().isMerit());
  }

  /** All but one condition are met, and that one is missed by a single step. */
  public boolean isNear() {
    return count(Outcome.MET) == conditions.size() - 1
        && conditions.stream().anyMatch(one -> one.outcome() == Outcome.NOT_MET && one.close());
  }

  /** The conditions that are not met, or not known to be. */
  public List<ConditionReading> open() {
    return conditions.stream().filter(one -> one.outcome() != Outcome.MET).toList();
  }

  private long count(Outcome outcome) {
    return conditions.stream().filter(one -> one.outcome() == outcome).count();
  }
}
