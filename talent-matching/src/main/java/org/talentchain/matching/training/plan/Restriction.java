package org.talentchain.matching.training.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Route;

/**
 * Looks at some people of each route only: twice as many as its opening takes, and others for other openings as far
 * as there are any. A plan for them is a plan of the whole problem. A bound at prices is a bound of the whole
 * problem once {@link #widen} finds nobody who would be cheaper: column generation, as in L. R. Ford and
 * D. R. Fulkerson, A suggested computation for maximal multi-commodity network flows, Management Science 5 (1958).
 */
final class Restriction {

  /** Some are needed elsewhere. */
  private static final int PEOPLE_PER_PLACE = 2;

  private final ClassProblem whole;
  private final int farthest;
  private final int[][] kept;

  /** By person: for how many openings they are kept. */
  private final int[] uses;

  private Restriction(ClassProblem whole) {
    this.whole = whole;
    kept = new int[whole.routes().size()][];
    uses = new int[whole.people()];
    int most = 0;
    for (int[] row : whole.distances()) {
      most = Math.max(most, IntStream.of(row).max().orElse(0));
    }
    farthest = most;
  }

  static Restriction of(ClassProblem whole) {
    Restriction restriction = new Restriction(whole);
    restriction.keepSome();
    return restriction;
  }

  /** Opening by opening, those with few people first; whoever is kept for one is kept for all its routes. */
  private void keepSome() {
    List<List<Integer>> routesOf = new ArrayList<>();
    long[] sizes = new long[whole.openings().size()];
    whole.openings().forEach(opening -> routesOf.add(new ArrayList<>()));
    for (int route = 0; route < kept.length; route++) {
      int opening = whole.routes().get(route).opening();
      routesOf.get(opening).add(route);
      sizes[opening] += people(route).length;
    }
    IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparing((Integer opening) -> sizes[opening]))
        .forEach(opening -> keep(opening, routesOf.get(opening)));
  }

  private void keep(int opening, List<Integer> routes) {
    BitSet picked = new BitSet();
    int enough = PEOPLE_PER_PLACE * whole.openings().get(opening).places();
    routes.sort(Comparator.comparing(route -> people(route).length));
    for (int route : routes) {
      int have = (int) IntStream.of(people(route)).filter(picked::get).limit(enough).count();
      Cheapest others = new Cheapest(enough - have);
      for (int person : people(route)) {
        if (!picked.get(person)) {
          others.see(person, reluctance(person, opening));
        }
      }
      others.people().forEach(picked::set);
    }
    for (int route : routes) {
      kept[route] = IntStream.of(people(route)).filter(picked::get).toArray();
    }
    picked.stream().forEach(person -> uses[person]++);
  }

  /** Those come first who are kept for few openings, and of those the nearest. */
  private long reluctance(int person, int opening) {
    int home = whole.homes()[person];
    int far = home == ClassProblem.ANYWHERE ? 0 : whole.distances()[home][whole.openings().get(opening).place()];
    return (farthest + 1L) * uses[person] + far;
  }

  private int[] people(int route) {
    return whole.routes().get(route).people();
  }

  /**
   * Keeps those too who go somewhere.
   *
   * @param going by person: opening and offer, as a {@link ClassSolution} has them
   */
  void keep(int[][] going) {
    for (int route = 0; route < kept.length; route++) {
      Route each = whole.routes().get(route);
      IntStream those = IntStream.of(each.people()).filter(person -> goes(each, going[0][person], going[1][person]));
      kept[route] = IntStream.concat(IntStream.of(kept[route]), those).sorted().distinct().toArray();
    }
  }

  private boolean goes(Route route, int opening, int offer) {
    return opening == route.opening()
        && route.template() == (offer == ClassProblem.DIRECT ? offer : whole.offers().get(offer).template());
  }

  /**
   * The problem with those kept.
   *
   * @param other the whole problem, or one that differs in offers, limits and the amounts of quotas only
   */
  ClassProblem problem(ClassProblem other) {
    List<Route> routes = new ArrayList<>();
    for (int route = 0; route < kept.length; route++) {
      Route each = whole.routes().get(route);
      routes.add(new Route(each.opening(), each.template(), kept[route]));
    }
    return new ClassProblem(
        whole.homes(), whole.openings(), other.quotas(), routes, other.offers(), other.limits(), other.distances());
  }

  /**
   * Keeps those too who are cheaper than the people kept of a route.
   *
   * @param prices by person
   * @return false when there are none: then what is best at these prices is best for the whole problem
   */
  boolean widen(long[] prices) {
    boolean wider = false;
    for (int route = 0; route < kept.length; route++) {
      wider |= kept[route].length < people(route).length && widen(route, prices);
    }
    return wider;
  }

  private boolean widen(int route, long[] prices) {
    int opening = whole.routes().get(route).opening();
    int places = whole.openings().get(opening).places();
    Cheapest before = new Cheapest(places);
    for (int person : kept[route]) {
      before.see(person, prices[person]);
    }
    if (before.worst() == 0) {
      return false;
    }
    BitSet some = new BitSet();
    IntStream.of(kept[route]).forEach(some::set);
    long[] cheaper =
        IntStream.of(people(route))
            .filter(person -> prices[person] < before.worst() && !some.get(person))
            .mapToObj(person -> new Priced(person, prices[person], reluctance(person, opening)))
            .sorted(Priced.ORDER)
            .limit(places)
            .mapToLong(Priced::person)
            .toArray();
    for (long person : cheaper) {
      some.set((int) person);
      uses[(int) person]++;
    }
    kept[route] = some.stream().toArray();
    return cheaper.length > 0;
  }

  private record Priced(int person, long price, long reluctance) {

    static final Comparator<Priced> ORDER =
        Comparator.comparingLong(Priced::price).thenComparingLong(Priced::reluctance).thenComparingInt(Priced::person);
  }

  /** The cheapest of those seen, the first of equals. */
  private static final class Cheapest {

    private final long[] prices;
    private final int[] people;
    private int count;

    /**
     * @param most how many to remember; none when below 1
     */
    Cheapest(int most) {
      prices = new long[Math.max(0, most)];
      people = new int[prices.length];
    }

    void see(int person, long price) {
      if (count == prices.length && (count == 0 || price >= prices[count - 1])) {
        return;
      }
      int at = count == prices.length ? count - 1 : count++;
      for (; at > 0 && prices[at - 1] > price; at--) {
        prices[at] = prices[at - 1];
        people[at] = people[at - 1];
      }
      prices[at] = price;
      people[at] = person;
    }

    /** The highest price of them; more than any where there are fewer than asked for. */
    long worst() {
      return count < prices.length ? Long.MAX_VALUE : count == 0 ? 0 : prices[count - 1];
    }

    IntStream people() {
      return IntStream.range(0, count).map(at -> people[at]);
    }
  }
}
