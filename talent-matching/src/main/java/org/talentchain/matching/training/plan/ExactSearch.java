package org.talentchain.matching.training.plan;

import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.Pricing.Aim;
import org.talentchain.matching.training.plan.Pricing.Haggling;

/**
 * One search that may end with a proof. Good plans come from {@link Improvement} and {@link Rounding}, bounds from
 * {@link Settling} and {@link Pricing}; where the two do not meet, it branches: first on how often a class is opened,
 * then on how many people go a way, so that in the end nothing is left open. One aim after the other: the most weight,
 * then the least cost at this weight, then the least travel.
 */
final class ExactSearch {

  /** Above so many pairs of way and offer it branches on classes only. */
  static final int MOST_PAIRS = 20_000;

  private static final Haggling LONG = new Haggling(5000, 60);
  private static final Haggling BRIEF = new Haggling(60, 10);
  private static final int SETTLING_ROUNDS = 4000;

  private final Ways ways;
  private final long most;
  private final boolean seesTravel;
  private final long[] steps = new long[1];
  private final Improvement improvement;

  private Staffing best;
  private long bound;
  private boolean cheapest;
  private boolean nearest;

  private Aim aim = Aim.WEIGHT;
  private Pricing pricing;
  private long[] settled;

  /**
   * @param seesTravel false when nothing can be said of travel
   */
  ExactSearch(Ways ways, Effort effort, boolean seesTravel) {
    this.ways = ways;
    this.most = effort.steps();
    this.seesTravel = seesTravel;
    improvement = new Improvement(ways, steps, most / 6 * 5);
    Staffing empty = new Staffing(ways, steps);
    if (empty.exceeded() >= 0) {
      throw new InfeasibleException(empty.exceeded());
    }
    best = improvement.start();
    bound = ways.allPlaces();
  }

  private Box box() {
    return Box.of(ways, MOST_PAIRS);
  }

  /**
   * What is known before.
   *
   * @param atMost more weight is not possible
   */
  void start(int[] opened, int[][] people, long atMost) {
    int[][] units = ways.units(people);
    offer(Staffing.of(ways, opened, units[0], units[1], steps));
    bound = Math.min(bound, atMost);
  }

  Found run() {
    search();
    return new Found(best.opened, best.people(), bound, cheapest, nearest);
  }

  private void search() {
    Improvement first = new Improvement(ways, steps, most / 3);
    offer(first.open(best, false));
    offer(first.open(first.start(), true));
    if (bound > best.value().weight()) {
      settle();
      bound = reachFor(Aim.WEIGHT);
    }
    if (bound > best.value().weight()) {
      return;
    }
    cheapest = reachFor(Aim.COST) <= -best.value().cost();
    nearest = cheapest && seesTravel && reachFor(Aim.TRAVEL) <= -best.value().travel();
  }

  /** Lowers the bound by prices that settle for all classes together, and rounds what is usual then. */
  private void settle() {
    Settling settling = new Settling(ways, steps);
    Box box = box();
    bound = Math.min(bound, settling.lower(box, SETTLING_ROUNDS, steps[0] + most / 3, reached()));
    settled = settling.prices();
    if (bound > best.value().weight()) {
      offer(new Rounding(ways, settling, improvement, steps).plan(box, reached(), steps[0] + most / 4));
    }
  }

  private void offer(Staffing other) {
    if (other.isSettled() && other.value().compareTo(best.value()) > 0) {
      best = other;
    }
  }

  private long reached() {
    Value value = best.value();
    return switch (aim) {
      case WEIGHT -> value.weight();
      case COST -> -value.cost();
      case TRAVEL -> -value.travel();
    };
  }

  /** The most of the aim that is possible, as far as is known before prices are looked for. */
  private long bound() {
    return aim == Aim.WEIGHT ? bound : Long.MAX_VALUE;
  }

  /** Goes after one aim; returns the most that is possible, as far as is known. */
  private long reachFor(Aim next) {
    aim = next;
    Box box = box();
    pricing = new Pricing(ways, aim, best.value(), box, steps);
    if (aim == Aim.WEIGHT) {
      pricing.prices(settled);
    }
    Haggling haggling = aim == Aim.WEIGHT ? BRIEF : LONG;
    long root = Math.min(bound(), pricing.lower(box, haggling, steps[0] + most / 3, reached()));
    if (root <= reached()) {
      return reached();
    }
    if (aim != Aim.TRAVEL) {
      Pricing priced = pricing;
      offer(improvement.open(improvement.start(), offer -> 1e-9 + priced.usuallyOpened(offer)));
    }
    offer(improvement.improve(best));
    if (root <= reached()) {
      return reached();
    }
    return Math.max(reached(), branch(box, root));
  }

  /** The most that is possible in the box, where it is more than what is reached. */
  private long branch(Box box, long atMost) {
    if (atMost <= reached()) {
      return reached();
    }
    if (steps[0] >= most) {
      return atMost;
    }
    look(box);
    int offer = undecidedOffer(box);
    int pair = offer < 0 && box.hasPairs() ? undecidedPair(box) : -1;
    if (offer < 0 && pair < 0) {
      return box.hasPairs() ? reached() : atMost;
    }
    long[] prices = pricing.prices();
    double usual = offer >= 0 ? pricing.usuallyOpened(offer) : pricing.usuallyGoing(pair);
    int[] least = offer >= 0 ? box.leastOpen : box.leastGoing;
    int[] highest = offer >= 0 ? box.mostOpen : box.mostGoing;
    int at = offer >= 0 ? offer : pair;
    int middle = (int) Math.max(least[at], Math.min(highest[at] - 1, Math.floor(usual)));
    boolean upFirst = usual - middle >= 0.5;
    long found = Long.MIN_VALUE;
    for (int side = 0; side < 2; side++) {
      Box half = box.copy();
      boolean up = upFirst == (side == 0);
      if (offer >= 0) {
        (up ? half.leastOpen : half.mostOpen)[at] = up ? middle + 1 : middle;
      } else {
        (up ? half.leastGoing : half.mostGoing)[at] = up ? middle + 1 : middle;
      }
      pricing.prices(prices);
      long below = Math.min(atMost, pricing.lower(half, BRIEF, most, reached()));
      found = Math.max(found, below <= reached() ? reached() : branch(half, below));
    }
    return found;
  }

  /** The choices at the last prices may be a plan. */
  private void look(Box box) {
    if (box.hasPairs() && pricing.isFeasible()) {
      int[][] units = pricing.units(box);
      offer(Staffing.of(ways, pricing.opened(), units[0], units[1], steps));
    }
  }

  private int undecidedOffer(Box box) {
    return IntStream.range(0, box.leastOpen.length)
        .filter(offer -> box.leastOpen[offer] < box.mostOpen[offer])
        .boxed()
        .max((one, other) -> Double.compare(doubt(pricing.usuallyOpened(one)), doubt(pricing.usuallyOpened(other))))
        .orElse(-1);
  }

  private int undecidedPair(Box box) {
    return IntStream.range(0, box.leastGoing.length)
        .filter(pair -> box.leastGoing[pair] < box.mostGoing[pair])
        .boxed()
        .max((one, other) -> Double.compare(doubt(pricing.usuallyGoing(one)), doubt(pricing.usuallyGoing(other))))
        .orElse(-1);
  }

  private static double doubt(double usual) {
    return 0.5 - Math.abs(usual - Math.floor(usual) - 0.5);
  }
}
