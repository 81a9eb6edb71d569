package org.talentchain.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.talentchain.matching.training.plan.BruteForce;
import org.talentchain.matching.training.plan.ClassProblem;
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
}
