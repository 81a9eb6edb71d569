package org.talentchain.matching.training.plan;

import org.jspecify.annotations.Nullable;

/**
 * The search in plain Java. Small problems are branched on to the end ({@link ExactSearch}). Large ones are first made
 * smaller without losing anything ({@link Reduction}), then some people of each route are looked at only
 * ({@link LargeSearch}): these end with a bound.
 */
public final class BranchAndBound implements ClassSolver {

  /** Above so many pairs of person and opening a problem is reduced, which loses sight of travel. */
  private static final int MOST_WITHOUT_REDUCTION = 200_000;

  @Override
  public String name() {
    return "java";
  }

  /** A problem made small and its people put together: done once for problems that differ in limits only. */
  public static final class Prepared {

    private final Reduction reduction;
    private final @Nullable Restriction restriction;
    private final Ways ways;

    private Prepared(Reduction reduction, @Nullable Restriction restriction, Ways ways) {
      this.reduction = reduction;
      this.restriction = restriction;
      this.ways = ways;
    }

    public static Prepared of(ClassProblem problem) {
      return of(problem, null);
    }

    /**
     * @param solution is among the solutions that will be looked at
     */
    public static Prepared of(ClassProblem problem, @Nullable ClassSolution solution) {
      Reduction reduction = Reduction.of(problem, MOST_WITHOUT_REDUCTION);
      ClassProblem whole = reduction.problem();
      if (pairs(whole) <= MOST_WITHOUT_REDUCTION) {
        Ways all = new Ways(whole);
        if (Box.of(all, ExactSearch.MOST_PAIRS).hasPairs()) {
          return new Prepared(reduction, null, all);
        }
      }
      Restriction restriction = Restriction.of(whole);
      if (solution != null) {
        restriction.keep(reduction.lower(people(solution)));
      }
      return new Prepared(reduction, restriction, new Ways(restriction.problem(whole)));
    }

    /** Another problem; quick when it differs in offers, limits and the amounts of quotas only. */
    public Prepared like(ClassProblem other) {
      if (!reduction.isLike(other)) {
        return of(other);
      }
      Reduction same = reduction.of(other);
      ClassProblem problem = restriction == null ? same.problem() : restriction.problem(same.problem());
      return new Prepared(same, restriction, new Ways(problem, ways));
    }
  }

  private static long pairs(ClassProblem problem) {
    return problem.routes().stream().mapToLong(route -> route.people().length).sum();
  }

  private static int[][] people(ClassSolution solution) {
    return new int[][] {solution.openings(), solution.offers()};
  }

  @Override
  public ClassSolution solve(ClassProblem problem, Effort effort) {
    Prepared prepared = Prepared.of(problem);
    Reduction reduction = prepared.reduction;
    if (prepared.restriction == null) {
      return solution(reduction, new ExactSearch(prepared.ways, effort, reduction.isExact()).run());
    }
    ClassProblem whole = reduction.problem();
    LargeSearch search = new LargeSearch(prepared.ways, effort);
    Found found = search.solve(whole, prepared.restriction);
    ClassSolution solution = solution(reduction, found);
    boolean mayProveCost = solution.proof().gap() == 0 && pairs(whole) <= MOST_WITHOUT_REDUCTION;
    return mayProveCost ? cheapest(reduction, search.left(), found) : solution;
  }

  /** From what fills as much as can be, the search for whatever is cheaper and nearer. */
  private ClassSolution cheapest(Reduction reduction, Effort effort, Found found) {
    ExactSearch search = new ExactSearch(new Ways(reduction.problem()), effort, reduction.isExact());
    search.start(found.opened(), found.people(), found.bound());
    return solution(reduction, search.run());
  }

  /**
   * The best solution found from one that is known, and no worse.
   *
   * @param start keeps all limits of this problem; its proof does not matter
   */
  public ClassSolution improve(Prepared problem, Effort effort, ClassSolution start) {
    Reduction reduction = problem.reduction;
    int[][] people = reduction.lower(people(start));
    if (problem.restriction != null) {
      Ways ways = problem.ways.hasAll(people) ? problem.ways : Prepared.of(reduction.full(), start).ways;
      return solution(reduction, new LargeSearch(ways, effort).improve(start.opened(), people));
    }
    ExactSearch search = new ExactSearch(problem.ways, effort, reduction.isExact());
    search.start(start.opened(), people, Long.MAX_VALUE);
    return solution(reduction, search.run());
  }

  private ClassSolution solution(Reduction reduction, Found found) {
    int[][] people = reduction.lift(found.people());
    Value value = new SolutionCheck(reduction.full()).value(found.opened(), people[0], people[1]);
    long bound = found.bound() + reduction.settledWeight();
    boolean nearest = found.nearest() || found.cheapest() && value.travel() == 0;
    Proof proof = new Proof(name(), bound, bound - value.weight(), found.cheapest(), nearest);
    return new ClassSolution(found.opened().clone(), people[0], people[1], value, proof);
  }
}
