package org.talentchain.matching.training.plan;

/**
 * Finds which classes to open and who goes where: as much weight as possible filled, then at the least cost,
 * then with the least travel. Stateless; safe for use by many threads.
 */
public interface ClassSolver {

  /** A short name, shown beside results. */
  String name();

  /** False where something it needs of the machine is missing. */
  default boolean isUsable() {
    return true;
  }

  /**
   * The best solution found, with a bound nobody can beat.
   *
   * @throws InfeasibleException when even the classes that must be opened exceed a limit
   */
  ClassSolution solve(ClassProblem problem, Effort effort);
}
