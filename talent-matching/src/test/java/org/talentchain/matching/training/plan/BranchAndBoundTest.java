package org.talentchain.matching.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.training.plan.BranchAndBound.Prepared;
import org.talentchain.matching.training.plan.ClassProblem.Limit;

class BranchAndBoundTest {

  private final ClassSolver solver = new BranchAndBound();

  @Test
  void smallProblemsAreSolvedAsWellAsByTryingEverything() {
    for (long seed = 0; seed < 300; seed++) {
      ClassProblem problem = RandomProblems.small(seed);
      Value best = BruteForce.best(problem);
      if (best == null) {
        long infeasible = seed;
        assertThatThrownBy(() -> solver.solve(problem, Effort.STANDARD))
            .as("seed %d", infeasible)
            .isInstanceOf(InfeasibleException.class);
        continue;
      }
      ClassSolution solution = solver.solve(problem, Effort.STANDARD);
      assertThat(solution.value()).as("seed %d", seed).isEqualTo(best);
      assertThat(solution.proof().isOptimal()).as("seed %d: %s", seed, solution.proof()).isTrue();
    }
  }

  @Test
  void inSmallTownsNoMoreCanBeFilledThanIsFilled() {
    for (long seed = 1; seed <= 3; seed++) {
      Proof proof = solver.solve(RandomProblems.medium(seed), new Effort(100_000_000)).proof();
      assertThat(proof.gap()).as("seed %d: %s", seed, proof).isLessThanOrEqualTo(proof.bound() / 50);
    }
  }

  @Test
  void sameQuestionSameAnswer() {
    ClassProblem problem = RandomProblems.medium(7);
    ClassSolution one = solver.solve(problem, new Effort(10_000_000));
    ClassSolution other = solver.solve(problem, new Effort(10_000_000));
    assertThat(one.openings()).isEqualTo(other.openings());
    assertThat(one.offers()).isEqualTo(other.offers());
    assertThat(one.proof()).isEqualTo(other.proof());
  }

  @Test
  void aReducedProblemFillsAsMuchAtTheSameCost() {
    for (long seed = 0; seed < 100; seed++) {
      ClassProblem problem = RandomProblems.small(seed);
      Value best = BruteForce.best(problem);
      if (best != null) {
        Reduction reduction = Reduction.of(problem, 0);
        ClassSolution reduced = solver.solve(reduction.problem(), Effort.STANDARD);
        int[][] people = reduction.lift(new int[][] {reduced.openings(), reduced.offers()});
        Value value = new SolutionCheck(problem).value(reduced.opened(), people[0], people[1]);
        assertThat(value.weight()).as("seed %d", seed).isEqualTo(best.weight());
        assertThat(value.cost()).as("seed %d", seed).isEqualTo(best.cost());
      }
    }
  }

  @Test
  void whoIsPutBackAfterAReductionCanBeReducedAgain() {
    for (long seed = 1; seed <= 10; seed++) {
      ClassProblem problem = RandomProblems.medium(seed);
      Reduction reduction = Reduction.of(problem, 0);
      ClassSolution reduced = solver.solve(reduction.problem(), new Effort(5_000_000));
      int[][] people = reduction.lift(new int[][] {reduced.openings(), reduced.offers()});
      int[][] again = reduction.lower(people);
      Value value = new SolutionCheck(reduction.problem()).value(reduced.opened(), again[0], again[1]);
      assertThat(value.weight()).as("seed %d", seed).isEqualTo(reduced.value().weight());
      assertThat(value.cost()).as("seed %d", seed).isEqualTo(reduced.value().cost());
    }
  }

  @Test
  void withWiderLimitsAKnownSolutionIsImprovedToTheBest() {
    for (long seed = 0; seed < 200; seed++) {
      ClassProblem problem = RandomProblems.small(seed);
      if (BruteForce.best(problem) == null) {
        continue;
      }
      ClassSolution start = solver.solve(problem, Effort.STANDARD);
      ClassProblem wider = withWiderLimits(problem);
      Prepared prepared = Prepared.of(problem).like(wider);
      ClassSolution improved = new BranchAndBound().improve(prepared, Effort.STANDARD, start);
      assertThat(improved.value()).as("seed %d", seed).isEqualTo(BruteForce.best(wider));
      ClassSolution brief = new BranchAndBound().improve(prepared, new Effort(1), start);
      assertThat(brief.value()).as("seed %d", seed).isGreaterThanOrEqualTo(start.value());
    }
  }

  @Test
  void inACrowdTheBoundIsNearAndAKnownSolutionIsTheLeastThatWiderLimitsGive() {
    Effort effort = new Effort(30_000_000);
    for (long seed = 1; seed <= 4; seed++) {
      ClassProblem problem = RandomProblems.crowded(seed, 2000);
      ClassSolution start = solver.solve(problem, effort);
      assertThat(new SolutionCheck(problem).value(start.opened(), start.openings(), start.offers()))
          .as("seed %d", seed)
          .isEqualTo(start.value());
      assertThat(start.proof().gap()).as("seed %d", seed).isLessThanOrEqualTo(start.proof().bound() / 50);
      assertThat(solver.solve(problem, effort).openings()).as("seed %d", seed).isEqualTo(start.openings());
      ClassProblem wider = withWiderLimits(problem);
      for (Prepared prepared : List.of(Prepared.of(problem), Prepared.of(problem, start))) {
        ClassSolution improved = new BranchAndBound().improve(prepared.like(wider), effort, start);
        assertThat(improved.value()).as("seed %d", seed).isGreaterThanOrEqualTo(start.value());
      }
    }
  }

  private static ClassProblem withWiderLimits(ClassProblem problem) {
    List<Limit> limits =
        problem.limits().stream()
            .map(limit -> new Limit(2 * limit.capacity(), limit.offers(), limit.perClass(), limit.perStudent()))
            .toList();
    return new ClassProblem(
        problem.homes(),
        problem.openings(),
        problem.quotas(),
        problem.routes(),
        problem.offers(),
        limits,
        problem.distances());
  }
}
