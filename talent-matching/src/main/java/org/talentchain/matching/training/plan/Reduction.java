package org.talentchain.matching.training.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Open;
import org.talentchain.matching.training.plan.ClassProblem.Route;

/**
 * Makes a large problem small without losing weight or cost.
 *
 * <p>Nobody needs more people than there are places. So an opening that needs no class and has as many people
 * as there are places in all can be filled last, whoever is left: it is set aside, and with fewer places in
 * play the next one may go the same way. And a route with as many people as there are places in play always
 * has somebody left: instead of its people it gets stand-ins of its own, as many as the opening has places.
 * {@link #lift} puts people back in. Only travel is not seen in between.
 */
public final class Reduction {

  private final ClassProblem full;
  private final ClassProblem problem;
  private final List<Integer> setAside;
  private final int[] realPeople;
  private final int[] routeOfStandIn;
  private final int[] offeredOpenings;
  private final List<Route> kept;

  private Reduction(
      ClassProblem full,
      ClassProblem problem,
      List<Integer> setAside,
      int[] realPeople,
      int[] routeOfStandIn,
      List<Route> kept) {
    this.full = full;
    this.problem = problem;
    this.setAside = setAside;
    this.realPeople = realPeople;
    this.routeOfStandIn = routeOfStandIn;
    this.kept = kept;
    offeredOpenings = setAside.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * @param mostWithout problems with no more pairs of person and opening stay as they are
   */
  public static Reduction of(ClassProblem full, int mostWithout) {
    long pairs = full.routes().stream().mapToLong(route -> route.people().length).sum();
    if (pairs <= mostWithout) {
      int[] everybody = IntStream.range(0, full.people()).toArray();
      return new Reduction(full, full, List.of(), everybody, new int[0], full.routes());
    }
    return reduce(full);
  }

  /** True when another problem differs in offers, limits and the amounts of quotas only. */
  boolean isLike(ClassProblem other) {
    return other.openings().equals(full.openings())
        && Arrays.equals(other.homes(), full.homes())
        && other.routes().size() == full.routes().size()
        && IntStream.range(0, other.routes().size()).allMatch(route -> isSame(other.routes().get(route), full.routes().get(route)));
  }

  /** Routes are compared by their arrays of people, not by who is in them. */
  private static boolean isSame(Route one, Route other) {
    return one.opening() == other.opening()
        && one.template() == other.template()
        && one.people() == other.people();
  }

  /** The same reduction of another problem that {@link #isLike} this one. */
  Reduction of(ClassProblem other) {
    ClassProblem reduced =
        isExact()
            ? other
            : new ClassProblem(
                problem.homes(),
                problem.openings(),
                other.quotas(),
                problem.routes(),
                other.offers(),
                other.limits(),
                other.distances());
    return new Reduction(other, reduced, setAside, realPeople, routeOfStandIn, kept);
  }

  private static Reduction reduce(ClassProblem full) {
    int[] inPlay = {full.openings().stream().mapToInt(Open::places).sum()};
    List<Integer> setAside = fillableLast(full, inPlay);
    boolean[] gone = new boolean[full.openings().size()];
    setAside.forEach(opening -> gone[opening] = true);
    List<Route> kept = full.routes().stream().filter(route -> !gone[route.opening()]).toList();
    boolean[] scarce = new boolean[full.people()];
    for (Route route : kept) {
      if (route.people().length < inPlay[0]) {
        IntStream.of(route.people()).forEach(person -> scarce[person] = true);
      }
    }
    int[] real = IntStream.range(0, scarce.length).filter(person -> scarce[person]).toArray();
    int[] numbers = new int[full.people()];
    for (int i = 0; i < real.length; i++) {
      numbers[real[i]] = i;
    }
    List<Route> routes = new ArrayList<>();
    IntStream.Builder standIns = IntStream.builder();
    int next = real.length;
    for (int route = 0; route < kept.size(); route++) {
      Route each = kept.get(route);
      int[] people;
      if (each.people().length < inPlay[0]) {
        people = IntStream.of(each.people()).map(person -> numbers[person]).toArray();
      } else {
        int places = full.openings().get(each.opening()).places();
        people = IntStream.range(next, next + places).toArray();
        next += places;
        for (int i = 0; i < places; i++) {
          standIns.add(route);
        }
      }
      routes.add(new Route(each.opening(), each.template(), people));
    }
    int[] homes = new int[next];
    Arrays.fill(homes, ClassProblem.ANYWHERE);
    ClassProblem reduced =
        new ClassProblem(
            homes, closed(full, gone), full.quotas(), routes, full.offers(), full.limits(), full.distances());
    return new Reduction(full, reduced, setAside, real, standIns.build().toArray(), kept);
  }

  /** Openings that can be filled last, in the order in which they were found. */
  private static List<Integer> fillableLast(ClassProblem full, int[] inPlay) {
    int[] direct = new int[full.openings().size()];
    boolean[] bound = new boolean[direct.length];
    for (Route route : full.routes()) {
      if (route.template() == ClassProblem.DIRECT) {
        direct[route.opening()] = route.people().length;
      } else {
        bound[route.opening()] = true;
      }
    }
    List<Integer> byPeople =
        IntStream.range(0, direct.length)
            .filter(opening -> !bound[opening] && full.openings().get(opening).quota() == ClassProblem.NO_QUOTA)
            .boxed()
            .sorted(Comparator.comparing((Integer opening) -> direct[opening]).reversed())
            .toList();
    List<Integer> setAside = new ArrayList<>();
    for (int opening : byPeople) {
      if (direct[opening] < inPlay[0]) {
        break;
      }
      setAside.add(opening);
      inPlay[0] -= full.openings().get(opening).places();
    }
    return setAside;
  }

  private static List<Open> closed(ClassProblem full, boolean[] gone) {
    return IntStream.range(0, gone.length)
        .mapToObj(
            opening -> {
              Open each = full.openings().get(opening);
              return gone[opening] ? new Open(0, each.weight(), each.due(), each.quota(), each.place()) : each;
            })
        .toList();
  }

  /** The problem that was reduced. */
  ClassProblem full() {
    return full;
  }

  /** The small problem. */
  public ClassProblem problem() {
    return problem;
  }

  /** True when nothing was reduced, so that travel is seen. */
  public boolean isExact() {
    return problem == full;
  }

  /** What the openings set aside weigh. */
  public long settledWeight() {
    return IntStream.of(offeredOpenings)
        .mapToLong(opening -> (long) full.openings().get(opening).places() * full.openings().get(opening).weight())
        .sum();
  }

  /**
   * The people of the full problem who do what those of the reduced one do.
   *
   * @param reduced by person of the reduced problem: opening and offer
   */
  public int[][] lift(int[][] reduced) {
    if (isExact()) {
      return reduced;
    }
    int[][] people = new int[2][full.people()];
    Arrays.fill(people[0], ClassSolution.NONE);
    Arrays.fill(people[1], ClassProblem.DIRECT);
    for (int i = 0; i < realPeople.length; i++) {
      people[0][realPeople[i]] = reduced[0][i];
      people[1][realPeople[i]] = reduced[1][i];
    }
    for (int i = 0; i < routeOfStandIn.length; i++) {
      int standIn = realPeople.length + i;
      if (reduced[0][standIn] != ClassSolution.NONE) {
        place(kept.get(routeOfStandIn[i]), reduced[1][standIn], people);
      }
    }
    for (int i = setAside.size() - 1; i >= 0; i--) {
      int opening = setAside.get(i);
      Route route =
          full.routes().stream()
              .filter(each -> each.opening() == opening && each.template() == ClassProblem.DIRECT)
              .findFirst()
              .orElseThrow();
      for (int place = 0; place < full.openings().get(opening).places(); place++) {
        place(route, ClassProblem.DIRECT, people);
      }
    }
    return people;
  }

  /**
   * People of the reduced problem who do what those of the full one do; who fills an opening that was set aside
   * does nothing.
   *
   * @param people of the full problem: opening and offer of each
   */
  int[][] lower(int[][] people) {
    if (isExact()) {
      return people;
    }
    int[][] reduced = new int[2][problem.people()];
    Arrays.fill(reduced[0], ClassSolution.NONE);
    Arrays.fill(reduced[1], ClassProblem.DIRECT);
    int[] numbers = new int[full.people()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < realPeople.length; i++) {
      numbers[realPeople[i]] = i;
    }
    Map<Long, Integer> nextStandIn = new HashMap<>();
    for (int i = routeOfStandIn.length - 1; i >= 0; i--) {
      Route route = kept.get(routeOfStandIn[i]);
      nextStandIn.put(key(route.opening(), route.template()), realPeople.length + i);
    }
    for (int person = 0; person < people[0].length; person++) {
      int opening = people[0][person];
      if (opening == ClassSolution.NONE || problem.openings().get(opening).places() == 0) {
        continue;
      }
      int offer = people[1][person];
      int template = offer == ClassProblem.DIRECT ? offer : full.offers().get(offer).template();
      Integer standIn = nextStandIn.computeIfPresent(key(opening, template), (route, next) -> next + 1);
      int number = standIn == null ? numbers[person] : standIn - 1;
      reduced[0][number] = opening;
      reduced[1][number] = offer;
    }
    return reduced;
  }

  private static long key(int opening, int template) {
    return ((long) opening << 32) + template;
  }

  /** Sends whoever is nearest of those not placed yet; there is always somebody. */
  private void place(Route route, int offer, int[][] people) {
    int nearest = -1;
    int least = Integer.MAX_VALUE;
    for (int person : route.people()) {
      if (people[0][person] == ClassSolution.NONE) {
        int travel = full.travel(full.homes()[person], route.opening(), offer);
        if (travel < least) {
          nearest = person;
          least = travel;
        }
      }
    }
    people[0][nearest] = route.opening();
    people[1][nearest] = offer;
  }
}
