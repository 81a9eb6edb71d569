package org.talentchain.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.talentchain.benchmarks.city.LoadGenerator;
import org.talentchain.benchmarks.rivals.GreedyClasses;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.EngineConfig;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.plan.BranchAndBound;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.model.City;
import org.talentchain.roster.ReadOptions;
import org.talentchain.roster.RosterReader;

/**
 * Plans classes with the search in plain Java and, for comparison, as an office would by hand: for a made-up city
 * of {@link LoadGenerator}, or for one in a folder. In the made-up city every second position asks for something
 * a class teaches, only those known to meet what is asked for count, and the money is what every third template
 * would cost once, with all its seats taken.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -Xmx4g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.ClassPlanning 50000 2000 200
 * java -Xmx4g -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.ClassPlanning samples/haiyang 300000}</pre>
 */
public final class ClassPlanning {

  private ClassPlanning() {}

  /** {@code CANDIDATES POSITIONS TEMPLATES [SEED]} or {@code FOLDER YUAN} */
  public static void main(String[] arguments) {
    boolean made = arguments.length != 2;
    Question question =
        made
            ? madeUp(
                number(arguments, 0, 50_000),
                number(arguments, 1, 2_000),
                number(arguments, 2, 200),
                number(arguments, 3, 1))
            : inFolder(Path.of(arguments[0]), new BigDecimal(arguments[1]));
    try (TalentEngine engine = question.engine()) {
      System.gc();
      answer(engine, question.request());
    }
  }

  /** A city and what is asked about it. */
  private record Question(TalentEngine engine, ClassPlanRequest request) {}

  private static Question madeUp(int candidates, int positions, int templates, int seed) {
    LoadGenerator load = new LoadGenerator(Knowledge.bundled(), seed);
    ClassPlanRequest request = ClassPlanRequest.of(load.courses(templates)).onlyVerified();
    BigDecimal budget =
        request.outlook().templates().stream()
            .map(each -> each.fixedCost().add(each.costPerStudent().multiply(BigDecimal.valueOf(each.seats()))))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divideToIntegralValue(BigDecimal.valueOf(3));
    System.out.printf(
        Locale.ROOT, "%,d candidates x %,d positions x %d templates%n", candidates, positions, templates);
    TalentEngine engine =
        TalentEngine.inMemory(EngineConfig.asOf(Compiled.TODAY))
            .chain(load.chain())
            .addPositions(load.positions(positions, request.outlook().templates()).toList())
            .addCandidates(load.candidates(candidates).toList());
    return new Question(engine, request.budget(budget));
  }

  private static Question inFolder(Path folder, BigDecimal budget) {
    City city = RosterReader.with(ReadOptions.standard()).read(List.of(folder)).city();
    TalentEngine engine = TalentEngine.inMemory(EngineConfig.asOf(Compiled.TODAY)).add(city);
    return new Question(engine, ClassPlanRequest.of(city.outlook()).budget(budget));
  }

  private static void answer(TalentEngine engine, ClassPlanRequest request) {
    Watched solver = new Watched();
    double start = seconds();
    ClassPlan plan = engine.planClasses(request, solver).plan();
    double all = seconds() - start;
    System.out.printf(
        Locale.ROOT,
        "%,d offers, %,d yuan; routes %.1f s (%,d routes, %,d people on them), search %.1f s, advice %.1f s, all %.1f s%n",
        solver.problem.offers().size(),
        request.budget().longValue(),
        solver.began - start,
        solver.problem.routes().size(),
        solver.problem.routes().stream().mapToLong(route -> route.people().length).sum(),
        solver.ended - solver.began,
        start + all - solver.ended,
        all);
    print("planned", solver.solution);
    System.out.printf(Locale.ROOT, "classes %d, cost %,d yuan%n", plan.classes().size(), plan.cost().longValue());
    print("greedy", new GreedyClasses().solve(solver.problem, Effort.STANDARD));
  }

  private static int number(String[] arguments, int at, int usual) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : usual;
  }

  private static double seconds() {
    return System.nanoTime() / 1e9;
  }

  private static void print(String how, ClassSolution solution) {
    long bound = solution.proof().bound();
    System.out.printf(
        Locale.ROOT,
        "%s: %,d filled, at most %,d, gap %.2f %%%n",
        how,
        solution.value().weight(),
        bound,
        100.0 * solution.proof().gap() / Math.max(1, bound));
  }

  /** The search in plain Java, with what it was asked, what it found and when. */
  private static final class Watched implements ClassSolver {

    private final ClassSolver search = new BranchAndBound();
    private ClassProblem problem;
    private ClassSolution solution;
    private double began;
    private double ended;

    @Override
    public String name() {
      return search.name();
    }

    @Override
    public ClassSolution solve(ClassProblem asked, Effort effort) {
      problem = asked;
      began = seconds();
      solution = search.solve(asked, effort);
      ended = seconds();
      return solution;
    }
  }
}
