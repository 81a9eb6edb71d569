package org.talentchain.matching.training.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Route;

/**
 * People alike put together, and the ways that lead them somewhere, route by route, those that need no class first.
 * Nothing here depends on offers and limits.
 *
 * @param groupOf by person; {@link #NOBODY} for those on no route
 * @param members by group: who is in it
 * @param homes by group
 * @param groups by way
 * @param openings by way
 * @param templates by way
 * @param firstTaught the first way that needs a class
 * @param into by opening: the ways that end there, direct ones first
 */
record Grouping(
    int[] groupOf,
    int[][] members,
    int[] homes,
    int[] groups,
    int[] openings,
    int[] templates,
    int firstTaught,
    int[][] into) {

  static final int NOBODY = -1;

  static Grouping of(ClassProblem problem) {
    List<Route> routes =
        problem.routes().stream()
            .filter(route -> problem.openings().get(route.opening()).places() > 0)
            .sorted(Comparator.comparingInt(Route::template))
            .toList();
    int[][] members = alike(problem, routes);
    int[] groupOf = new int[problem.people()];
    Arrays.fill(groupOf, NOBODY);
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
    int[] ends = openings.build().toArray();
    return new Grouping(
        groupOf,
        members,
        Arrays.stream(members).mapToInt(some -> problem.homes()[some[0]]).toArray(),
        groups.build().toArray(),
        ends,
        templates.build().toArray(),
        direct,
        byKey(ends, problem.openings().size()));
  }

  /** People of one zone on the same routes, by the lowest number among them; those on no route are left out. */
  private static int[][] alike(ClassProblem problem, List<Route> routes) {
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

  /** By key: the places where it stands. */
  static int[][] byKey(int[] keys, int count) {
    IntStream.Builder[] lists = new IntStream.Builder[count];
    Arrays.setAll(lists, key -> IntStream.builder());
    for (int i = 0; i < keys.length; i++) {
      lists[keys[i]].add(i);
    }
    return Arrays.stream(lists).map(list -> list.build().toArray()).toArray(int[][]::new);
  }
}
