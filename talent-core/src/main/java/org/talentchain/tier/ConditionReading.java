package org.talentchain.tier;

import org.jspecify.annotations.Nullable;

/**
 * A condition held against a profile.
 *
 * @param condition what was asked
 * @param outcome what the profile says
 * @param evidence what in the profile says so, in its words, or null when it says nothing
 * @param close true when it is not met by a single step: 中级 where 副高级 is asked, an honour applied for
 */
public record ConditionReading(
    TierCondition condition, Outcome outcome, @Nullable String evidence, boolean close) {

  static ConditionReading met(TierCondition condition, String evidence) {
    return new ConditionReading(condition, Outcome.MET, evidence, false);
  }

  static ConditionReading unknown(TierCondition condition) {
    return new ConditionReading(condition, Outcome.UNKNOWN, null, false);
  }

  static ConditionReading notMet(TierCondition condition, @Nullable String evidence, boolean close) {
    return new ConditionReading(condition, Outcome.NOT_MET, evidence, close);
  }
}
