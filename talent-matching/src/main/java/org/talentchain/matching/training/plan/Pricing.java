package org.talentchain.matching.training.plan;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.Ways.Use;

/**
 * A bound by prices (Lagrangian relaxation). People, places, quotas and limits get prices; what is left of
 * the problem falls apart into single offers: each takes its best students at these prices, as many as its
 * minimum and its seats allow. Whatever the prices, no plan is worth more than these best choices together
 * with the price of all there is. The prices are moved against what is asked for too often or too little
 * (subgradient steps after Polyak) and are whole numbers, as is everything added up, so the bound is exact.
 *
 * <p>Because the minimum and the cost of opening stay inside, the bound is at least as sharp as that of the
 * linear relaxation. Marshall L. Fisher, The Lagrangian Relaxation Method for Solving Integer Programming
 * Problems, Management Science 27 (1981), says how and why.
 */
final class Pricing {

  /** What is to be made as large, or as small, as can be; earlier aims are kept at what was reached. */
  enum Aim {
    WEIGHT,
    COST,
    TRAVEL
  }

  /** No plan keeps within the box. */
  static final long IMPOSSIBLE = Long.MIN_VALUE / 4;

  private static final double FORGET = 0.85;

  private final Ways ways;
  private final Aim aim;
  private final long unit;
  private final long scale;
  private final long[] steps;

  // The prices, in the order of the stock.
  private final int openingsFrom;
  private final int quotasFrom;
  private final int limitsFrom;
  private final int weightAt;
  private final int costAt;
  private long[] prices;

  // What the best choices at these prices take of everything, and what they are.
  private final long[] taken;
  private final long[] stock;

  private final double[] bites;

  private final int[] opened;
  private final int[] going;
  private final double[] usuallyOpened;
  private final double[] usuallyGoing;
  private final long[] worths;
  private final Map<int[], int[]> rankings = new IdentityHashMap<>();
  private final Map<int[], Integer> needed = new IdentityHashMap<>();

  Pricing(Ways ways, Aim aim, Value reached, Box box, long[] steps) {
    this.ways = ways;
    this.aim = aim;
    this.steps = steps;
    ClassProblem problem = ways.problem;
    Stock all = new Stock(ways);
    openingsFrom = all.openingsFrom;
    quotasFrom = all.quotasFrom;
    limitsFrom = all.limitsFrom;
    weightAt = all.weightAt;
    costAt = all.costAt;
    stock = all.amounts;
    bites = all.bites;
    unit = all.costUnit;
    stock[weightAt] = -reached.weight();
    stock[costAt] = reached.cost() / unit;
    prices = new long[stock.length];
    taken = new long[stock.length];
    opened = new int[problem.offers().size()];
    going = new int[box.mostGoing.length];
    usuallyOpened = new double[opened.length];
    usuallyGoing = new double[going.length];
    worths = new long[ways.groups.length];
    scale = all.scale;
    for (int offer = 0; offer < opened.length; offer++) {
      Offer each = problem.offers().get(offer);
      needed.merge(ways.ofOffer[offer], each.seats() * each.most(), Math::max);
    }
  }

  long[] prices() {
    return prices.clone();
  }

  void prices(long[] some) {
    prices = some.clone();
  }

  /** How often an offer was opened lately, on average. */
  double usuallyOpened(int offer) {
    return usuallyOpened[offer];
  }

  double usuallyGoing(int pair) {
    return usuallyGoing[pair];
  }

  /**
   * How long to lower a bound.
   *
   * @param rounds at most
   * @param patience rounds without much progress before steps get smaller: too few end far above what can be
   *     reached
   */
  record Haggling(int rounds, int patience) {}

  /**
   * Lowers the bound.
   *
   * @param mostSteps stop when so many steps are counted
   * @param goal stop once the aim cannot get beyond it
   * @return the most the aim can be in the box, as a whole number: the weight, or the cost or travel negated
   */
  long lower(Box box, Haggling haggling, long mostSteps, long goal) {
    long unitsOfGoal = aim == Aim.COST ? Math.floorDiv(goal, unit) : goal;
    long best = lowerInUnits(box, haggling, mostSteps, unitsOfGoal);
    return best == IMPOSSIBLE || aim != Aim.COST ? best : best * unit;
  }

  private long lowerInUnits(Box box, Haggling haggling, long mostSteps, long goal) {
    long best = Long.MAX_VALUE;
    long[] bestPrices = prices.clone();
    double reach = 1;
    int idle = 0;
    Arrays.fill(usuallyOpened, 0);
    Arrays.fill(usuallyGoing, 0);
    double known = 0;
    for (int round = 0; round < haggling.rounds() && (round == 0 || steps[0] < mostSteps); round++) {
      long bound = choose(box);
      if (bound == IMPOSSIBLE) {
        return IMPOSSIBLE;
      }
      known = FORGET * known + (1 - FORGET);
      remember();
      if (bound < best) {
        idle = best == Long.MAX_VALUE || best - bound > best / 5000 ? 0 : idle + 1;
        best = bound;
        bestPrices = prices.clone();
      } else {
        idle++;
      }
      if (Math.floorDiv(best, scale) <= goal || isFeasible() && isTight()) {
        break;
      }
      if (idle >= haggling.patience()) {
        reach /= 2;
        idle = 0;
        prices = bestPrices.clone();
        choose(box);
      }
      if (reach < 1e-4 || !move(reach * (bound - (goal + 0.5) * scale))) {
        break;
      }
    }
    for (int offer = 0; offer < usuallyOpened.length; offer++) {
      usuallyOpened[offer] /= known;
    }
    for (int pair = 0; pair < usuallyGoing.length; pair++) {
      usuallyGoing[pair] /= known;
    }
    prices = bestPrices;
    return Math.floorDiv(best, scale);
  }

  private void remember() {
    for (int offer = 0; offer < opened.length; offer++) {
      usuallyOpened[offer] = FORGET * usuallyOpened[offer] + (1 - FORGET) * opened[offer];
    }
    for (int pair = 0; pair < going.length; pair++) {
      usuallyGoing[pair] = FORGET * usuallyGoing[pair] + (1 - FORGET) * going[pair];
    }
  }

  /** Moves the prices against the surplus; false when there is nothing to move. */
  private boolean move(double far) {
    double length = 0;
    for (int i = 0; i < prices.length; i++) {
      double over = (taken[i] - stock[i]) / bites[i];
      if (!isFree(i) && (prices[i] > 0 || over > 0)) {
        length += over * over;
      }
    }
    if (length == 0 || far <= 0) {
      return false;
    }
    double step = far / length;
    boolean moved = false;
    for (int i = 0; i < prices.length; i++) {
      long over = taken[i] - stock[i];
      if (isFree(i) || over == 0 || over < 0 && prices[i] == 0) {
        continue;
      }
      long by = Math.round(step * over / (bites[i] * bites[i]));
      by = by == 0 ? Long.signum(over) : by;
      long next = Math.max(0, Math.min(Stock.MOST / Math.max(1, Math.abs(stock[i])), prices[i] + by));
      moved |= next != prices[i];
      prices[i] = next;
    }
    return moved;
  }

  private long worthOfWeight() {
    return aim == Aim.WEIGHT ? scale : prices[weightAt];
  }

  /** What a unit of cost takes away. */
  private long painOfCost() {
    return aim == Aim.COST ? scale : aim == Aim.TRAVEL ? prices[costAt] : 0;
  }

  private long painOfTravel() {
    return aim == Aim.TRAVEL ? scale : 0;
  }

  /** The best choices at these prices; returns what they are worth together with all there is. */
  private long choose(Box box) {
    Arrays.fill(taken, 0);
    Arrays.fill(going, 0);
    rankings.clear();
    long total = 0;
    for (int i = 0; i < prices.length; i++) {
      total += prices[i] * stock[i];
    }
    for (int way = 0; way < worths.length; way++) {
      int opening = ways.openings[way];
      int quota = ways.quota(opening);
      worths[way] =
          worthOfWeight() * ways.weight(opening)
              - prices[ways.groups[way]]
              - prices[openingsFrom + opening]
              - (quota == ClassProblem.NO_QUOTA ? 0 : prices[quotasFrom + quota]);
    }
    steps[0] += 2L * worths.length + 4L * prices.length;
    for (int way = 0; way < ways.firstTaught; way++) {
      long worth = worths[way] - painOfTravel() * ways.travel(way, ClassProblem.DIRECT);
      int least = box.hasPairs() ? box.leastGoing[way] : 0;
      int most = box.hasPairs() ? box.mostGoing[way] : ways.most(way);
      int count = worth > 0 ? most : least;
      if (count > 0) {
        total += worth * count;
        take(way, count, ClassProblem.DIRECT);
        if (box.hasPairs()) {
          going[way] = count;
        }
      }
    }
    for (int offer = 0; offer < opened.length; offer++) {
      long worth = chooseStudents(box, offer);
      if (worth == IMPOSSIBLE) {
        return IMPOSSIBLE;
      }
      total += worth;
    }
    return total;
  }

  private void take(int way, int count, int number) {
    int opening = ways.openings[way];
    taken[ways.groups[way]] += count;
    taken[openingsFrom + opening] += count;
    if (ways.quota(opening) != ClassProblem.NO_QUOTA) {
      taken[quotasFrom + ways.quota(opening)] += count;
    }
    taken[weightAt] -= (long) count * ways.weight(opening);
    if (number != ClassProblem.DIRECT) {
      taken[costAt] += count * ways.problem.offers().get(number).costPerStudent() / unit;
      for (Use use : ways.uses.get(number)) {
        taken[limitsFrom + use.limit()] += use.perStudent() * count;
      }
    }
  }

  private long chooseStudents(Box box, int number) {
    Offer offer = ways.problem.offers().get(number);
    opened[number] = 0;
    if (box.mostOpen[number] == 0) {
      return forbidsAll(box, number) ? 0 : IMPOSSIBLE;
    }
    long perClass = painOfCost() * (offer.cost() / unit);
    long perStudent = painOfCost() * (offer.costPerStudent() / unit);
    for (Use use : ways.uses.get(number)) {
      perClass += prices[limitsFrom + use.limit()] * use.perClass();
      perStudent += prices[limitsFrom + use.limit()] * use.perStudent();
    }
    Cohort cohort = new Cohort(box, number, perStudent);
    steps[0] += box.hasPairs() ? 4L * ways.ofOffer[number].length : 2L * offer.seats();
    long best = IMPOSSIBLE;
    int bestOpened = 0;
    for (int open = box.leastOpen[number]; open <= box.mostOpen[number]; open++) {
      long worth = cohort.worth(offer.minimum() * open, offer.seats() * open);
      if (worth != IMPOSSIBLE && worth - perClass * open > best) {
        best = worth - perClass * open;
        bestOpened = open;
      }
    }
    if (best == IMPOSSIBLE) {
      return IMPOSSIBLE;
    }
    opened[number] = bestOpened;
    cohort.take(offer.minimum() * bestOpened, offer.seats() * bestOpened);
    taken[costAt] += bestOpened * offer.cost() / unit;
    for (Use use : ways.uses.get(number)) {
      taken[limitsFrom + use.limit()] += use.perClass() * bestOpened;
    }
    return best;
  }

  private static boolean forbidsAll(Box box, int number) {
    if (box.hasPairs()) {
      for (int pair = box.pair(number, 0); pair < box.pair(number + 1, 0); pair++) {
        if (box.leastGoing[pair] > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** The students an offer would take, best first. */
  private final class Cohort {

    private final Box box;
    private final int number;
    private final long perStudent;
    private final int[] ranking;
    private long forced;
    private int forcedCount;

    Cohort(Box box, int number, long perStudent) {
      this.box = box;
      this.number = number;
      this.perStudent = perStudent;
      if (painOfTravel() == 0) {
        ranking = rankings.computeIfAbsent(ways.ofOffer[number], some -> rank(some, ClassProblem.DIRECT));
      } else {
        ranking = rank(ways.ofOffer[number], number);
      }
      if (box.hasPairs()) {
        for (int index = 0; index < ways.ofOffer[number].length; index++) {
          int least = box.leastGoing[box.pair(number, index)];
          if (least > 0) {
            forced += least * worth(index);
            forcedCount += least;
          }
        }
      }
    }

    /** The places in the list of ways, best first; as many as an offer can seat where nothing else decides. */
    private int[] rank(int[] some, int offer) {
      long[] keys = new long[some.length];
      for (int index = 0; index < some.length; index++) {
        long pain = offer == ClassProblem.DIRECT ? 0 : painOfTravel() * ways.travel(some[index], offer);
        keys[index] = worths[some[index]] - pain;
      }
      steps[0] += 8L * some.length;
      int most = box.hasPairs() ? some.length : Math.min(some.length, needed.getOrDefault(some, some.length));
      return Ranking.best(keys, most);
    }

    private long worth(int index) {
      int way = ways.ofOffer[number][index];
      return worths[way] - perStudent - painOfTravel() * ways.travel(way, number);
    }

    private int room(int index) {
      if (!box.hasPairs()) {
        return ways.most(ways.ofOffer[number][index]);
      }
      int pair = box.pair(number, index);
      return box.mostGoing[pair] - box.leastGoing[pair];
    }

    /** The most that between so few and so many students are worth. */
    long worth(int fewest, int most) {
      if (forcedCount > most) {
        return IMPOSSIBLE;
      }
      long total = forced;
      int count = forcedCount;
      for (int at = 0; at < ranking.length && count < most; at++) {
        long worth = worth(ranking[at]);
        if (worth <= 0 && count >= fewest) {
          break;
        }
        int some = Math.min(room(ranking[at]), (worth > 0 ? most : fewest) - count);
        total += some * worth;
        count += some;
      }
      return count < fewest ? IMPOSSIBLE : total;
    }

    void take(int fewest, int most) {
      int count = forcedCount;
      if (box.hasPairs()) {
        for (int index = 0; index < ways.ofOffer[number].length; index++) {
          seat(index, box.leastGoing[box.pair(number, index)]);
        }
      }
      for (int at = 0; at < ranking.length && count < most; at++) {
        long worth = worth(ranking[at]);
        if (worth <= 0 && count >= fewest) {
          break;
        }
        int some = Math.min(room(ranking[at]), (worth > 0 ? most : fewest) - count);
        seat(ranking[at], some);
        count += some;
      }
    }

    private void seat(int index, int count) {
      if (count > 0) {
        Pricing.this.take(ways.ofOffer[number][index], count, number);
        if (box.hasPairs()) {
          going[box.pair(number, index)] += count;
        }
      }
    }
  }

  /** True when the best choices at these prices are a plan. */
  boolean isFeasible() {
    return IntStream.range(0, prices.length).allMatch(i -> isFree(i) || taken[i] <= stock[i]);
  }

  /** What was reached before counts only for later aims. */
  private boolean isFree(int price) {
    return price == weightAt && aim == Aim.WEIGHT || price == costAt && aim != Aim.TRAVEL;
  }

  /** True when everything with a price is used up: then no plan in the box is better than the choices. */
  private boolean isTight() {
    return IntStream.range(0, prices.length).allMatch(i -> prices[i] == 0 || taken[i] == stock[i]);
  }

  int[] opened() {
    return opened.clone();
  }

  /** The best choices as units: their ways and their offers. Only where pairs are told apart. */
  int[][] units(Box box) {
    IntStream.Builder wayOf = IntStream.builder();
    IntStream.Builder offerOf = IntStream.builder();
    for (int pair = 0; pair < going.length; pair++) {
      for (int i = 0; i < going[pair]; i++) {
        wayOf.add(box.way(pair));
        offerOf.add(box.offer(pair));
      }
    }
    return new int[][] {wayOf.build().toArray(), offerOf.build().toArray()};
  }
}
