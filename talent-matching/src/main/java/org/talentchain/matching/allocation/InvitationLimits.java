package org.talentchain.matching.allocation;

/**
 * How many invitations there are, so that nobody is flooded.
 *
 * @param each how many a candidate gets at most
 * @param factor how many times its headcount a position gives at most
 */
public record InvitationLimits(int each, int factor) {

  public InvitationLimits {
    if (each < 1 || factor < 1) {
      throw new IllegalArgumentException("limits of " + each + " and " + factor + " invite nobody");
    }
  }
}
