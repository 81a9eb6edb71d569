package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * What one more seat of each position would add to the total at most: the dual prices of an optimal plan, and
 * the proof of it. Exact: the price of a position is {@code prices[position] / unit}.
 */
public final class Prices {

  private final long[] prices;
  private final long unit;

  /**
   * @param prices one a position, at least 0
   * @param unit how much of them is 1, at least 1
   */
  public Prices(long[] prices, long unit) {
    if (unit < 1 || Arrays.stream(prices).anyMatch(each -> each < 0)) {
      throw new IllegalArgumentException("prices are at least 0, in a unit of at least 1");
    }
    this.prices = prices.clone();
    this.unit = unit;
  }

  public int positionCount() {
    return prices.length;
  }

  /** The price of a position in parts of the {@link #unit}. */
  public long parts(int position) {
    return prices[position];
  }

  public long unit() {
    return unit;
  }

  /** The price of a position in the measure of the worths. */
  public double of(int position) {
    return (double) prices[position] / unit;
  }
}
