package org.talentchain.matching.training.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.Ways.Use;

/**
 * What is best at given prices, if nothing but the prices keeps choices apart. Each opening hires the cheapest
 * people, no more than it has places; each offer takes the students worth most, as many as it seats and of
 * those for one opening no more than that has places. The sum of what these are worth, with what all there is
 * costs, is a bound on every plan.
 */
final class Choices {

  /** Sees how many go a way. */
  interface Going {
    void see(int way, int count);
  }

  private final Ways ways;
  private final Stock stock;
  private final long[] steps;

  // Ways lie route by route; the first of each and, at the end, one beyond the last.
  private final int[] firstWay;
  private final int directRoutes;
  private final List<int[]> routesOf;

  private final long[] taken;
  private final int[] opened;

  private int[] goingWays = new int[1024];
  private int[] goingCounts = new int[1024];
  private int goingSize;

  private final List<Candidates> candidates = new ArrayList<>();
  private long[] cheapest = new long[16];
  private int[] cheapestWays = new int[16];

  Choices(Ways ways, Stock stock, long[] steps) {
    this.ways = ways;
    this.stock = stock;
    this.steps = steps;
    taken = new long[stock.amounts.length];
    opened = new int[ways.problem.offers().size()];
    IntStream.Builder first = IntStream.builder();
    int routes = 0;
    int direct = 0;
    for (int way = 0; way < ways.count(); way++) {
      if (way == 0
          || ways.openings[way] != ways.openings[way - 1]
          || ways.templates[way] != ways.templates[way - 1]) {
        first.add(way);
        routes++;
        direct += ways.templates[way] == ClassProblem.DIRECT ? 1 : 0;
      }
    }
    firstWay = first.add(ways.count()).build().toArray();
    directRoutes = direct;
    routesOf = routesByTemplate(routes);
    routesOf.forEach(some -> candidates.add(new Candidates()));
  }

  private List<int[]> routesByTemplate(int routes) {
    List<IntStream.Builder> lists = new ArrayList<>();
    for (int route = directRoutes; route < routes; route++) {
      int template = ways.templates[firstWay[route]];
      while (lists.size() <= template) {
        lists.add(IntStream.builder());
      }
      lists.get(template).add(route);
    }
    return lists.stream().map(list -> list.build().toArray()).toList();
  }

  int routes() {
    return firstWay.length - 1;
  }

  int firstWay(int route) {
    return firstWay[route];
  }

  /** What the last choices take of the stock. */
  long[] taken() {
    return taken;
  }

  /** How often they open each offer. */
  int[] opened() {
    return opened;
  }

  void forEachGoing(Going going) {
    for (int i = 0; i < goingSize; i++) {
      going.see(goingWays[i], goingCounts[i]);
    }
  }

  /**
   * Chooses.
   *
   * @param turn of people who cost the same, others come first in each turn
   * @return the bound, in prices, or {@link Pricing#IMPOSSIBLE}
   */
  long make(Box box, long[] prices, int turn) {
    Arrays.fill(taken, 0);
    goingSize = 0;
    candidates.forEach(Candidates::clear);
    long total = 0;
    for (int i = 0; i < prices.length; i++) {
      total += prices[i] * stock.amounts[i];
    }
    steps[0] += 4L * prices.length;
    for (int route = 0; route < directRoutes; route++) {
      total += hire(route, prices, turn);
    }
    for (int offer = 0; offer < opened.length; offer++) {
      long worth = open(box, offer, prices, turn);
      if (worth == Pricing.IMPOSSIBLE) {
        return worth;
      }
      total += worth;
    }
    return total;
  }

  private long worth(int opening, long[] prices) {
    int quota = ways.quota(opening);
    return stock.scale * ways.weight(opening)
        - prices[stock.openingsFrom + opening]
        - (quota == ClassProblem.NO_QUOTA ? 0 : prices[stock.quotasFrom + quota]);
  }

  private long hire(int route, long[] prices, int turn) {
    int opening = ways.openings[firstWay[route]];
    long worth = worth(opening, prices);
    if (worth <= 0) {
      return 0;
    }
    int count = findCheapest(route, prices, turn);
    int left = ways.places(opening);
    long total = 0;
    for (int i = 0; i < count && left > 0 && cheapest[i] < worth; i++) {
      int some = Math.min(left, ways.most(cheapestWays[i]));
      total += some * (worth - cheapest[i]);
      left -= some;
      take(cheapestWays[i], some, ClassProblem.DIRECT);
    }
    return total;
  }

  /** The ways of a route that cost least, as many as its opening can have people of; how many there are. */
  private int findCheapest(int route, long[] prices, int turn) {
    int from = firstWay[route];
    int size = firstWay[route + 1] - from;
    int places = ways.places(ways.openings[from]);
    if (cheapest.length < places) {
      cheapest = new long[places];
      cheapestWays = new int[places];
    }
    int start = size <= places ? 0 : (int) (turn * 7919L % size);
    int count = 0;
    int free = 0;
    int looked = 0;
    for (; looked < size && free < places; looked++) {
      int way = from + (start + looked < size ? start + looked : start + looked - size);
      long price = prices[ways.groups[way]];
      free += price == 0 ? ways.most(way) : 0;
      if (count == places && price >= cheapest[count - 1]) {
        continue;
      }
      int at = count == places ? count - 1 : count++;
      for (; at > 0 && cheapest[at - 1] > price; at--) {
        cheapest[at] = cheapest[at - 1];
        cheapestWays[at] = cheapestWays[at - 1];
      }
      cheapest[at] = price;
      cheapestWays[at] = way;
    }
    steps[0] += looked + count;
    return count;
  }

  private void take(int way, int count, int number) {
    int opening = ways.openings[way];
    taken[ways.groups[way]] += count;
    taken[stock.openingsFrom + opening] += count;
    if (ways.quota(opening) != ClassProblem.NO_QUOTA) {
      taken[stock.quotasFrom + ways.quota(opening)] += count;
    }
    if (number != ClassProblem.DIRECT) {
      for (Use use : ways.uses.get(number)) {
        taken[stock.limitsFrom + use.limit()] += use.perStudent() * count;
      }
    }
    if (goingSize == goingWays.length) {
      goingWays = Arrays.copyOf(goingWays, 2 * goingSize);
      goingCounts = Arrays.copyOf(goingCounts, 2 * goingSize);
    }
    goingWays[goingSize] = way;
    goingCounts[goingSize++] = count;
  }

  private long open(Box box, int number, long[] prices, int turn) {
    Offer offer = ways.problem.offers().get(number);
    opened[number] = 0;
    if (box.mostOpen[number] == 0) {
      return 0;
    }
    long perClass = 0;
    long perStudent = 0;
    for (Use use : ways.uses.get(number)) {
      perClass += prices[stock.limitsFrom + use.limit()] * use.perClass();
      perStudent += prices[stock.limitsFrom + use.limit()] * use.perStudent();
    }
    Candidates some = candidatesFor(offer.template(), prices, turn);
    long best = Pricing.IMPOSSIBLE;
    for (int open = box.leastOpen[number]; open <= box.mostOpen[number]; open++) {
      long worth = some.worth(number, offer.minimum() * open, offer.seats() * open, perStudent);
      if (worth != Pricing.IMPOSSIBLE && worth - perClass * open > best) {
        best = worth - perClass * open;
        opened[number] = open;
      }
    }
    if (best == Pricing.IMPOSSIBLE) {
      return best;
    }
    some.take(number, offer.minimum() * opened[number], offer.seats() * opened[number], perStudent);
    for (Use use : ways.uses.get(number)) {
      taken[stock.limitsFrom + use.limit()] += use.perClass() * opened[number];
    }
    return best;
  }

  private Candidates candidatesFor(int template, long[] prices, int turn) {
    if (template >= candidates.size()) {
      return NOBODY;
    }
    Candidates some = candidates.get(template);
    if (some.isEmpty()) {
      for (int route : routesOf.get(template)) {
        some.add(route, prices, turn);
      }
      some.rank();
    }
    return some;
  }

  private final Candidates NOBODY = new Candidates();

  /** Those a template could take, for each opening no more than it has places, ranked by what they are worth. */
  private final class Candidates {

    private long[] worths = new long[16];
    private int[] waysOf = new int[16];
    private int[] counts = new int[16];
    private int size;
    private int[] ranking = {};

    void clear() {
      size = 0;
    }

    boolean isEmpty() {
      return size == 0;
    }

    void add(int route, long[] prices, int turn) {
      int opening = ways.openings[firstWay[route]];
      long worth = Choices.this.worth(opening, prices);
      int count = findCheapest(route, prices, turn);
      int left = ways.places(opening);
      for (int i = 0; i < count && left > 0; i++) {
        if (size == worths.length) {
          worths = Arrays.copyOf(worths, 2 * size);
          waysOf = Arrays.copyOf(waysOf, 2 * size);
          counts = Arrays.copyOf(counts, 2 * size);
        }
        worths[size] = worth - cheapest[i];
        waysOf[size] = cheapestWays[i];
        counts[size] = Math.min(left, ways.most(cheapestWays[i]));
        left -= counts[size++];
      }
    }

    void rank() {
      ranking = Ranking.best(Arrays.copyOf(worths, size), size);
      steps[0] += 8L * size;
    }

    /** The most that between so few and so many students are worth. */
    long worth(int number, int fewest, int most, long perStudent) {
      return choose(number, fewest, most, perStudent, false);
    }

    void take(int number, int fewest, int most, long perStudent) {
      choose(number, fewest, most, perStudent, true);
    }

    private long choose(int number, int fewest, int most, long perStudent, boolean take) {
      long total = 0;
      int count = 0;
      for (int at = 0; at < size && count < most; at++) {
        int each = ranking[at];
        long worth = worths[each] - perStudent;
        if (worth <= 0 && count >= fewest) {
          break;
        }
        if (!ways.problem.inTime(number, ways.openings[waysOf[each]])) {
          continue;
        }
        int some = Math.min(counts[each], (worth > 0 ? most : fewest) - count);
        total += some * worth;
        count += some;
        if (take) {
          Choices.this.take(waysOf[each], some, number);
        }
      }
      return count < fewest ? Pricing.IMPOSSIBLE : total;
    }
  }
}
