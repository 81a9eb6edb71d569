package org.talentchain.matching.training.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.ClassProblem.Route;

/**
 * A problem with people alike put together: those of one zone with the same routes are one group, and a way
 * leads a group along a route. Ways are numbered route by route, those that need no class first.
 */
public final class Ways {

  final ClassProblem problem;

  private final int[] groupOf;

  /** By group: who is in it. */
  final int[][] members;

  final int[] homes;

  /** By way. */
  final int[] groups;

  final int[] openings;

  /** The first way that needs a class: ways before it are direct. */
  final int firstTaught;

  /** By opening: the ways that end there, direct ones first. */
  final int[][] into;

  /** By offer: its ways in time. Offers of one template that are ready on one day share an array. */
  final int[][] ofOffer;

  /** By template: its offers. */
  final int[][] offersOf;

  /** By way: the template, or {@link ClassProblem#DIRECT}. */
  final int[] templates;

  /** By offer: the limits it counts towards, with what a class and a student take. */
  final List<List<Use>> uses;

  private final long[] units;

  /** What an offer takes of a limit, in units common to all. */
  record Use(int limit, long perClass, long perStudent) {}

  public Ways(ClassProblem problem) {
    this.problem = problem;
    List<Route> routes =
        problem.routes().stream()
            .filter(route -> problem.openings().get(route.opening()).places() > 0)
            .sorted(Comparator.comparingInt(Route::template))
            .toList();
    members = alike(routes);
    homes = Arrays.stream(members).mapToInt(some -> problem.homes()[some[0]]).toArray();
    groupOf = new int[problem.people()];
    for (int group = 0; group < members.length; group++) {
      for (int person : members[group]) {
        groupOf[person] = group;
      }
    }
    IntStream.Builder groups = IntStream.builder();
    IntStream.Builder openings = IntStream.builder();
    IntStream.Builder templates = IntStream.builder();
    int direct = 0;
    for (Route route : routes) {
      int[] some = IntStream.of(route.people()).map(person -> groupOf[person]).distinct().toArray();
      for (int group : some) {
        groups.add(group);
        openings.add(route.opening());
        templates.add(route.template());
      }
      direct += route.template() == ClassProblem.DIRECT ? some.length : 0;
    }
    this.groups = groups.build().toArray();
    this.openings = openings.build().toArray();
    this.templates = templates.build().toArray();
    firstTaught = direct;
    into = byKey(this.openings, problem.openings().size());
    offersOf = byKey(problem.offers().stream().mapToInt(Offer::template).toArray(), templateCount());
    ofOffer = inTime();
    units = units();
    uses = uses();
  }

  /**
   * The ways of a problem that differs from another in offers, limits and the amounts of quotas only.
   *
   * @param other its ways
   */
  Ways(ClassProblem problem, Ways other) {
    this.problem = problem;
    members = other.members;
    homes = other.homes;
    groupOf = other.groupOf;
    groups = other.groups;
    openings = other.openings;
    templates = other.templates;
    firstTaught = other.firstTaught;
    into = other.into;
    offersOf = byKey(problem.offers().stream().mapToInt(Offer::template).toArray(), templateCount());
    ofOffer = inTime();
    units = units();
    uses = uses();
  }

  private int templateCount() {
    int ofWays = Arrays.stream(templates).max().orElse(-1);
    return 1 + Math.max(ofWays, problem.offers().stream().mapToInt(Offer::template).max().orElse(-1));
  }

  /** People of one zone on the same routes, by the lowest number among them; those on no route are left out. */
  private int[][] alike(List<Route> routes) {
    int[] sizes = new int[problem.people()];
    routes.forEach(route -> IntStream.of(route.people()).forEach(person -> sizes[person]++));
    int[][] routesOf = new int[sizes.length][];
    Arrays.setAll(routesOf, person -> new int[1 + sizes[person]]);
    int[] at = new int[sizes.length];
    for (int route = 0; route < routes.size(); route++) {
      for (int person : routes.get(route).people()) {
        routesOf[person][1 + at[person]++] = route;
      }
    }
    Map<Signature, IntStream.Builder> groups = new LinkedHashMap<>();
    for (int person = 0; person < sizes.length; person++) {
      if (sizes[person] > 0) {
        routesOf[person][0] = problem.homes()[person];
        groups.computeIfAbsent(new Signature(routesOf[person]), none -> IntStream.builder()).add(person);
      }
    }
    return groups.values().stream().map(some -> some.build().toArray()).toArray(int[][]::new);
  }

  /** Zone and routes of somebody, compared by content. */
  private record Signature(int[] numbers) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Signature signature && Arrays.equals(numbers, signature.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }

  private static int[][] byKey(int[] keys, int count) {
    IntStream.Builder[] lists = new IntStream.Builder[count];
    Arrays.setAll(lists, key -> IntStream.builder());
    for (int i = 0; i < keys.length; i++) {
      lists[keys[i]].add(i);
    }
    return Arrays.stream(lists).map(list -> list.build().toArray()).toArray(int[][]::new);
  }

  private int[][] inTime() {
    record Lesson(int template, int ready) {}
    Map<Lesson, int[]> known = new LinkedHashMap<>();
    int[] taught = IntStream.range(firstTaught, templates.length).toArray();
    int[][] byTemplate = byKey(IntStream.of(taught).map(way -> templates[way]).toArray(), templateCount());
    int[][] ways = new int[problem.offers().size()][];
    for (int offer = 0; offer < ways.length; offer++) {
      int number = offer;
      Offer each = problem.offers().get(offer);
      ways[offer] =
          known.computeIfAbsent(
              new Lesson(each.template(), each.ready()),
              lesson ->
                  IntStream.of(byTemplate[lesson.template()])
                      .map(index -> taught[index])
                      .filter(way -> problem.inTime(number, openings[way]))
                      .toArray());
    }
    return ways;
  }

  /** By limit: the largest amount all that is taken is a multiple of. */
  private long[] units() {
    long[] units = new long[problem.limits().size()];
    for (int limit = 0; limit < units.length; limit++) {
      for (long use : problem.limits().get(limit).perClass()) {
        units[limit] = commonDivisor(units[limit], use);
      }
      for (long use : problem.limits().get(limit).perStudent()) {
        units[limit] = commonDivisor(units[limit], use);
      }
      units[limit] = Math.max(1, units[limit]);
    }
    return units;
  }

  static long commonDivisor(long one, long other) {
    return other == 0 ? one : commonDivisor(other, one % other);
  }

  /** What there is of a limit, in the units of its uses. */
  long capacity(int limit) {
    return Math.floorDiv(problem.limits().get(limit).capacity(), units[limit]);
  }

  private List<List<Use>> uses() {
    List<List<Use>> uses = new ArrayList<>();
    problem.offers().forEach(offer -> uses.add(new ArrayList<>()));
    for (int limit = 0; limit < problem.limits().size(); limit++) {
      ClassProblem.Limit each = problem.limits().get(limit);
      for (int i = 0; i < each.offers().length; i++) {
        long unit = units[limit];
        uses.get(each.offers()[i]).add(new Use(limit, each.perClass()[i] / unit, each.perStudent()[i] / unit));
      }
    }
    return uses;
  }

  public ClassProblem problem() {
    return problem;
  }

  /** The group of somebody who is on a route. */
  public int groupOf(int person) {
    return groupOf[person];
  }

  public int groupCount() {
    return members.length;
  }

  /** How many people are in a group. */
  public int supply(int group) {
    return members[group].length;
  }

  public int count() {
    return groups.length;
  }

  public int group(int way) {
    return groups[way];
  }

  public int opening(int way) {
    return openings[way];
  }

  /** The first way that needs a class: those before it do not. */
  public int firstTaught() {
    return firstTaught;
  }

  /** The ways on which a class of an offer leads in time. */
  public int[] ofOffer(int offer) {
    return ofOffer[offer].clone();
  }

  int places(int opening) {
    return problem.openings().get(opening).places();
  }

  int weight(int opening) {
    return problem.openings().get(opening).weight();
  }

  int quota(int opening) {
    return problem.openings().get(opening).quota();
  }

  /** How many people can go a way at most. */
  public int most(int way) {
    return Math.min(supply(groups[way]), places(openings[way]));
  }

  /** How far those of a way go with a class of an offer, or without one. */
  public int travel(int way, int offer) {
    return problem.travel(homes[groups[way]], openings[way], offer);
  }

  /**
   * Names those who go.
   *
   * @param wayOf of each person who goes, in any order
   * @param offerOf with which class
   * @return by person: the opening, and the offer, as a {@link ClassSolution} has them
   */
  public int[][] people(int[] wayOf, int[] offerOf) {
    int[][] people = nobody();
    int[] next = new int[members.length];
    for (int i = 0; i < wayOf.length; i++) {
      int group = groups[wayOf[i]];
      int person = members[group][next[group]++];
      people[0][person] = openings[wayOf[i]];
      people[1][person] = offerOf[i];
    }
    return people;
  }

  /**
   * The other way round: the ways and offers of those who go, in two rows.
   *
   * @param people by person: opening and offer
   */
  int[][] units(int[][] people) {
    IntStream.Builder wayOf = IntStream.builder();
    IntStream.Builder offerOf = IntStream.builder();
    for (int person = 0; person < people[0].length; person++) {
      if (people[0][person] != ClassSolution.NONE) {
        int offer = people[1][person];
        int template = offer == ClassProblem.DIRECT ? offer : problem.offers().get(offer).template();
        wayOf.add(way(groupOf[person], people[0][person], template));
        offerOf.add(offer);
      }
    }
    return new int[][] {wayOf.build().toArray(), offerOf.build().toArray()};
  }

  private int way(int group, int opening, int template) {
    return IntStream.of(into[opening])
        .filter(way -> groups[way] == group && templates[way] == template)
        .findFirst()
        .orElseThrow();
  }

  int[][] nobody() {
    int[][] people = new int[2][problem.people()];
    Arrays.fill(people[0], ClassSolution.NONE);
    Arrays.fill(people[1], ClassProblem.DIRECT);
    return people;
  }
}
