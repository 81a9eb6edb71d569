package org.talentchain.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.training.plan.BruteForce;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.ClassProblem.Open;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.matching.training.plan.InfeasibleException;
import org.talentchain.matching.training.plan.RandomProblems;
import org.talentchain.matching.training.plan.Value;

class OrToolsSolverTest {

  private final ClassSolver solver = new OrToolsSolver(new Effort(1));

  @Test
  void smallProblemsAreSolvedAsWellAsByTryingEverything() {
    for (long seed = 1000; seed < 1200; seed++) {
      ClassProblem problem = RandomProblems.small(seed);
      Value best = BruteForce.best(problem);
      if (best == null) {
        assertThatThrownBy(() -> solver.solve(problem, Effort.SHORT)).isInstanceOf(InfeasibleException.class);
        continue;
      }
      ClassSolution solution = solver.solve(problem, Effort.SHORT);
      assertThat(solution.value()).as("seed %d", seed).isEqualTo(best);
      assertThat(solution.proof().isOptimal()).as("seed %d: %s", seed, solution.proof()).isTrue();
    }
  }

  /** 150 people who all differ, 30 openings and 10 offers: 45,000 ways to go. */
  @Test
  void largeProblemsAreLeftToPlainJava() {
    int people = 150;
    int[] everybody = IntStream.range(0, people).toArray();
    ClassProblem problem =
        new ClassProblem(
            everybody,
            Collections.nCopies(30, new Open(2, 1, 100, ClassProblem.NO_QUOTA, 0)),
            new int[0],
            IntStream.range(0, 30).mapToObj(opening -> new Route(opening, 0, everybody)).toList(),
            Collections.nCopies(10, new Offer(0, 50, 0, 0, 1, 3, 6, 100, 10)),
            List.of(),
            new int[people][1]);
    ClassSolution solution = solver.solve(problem, Effort.SHORT);
    assertThat(solution.proof().solver()).isEqualTo("java");
    assertThat(solution.value().weight()).isEqualTo(60);
    assertThat(solution.proof().gap()).isZero();
  }
}
