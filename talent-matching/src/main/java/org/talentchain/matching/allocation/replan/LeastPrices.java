package org.talentchain.matching.allocation.replan;

import org.talentchain.matching.allocation.Prices;

/**
 * The least prices that prove an optimal plan: of each position exactly what one more seat would add to the
 * total. Who would come to an open seat is somebody who has nothing, or somebody who leaves a seat that is
 * worth its own price in turn; so the prices are longest paths, and prices that nearly prove the plan, such as
 * those of the auction, make nearly all steps on them short: places are settled in the order of what they are
 * above what is known (Dijkstra with potentials), and seldom twice.
 */
final class LeastPrices {

  private static final int NONE = LiveMarket.NONE;

  private final LiveMarket market;
  private final Prices known;
  private final long[] above;
  private final PlaceQueue highest = new PlaceQueue();

  private LeastPrices(LiveMarket market, Prices known) {
    this.market = market;
    this.known = known;
    this.above = new long[market.positionCount()];
  }

  /**
   * Finds them.
   *
   * @param market with an optimal plan
   * @param known prices that prove the plan, or nearly so: a better guess only saves time
   */
  static long[] of(LiveMarket market, Prices known) {
    LeastPrices least = new LeastPrices(market, known);
    least.start();
    least.spread();
    return least.prices();
  }

  private void start() {
    for (int position = 0; position < above.length; position++) {
      above[position] = -known.parts(position);
    }
    for (int candidate = 0; candidate < market.candidateCount(); candidate++) {
      if (market.isPresent(candidate) && market.held(candidate) == NONE) {
        Numbers row = market.ofCandidate(candidate);
        for (int at = 0; at < row.size(); at++) {
          int position = market.position(row.get(at));
          above[position] = Math.max(above[position], rest(row.get(at)));
        }
      }
    }
    for (int position = 0; position < above.length; position++) {
      if (market.holders(position).size() > 0) {
        highest.add(-above[position], position);
      }
    }
  }

  private void spread() {
    while (!highest.isEmpty()) {
      long key = -highest.lowest();
      int position = highest.remove();
      if (key < above[position]) {
        continue; // it has risen since, and was spread then
      }
      Numbers row = market.holders(position);
      for (int at = 0; at < row.size(); at++) {
        spread(row.get(at), key);
      }
    }
  }

  /** Seats elsewhere are worth what their candidate would gain there, and what the seat left is worth. */
  private void spread(int held, long value) {
    long base = value - rest(held);
    Numbers row = market.ofCandidate(market.candidate(held));
    for (int at = 0; at < row.size(); at++) {
      int pair = row.get(at);
      int position = market.position(pair);
      long there = base + rest(pair);
      if (pair != held && there > above[position]) {
        above[position] = there;
        if (market.isOpen(position) && there > -known.parts(position)) {
          throw new IllegalArgumentException("the plan is not optimal: position %d has open seats".formatted(position));
        }
        highest.add(-there, position);
      }
    }
  }

  /** What a pair leaves after the price that is known, in its unit. */
  private long rest(int pair) {
    return Math.multiplyExact(market.worth(pair), known.unit()) - known.parts(market.position(pair));
  }

  private long[] prices() {
    long[] prices = new long[above.length];
    for (int position = 0; position < prices.length; position++) {
      prices[position] = (above[position] + known.parts(position)) / known.unit();
    }
    return prices;
  }
}
