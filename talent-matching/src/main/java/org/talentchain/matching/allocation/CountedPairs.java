package org.talentchain.matching.allocation;

import java.util.Arrays;

/** Which quotas pairs count for, from the definition of each quota. */
final class CountedPairs {

  private static final int[] NONE = {};

  private final Market market;
  private final Quotas quotas;
  private final int[][] atPosition;

  CountedPairs(Market market, Quotas quotas) {
    this.market = market;
    this.quotas = quotas;
    atPosition = new int[market.positionCount()][];
    Arrays.fill(atPosition, NONE);
    for (int quota = 0; quota < quotas.count(); quota++) {
      for (int position : quotas.quota(quota).positions()) {
        atPosition[position] = Arrays.copyOf(atPosition[position], atPosition[position].length + 1);
        atPosition[position][atPosition[position].length - 1] = quota;
      }
    }
  }

  /** The quotas a pair counts for, ascending. */
  int[] quotas(int pair) {
    int[] here = atPosition[market.position(pair)];
    return here.length == 0
        ? NONE
        : Arrays.stream(here).filter(quota -> quotas.counts(quota, market.candidate(pair))).toArray();
  }
}
