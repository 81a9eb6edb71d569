package org.talentchain.matching.allocation;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/**
 * How many of a group an enterprise or a position takes (录用名额约束); the whole fair when neither is named.
 *
 * @param enterprise all positions of this one, or null
 * @param position this one alone, or null
 * @param group whom it is about
 * @param least at least so many, or null
 * @param most at most so many, or null
 */
public record FairQuota(
    @Nullable OrganizationId enterprise,
    @Nullable PositionId position,
    CandidateGroup group,
    @Nullable Bound least,
    @Nullable Bound most) {

  public static FairQuota ofEnterprise(
      OrganizationId enterprise, CandidateGroup group, @Nullable Bound least, @Nullable Bound most) {
    return new FairQuota(enterprise, null, group, least, most);
  }

  public static FairQuota ofPosition(
      PositionId position, CandidateGroup group, @Nullable Bound least, @Nullable Bound most) {
    return new FairQuota(null, position, group, least, most);
  }

  /** The lower bound in people. */
  public int least(int places) {
    return least == null ? 0 : least.atLeast(places);
  }

  /** The upper bound in people. */
  public int most(int places) {
    return most == null ? Quota.UNLIMITED : most.atMost(places);
  }
}
