package org.talentchain.matching.training.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Settles prices until hardly anybody asks for too much or too little: a bound on the weight of all plans, and
 * what is chosen on average at settled prices, which is close to the linear relaxation and shows which classes
 * to open and who sits in them. Prices follow the average of choices, not the last ones, which oscillate
 * (F. Barahona and R. Anbil, The volume algorithm, Mathematical Programming 87, 2000).
 */
final class Settling {

  private static final int FAILURES_TO_SLOW_DOWN = 12;
  private static final int ROUNDS_BETWEEN_LOOKS = 60;
  private static final double LEAST_REACH = 1e-3;

  /** The aim is so much below the bound: what is reached may be further than any plan can get, but not at first. */
  private static final double NEAR = 0.03;

  private static final double HALF = 0.5;

  private final Choices choices;
  private final Stock stock;
  private final long[] steps;

  private long[] prices;
  private boolean fresh = true;
  private final double[] usuallyTaken;
  private final double[] usuallyOpened;
  private final Fading usuallyGoing;

  /**
   * Begins without prices.
   *
   * @param steps counts the work at 0
   */
  Settling(Ways ways, long[] steps) {
    this(ways, new Stock(ways), null, steps);
  }

  /**
   * @param prices to begin with, in the order of the stock
   * @param steps counts the work at 0
   */
  Settling(Ways ways, Stock stock, long @Nullable [] prices, long[] steps) {
    this.steps = steps;
    this.stock = stock;
    this.prices = prices == null ? new long[stock.amounts.length] : prices.clone();
    choices = new Choices(ways, stock, steps);
    usuallyTaken = new double[stock.amounts.length];
    usuallyOpened = new double[ways.problem.offers().size()];
    usuallyGoing = new Fading(ways.count());
  }

  /** The prices that gave the best bound, in the order of the {@link Stock}. */
  long[] prices() {
    return prices.clone();
  }

  /** How often an offer is opened, on average. */
  double opened(int offer) {
    return usuallyOpened[offer];
  }

  /** How many go a way, on average. */
  double going(int way) {
    return usuallyGoing.of(way);
  }

  int routes() {
    return choices.routes();
  }

  /** The first way of a route; those of a route follow each other. */
  int firstWay(int route) {
    return choices.firstWay(route);
  }

  /** The most weight that is possible in the box, as the prices say so far. */
  long bound(Box box) {
    long bound = choices.make(box, prices, 0);
    return bound == Pricing.IMPOSSIBLE ? bound : weight(bound);
  }

  /**
   * Lowers the bound, from the prices and averages of the last time: the box should be much the same.
   *
   * @param rounds at most
   * @param mostSteps stop when so many steps are counted
   * @param goal stop once nothing beyond it is possible
   * @return the most weight that is possible in the box, or {@link Pricing#IMPOSSIBLE}
   */
  long lower(Box box, int rounds, long mostSteps, long goal) {
    long best = choices.make(box, prices, 0);
    if (best == Pricing.IMPOSSIBLE) {
      return best;
    }
    if (fresh) {
      begin();
    }
    double share = fresh ? 0.1 : 0.02;
    double reach = fresh ? 0.1 : 0.05;
    fresh = false;
    int failures = 0;
    double lookedAt = best;
    for (int round = 1; round < rounds && steps[0] < mostSteps && weight(best) > goal; round++) {
      long[] next = moved(reach * (best - aim(best, goal)));
      if (next == null) {
        break;
      }
      long bound = choices.make(box, next, round);
      blend(share);
      if (bound < best) {
        best = bound;
        prices = next;
        failures = 0;
        reach = Math.min(2, reach * 1.1);
      } else if (++failures == FAILURES_TO_SLOW_DOWN) {
        failures = 0;
        reach *= 0.66;
      }
      if (round % ROUNDS_BETWEEN_LOOKS == 0) {
        share = lookedAt - best < 0.002 * Math.abs(lookedAt) && share > 0.005 ? share / 2 : share;
        lookedAt = best;
      }
      if (reach < LEAST_REACH) {
        break;
      }
    }
    return weight(best);
  }

  private long weight(long bound) {
    return Math.floorDiv(bound, stock.scale);
  }

  private double aim(long best, long goal) {
    double reached = (goal + HALF) * stock.scale;
    return Math.max(reached, best - Math.max(NEAR * Math.abs(best), HALF * (best - reached)));
  }

  private void begin() {
    for (int i = 0; i < usuallyTaken.length; i++) {
      usuallyTaken[i] = choices.taken()[i];
    }
    for (int offer = 0; offer < usuallyOpened.length; offer++) {
      usuallyOpened[offer] = choices.opened()[offer];
    }
    usuallyGoing.clear();
    usuallyGoing.add(choices, 1);
  }

  private void blend(double share) {
    for (int i = 0; i < usuallyTaken.length; i++) {
      usuallyTaken[i] += share * (choices.taken()[i] - usuallyTaken[i]);
    }
    for (int offer = 0; offer < usuallyOpened.length; offer++) {
      usuallyOpened[offer] += share * (choices.opened()[offer] - usuallyOpened[offer]);
    }
    usuallyGoing.add(choices, share);
  }

  /** The prices moved so far against what is usually asked for too much; null when there is nothing to move. */
  private long @Nullable [] moved(double far) {
    double length = 0;
    for (int i = 0; i < stock.weightAt; i++) {
      double over = (usuallyTaken[i] - stock.amounts[i]) / stock.bites[i];
      if (prices[i] > 0 || over > 0) {
        length += over * over;
      }
    }
    if (length < 1e-12) {
      return null;
    }
    double step = far / length;
    long[] next = prices.clone();
    for (int i = 0; i < stock.weightAt; i++) {
      double by = step * (usuallyTaken[i] - stock.amounts[i]) / (stock.bites[i] * stock.bites[i]);
      next[i] = Math.max(0, Math.min(Stock.MOST / Math.max(1, stock.amounts[i]), prices[i] + Math.round(by)));
    }
    return next;
  }

  /** Averages that fade: the older, the less they count. Adding touches only what is added. */
  private static final class Fading {

    private static final double SMALL = 1e-100;

    private final double[] values;
    private double unit = 1;

    Fading(int size) {
      values = new double[size];
    }

    void clear() {
      Arrays.fill(values, 0);
      unit = 1;
    }

    double of(int at) {
      return values[at] * unit;
    }

    void add(Choices choices, double share) {
      unit *= share < 1 ? 1 - share : 1;
      if (unit < SMALL) {
        for (int i = 0; i < values.length; i++) {
          values[i] *= unit;
        }
        unit = 1;
      }
      double each = share / unit;
      choices.forEachGoing((way, count) -> values[way] += each * count);
    }
  }
}
