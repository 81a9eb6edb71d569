package org.talentchain.policy;

import org.jspecify.annotations.Nullable;
import org.talentchain.tier.Outcome;

/**
 * A condition held against an applicant.
 *
 * @param condition what was asked
 * @param outcome what is known of it
 * @param evidence what says so, in the words of the source, or null when nothing does
 * @param close true when it is not met by a single step
 */
public record PolicyCheck(
    PolicyCondition condition, Outcome outcome, @Nullable String evidence, boolean close) {

  static PolicyCheck met(PolicyCondition condition, @Nullable String evidence) {
    return new PolicyCheck(condition, Outcome.MET, evidence, false);
  }

  static PolicyCheck unknown(PolicyCondition condition, @Nullable String evidence) {
    return new PolicyCheck(condition, Outcome.UNKNOWN, evidence, false);
  }

  static PolicyCheck notMet(PolicyCondition condition, @Nullable String evidence, boolean close) {
    return new PolicyCheck(condition, Outcome.NOT_MET, evidence, close);
  }
}
