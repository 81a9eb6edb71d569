package org.talentchain.matching.allocation;

import java.util.List;

/**
 * More invitations than there are places: whom each position should talk to before anybody is hired. Of all
 * that keep the limits, their mutual ratings add up to most.
 *
 * @param limits how many there may be
 * @param invitations in the order of positions, best fit first within one
 */
public record InvitationPlan(InvitationLimits limits, List<Invitation> invitations) {

  public InvitationPlan {
    invitations = List.copyOf(invitations);
  }

  /** The mutual ratings of all, in ten-thousandths. */
  public long totalMutual() {
    return invitations.stream().mapToLong(Invitation::mutual).sum();
  }

  /** How many candidates get any. */
  public int candidates() {
    return (int) invitations.stream().map(Invitation::candidate).distinct().count();
  }

  /** The most that one position gives. */
  public int congestion() {
    return invitations.stream().mapToInt(Invitation::rank).max().orElse(0);
  }
}
