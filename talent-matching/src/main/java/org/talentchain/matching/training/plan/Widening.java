package org.talentchain.matching.training.plan;

import java.util.Arrays;

/**
 * Settles prices for the people a {@link Restriction} keeps, brings in those who would be cheaper, and so on until
 * that changes little: a bound for everybody at the cost of looking at few.
 */
final class Widening {

  private static final int FIRST_ROUNDS = 100;
  private static final int MOST_ROUNDS = 400;
  private static final int MOST_PAIRS = 0;

  /** The bound is settled when it falls by less than this share. */
  private static final double LITTLE = 1e-3;

  private final ClassProblem whole;
  private final Restriction restriction;
  private final long[] steps;

  private final long[] ofPeople;
  private long[] ofOthers = {};

  private Ways ways;
  private Stock stock;
  private long bound = Long.MAX_VALUE;

  /**
   * @param restriction is widened
   * @param steps counts the work at 0
   */
  Widening(ClassProblem whole, Restriction restriction, long[] steps) {
    this.whole = whole;
    this.restriction = restriction;
    this.steps = steps;
    ofPeople = new long[whole.people()];
    read();
  }

  /**
   * Lowers the bound.
   *
   * @param mostSteps stop when so many steps are counted
   * @param goal stop once nothing beyond it is possible
   */
  void run(long mostSteps, long goal) {
    int rounds = FIRST_ROUNDS / 2;
    long before;
    do {
      before = bound;
      rounds = Math.min(2 * rounds, MOST_ROUNDS);
      Settling settling = settling();
      settling.lower(box(), rounds, mostSteps, goal);
      remember(settling.prices());
      bringIn();
      bound = Math.min(bound, settling().bound(box()));
    } while (bound > goal && steps[0] < mostSteps && (rounds < MOST_ROUNDS || before - bound > LITTLE * bound));
  }

  /** The ways of all who are kept. */
  Ways ways() {
    return ways;
  }

  /** The most weight that is possible in the whole problem. */
  long bound() {
    return bound;
  }

  /** At the last prices, with nothing known of what is usual. */
  Settling settling() {
    return new Settling(ways, stock, prices(), steps);
  }

  private Box box() {
    return Box.of(ways, MOST_PAIRS);
  }

  private void read() {
    ways = new Ways(restriction.problem(whole));
    stock = new Stock(ways);
    steps[0] += ways.count();
  }

  /** Until nobody is cheaper than those kept; groups may change with each who comes in, and prices with them. */
  private void bringIn() {
    while (restriction.widen(ofPeople)) {
      read();
      remember(prices());
    }
  }

  private long[] prices() {
    long[] prices = new long[stock.amounts.length];
    for (int group = 0; group < stock.openingsFrom; group++) {
      prices[group] = ofPeople[ways.members[group][0]];
    }
    System.arraycopy(ofOthers, 0, prices, stock.openingsFrom, ofOthers.length);
    return prices;
  }

  private void remember(long[] prices) {
    Arrays.fill(ofPeople, 0);
    for (int group = 0; group < stock.openingsFrom; group++) {
      for (int person : ways.members[group]) {
        ofPeople[person] = prices[group];
      }
    }
    ofOthers = Arrays.copyOfRange(prices, stock.openingsFrom, prices.length);
  }
}
