package org.talentchain.matching.training.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Offer;

/**
 * A problem with people alike put together: those of one zone with the same routes are one group, and a way
 * leads a group along a route. Ways are numbered route by route, those that need no class first.
 */
public final class Ways {

  final ClassProblem problem;

  private final Grouping grouping;

  /** By group: who is in it. */
  final int[][] members;

  /** By way. */
  final int[] groups;

  final int[] openings;

  /** By way: the template, or {@link ClassProblem#DIRECT}. */
  final int[] templates;

  /** The first way that needs a class: ways before it are direct. */
  final int firstTaught;

  /** By opening: the ways that end there, direct ones first. */
  final int[][] into;

  /** By offer: its ways in time. Offers of one template that are ready on one day share an array. */
  final int[][] ofOffer;

  /** By template: its offers. */
  final int[][] offersOf;

  /** By offer: the limits it counts towards, with what a class and a student take. */
  final List<List<Use>> uses;

  private final int[] places;
  private final int[] weights;
  private final long[] units;

  /** What an offer takes of a limit, in units common to all. */
  record Use(int limit, long perClass, long perStudent) {}

  public Ways(ClassProblem problem) {
    this(problem, Grouping.of(problem));
  }

  /**
   * The ways of a problem that differs from another in offers, limits and the amounts of quotas only.
   *
   * @param other its ways
   */
  Ways(ClassProblem problem, Ways other) {
    this(problem, other.grouping);
  }

  private Ways(ClassProblem problem, Grouping grouping) {
    this.problem = problem;
    this.grouping = grouping;
    members = grouping.members();
    groups = grouping.groups();
    openings = grouping.openings();
    templates = grouping.templates();
    firstTaught = grouping.firstTaught();
    into = grouping.into();
    places = problem.openings().stream().mapToInt(ClassProblem.Open::places).toArray();
    weights = problem.openings().stream().mapToInt(ClassProblem.Open::weight).toArray();
    offersOf = Grouping.byKey(problem.offers().stream().mapToInt(Offer::template).toArray(), templateCount());
    ofOffer = inTime();
    units = units();
    uses = uses();
  }

  private int templateCount() {
    int ofWays = Arrays.stream(templates).max().orElse(-1);
    return 1 + Math.max(ofWays, problem.offers().stream().mapToInt(Offer::template).max().orElse(-1));
  }

  private int[][] inTime() {
    record Lesson(int template, int ready) {}
    Map<Lesson, int[]> known = new LinkedHashMap<>();
    int[] taught = IntStream.range(firstTaught, templates.length).toArray();
    int[][] byTemplate = Grouping.byKey(IntStream.of(taught).map(way -> templates[way]).toArray(), templateCount());
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
    return grouping.groupOf()[person];
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
    return places[opening];
  }

  int weight(int opening) {
    return weights[opening];
  }

  int quota(int opening) {
    return problem.openings().get(opening).quota();
  }

  /** What all places together weigh. */
  long allPlaces() {
    return IntStream.range(0, problem.openings().size())
        .mapToLong(opening -> (long) places(opening) * weight(opening))
        .sum();
  }

  /** How many people can go a way at most. */
  public int most(int way) {
    return Math.min(supply(groups[way]), places(openings[way]));
  }

  /** How far those of a way go with a class of an offer, or without one. */
  public int travel(int way, int offer) {
    return problem.travel(grouping.homes()[groups[way]], openings[way], offer);
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
    int[] going = going(people);
    int[] wayOf = IntStream.of(going).map(person -> way(person, people).orElseThrow()).toArray();
    int[] offerOf = IntStream.of(going).map(person -> people[1][person]).toArray();
    return new int[][] {wayOf, offerOf};
  }

  /** True when there are ways for all who go. */
  boolean hasAll(int[][] people) {
    return IntStream.of(going(people)).allMatch(person -> way(person, people).isPresent());
  }

  private static int[] going(int[][] people) {
    return IntStream.range(0, people[0].length).filter(person -> people[0][person] != ClassSolution.NONE).toArray();
  }

  private OptionalInt way(int person, int[][] people) {
    int offer = people[1][person];
    int template = offer == ClassProblem.DIRECT ? offer : problem.offers().get(offer).template();
    return IntStream.of(into[people[0][person]])
        .filter(way -> groups[way] == grouping.groupOf()[person] && templates[way] == template)
        .findFirst();
  }

  int[][] nobody() {
    int[][] people = new int[2][problem.people()];
    Arrays.fill(people[0], ClassSolution.NONE);
    Arrays.fill(people[1], ClassProblem.DIRECT);
    return people;
  }
}
