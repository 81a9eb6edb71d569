package org.talentchain.solver;

import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.BranchAndBound;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.matching.training.plan.Proof;
import org.talentchain.matching.training.plan.Reduction;
import org.talentchain.matching.training.plan.SolutionCheck;
import org.talentchain.matching.training.plan.Value;
import org.talentchain.matching.training.plan.Ways;

/**
 * Searches with CP-SAT, aim after aim, from where a short search in plain Java ends. What that search can
 * prove is not done again. The native solver gets one thread and a limit of work instead of one of time, so
 * that the same problem gets the same answer.
 */
public final class OrToolsSolver implements ClassSolver {

  /** Problems with more pairs of person and opening are reduced first, which loses sight of travel. */
  private static final int MOST_WITHOUT_REDUCTION = 50_000;

  /**
   * Problems with more whole numbers to find are left to plain Java: the work CP-SAT is given goes by before it
   * gets anywhere. On 51,000 it found nothing better, and its bound was 17 % above that of plain Java.
   */
  private static final int MOST_NUMBERS = 20_000;

  private final ClassSolver first = new BranchAndBound();
  private final Effort opening;

  public OrToolsSolver() {
    this(Effort.SHORT);
  }

  /**
   * @param opening how much the search in plain Java may spend before
   */
  OrToolsSolver(Effort opening) {
    this.opening = opening;
  }

  @Override
  public String name() {
    return "ortools";
  }

  @Override
  public boolean isUsable() {
    return NativeLibrary.isLoaded();
  }

  @Override
  public ClassSolution solve(ClassProblem problem, Effort effort) {
    Reduction reduction = Reduction.of(problem, MOST_WITHOUT_REDUCTION);
    if (!isUsable() || numbers(reduction.problem()) > MOST_NUMBERS) {
      return first.solve(problem, effort);
    }
    ClassSolution start = first.solve(problem, opening);
    if (start.proof().isOptimal()) {
      return start;
    }
    ClassSolution small = reduction.isExact() ? start : first.solve(reduction.problem(), opening);
    ClassModel model = new ClassModel(new Ways(reduction.problem()), small, effort);
    model.run(reduction.isExact());
    int[][] people = reduction.lift(model.people());
    Value value = new SolutionCheck(problem).value(model.opened(), people[0], people[1]);
    long bound = Math.min(start.proof().bound(), model.bound() + reduction.settledWeight());
    boolean nearest = model.isNearest() || model.isCheapest() && value.travel() == 0;
    Proof proof = new Proof(name(), bound, bound - value.weight(), model.isCheapest(), nearest);
    return new ClassSolution(model.opened(), people[0], people[1], value, proof);
  }

  /** How many whole numbers there are to find: how many go each way with each offer. */
  private static long numbers(ClassProblem problem) {
    Ways ways = new Ways(problem);
    long taught =
        IntStream.range(0, problem.offers().size()).mapToLong(offer -> ways.ofOffer(offer).length).sum();
    return ways.firstTaught() + taught;
  }
}
