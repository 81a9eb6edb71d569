package org.talentchain.matching.allocation;

import java.util.stream.IntStream;

/**
 * The plan of largest total worth within the limits of both sides, found by an {@link Auction}, with the
 * prices that prove it ({@link PlanVerifier#optimality}). It may leave a position and a candidate who would
 * both rather have each other. Of several optimal plans it is always the same one.
 */
public final class OptimalAllocation {

  private final int[] pairs;
  private final long total;
  private final Prices prices;

  private OptimalAllocation(int[] pairs, long total, Prices prices) {
    this.pairs = pairs;
    this.total = total;
    this.prices = prices;
  }

  /**
   * Finds the optimum.
   *
   * @throws ArithmeticException when the market is too large for exact whole numbers, far above a million candidates
   */
  public static OptimalAllocation of(Market market, Goal goal) {
    Auction auction = new Auction(market, goal);
    auction.run();
    int[] pairs = auction.pairs();
    return new OptimalAllocation(
        pairs, IntStream.of(pairs).mapToLong(market::worth).sum(), auction.prices(market));
  }

  /** The pairs taken, ascending. */
  public int[] pairs() {
    return pairs.clone();
  }

  /** How many pairs are taken. */
  public int filled() {
    return pairs.length;
  }

  /** The worth of all pairs taken. */
  public long total() {
    return total;
  }

  public Prices prices() {
    return prices;
  }
}
