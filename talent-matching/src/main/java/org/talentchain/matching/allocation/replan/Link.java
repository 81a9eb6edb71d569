package org.talentchain.matching.allocation.replan;

/**
 * What a pair means to a plan.
 *
 * @param worth what it adds to the total
 * @param wish what the candidate thinks of it: a larger number is better
 * @param standing what the position thinks of it: a larger number is better
 */
public record Link(long worth, long wish, long standing) {

  /**
   * With the wish put together as {@link org.talentchain.matching.allocation.StableAllocation} orders: priority,
   * then preference, then share.
   */
  public static Link of(long worth, int priority, int preference, int share, int standing) {
    return new Link(worth, LiveMarket.wish(priority, preference, share), standing);
  }
}
