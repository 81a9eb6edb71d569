package org.talentchain.cli.command;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.talentchain.matching.training.plan.BranchAndBound;
import org.talentchain.matching.training.plan.ClassSolver;

/** Who searches for classes. */
enum SolverChoice {
  /** The native solver where there is one, else plain Java. */
  AUTO,
  JAVA,
  ORTOOLS;

  ClassSolver solver(Desk desk) {
    return switch (this) {
      case JAVA -> new BranchAndBound();
      case AUTO -> added().orElseGet(BranchAndBound::new);
      case ORTOOLS -> added().orElseThrow(() -> desk.failure("classes.noSolver"));
    };
  }

  private static Optional<ClassSolver> added() {
    return StreamSupport.stream(ServiceLoader.load(ClassSolver.class).spliterator(), false)
        .filter(ClassSolver::isUsable)
        .findFirst();
  }
}
