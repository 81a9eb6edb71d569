package org.talentchain.cli.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.ClassPlanJson;
import org.talentchain.cli.output.ClassPlanReport;
import org.talentchain.cli.output.Format;
import org.talentchain.cli.output.MadeClassPlan;
import org.talentchain.matching.MatchRequest;
import org.talentchain.matching.TalentEngine;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.PlanDifference;
import org.talentchain.matching.training.Promises;
import org.talentchain.matching.training.PromisesException;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.model.City;
import org.talentchain.model.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans which classes to open, for whom and towards which openings. */
@Command(name = "plan")
public final class ClassesPlanCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin private final RosterArguments rosters = new RosterArguments();

  @Option(names = "--budget", paramLabel = "YUAN")
  private @Nullable BigDecimal budget;

  @Option(names = "--quarters", paramLabel = "QUARTER", split = ",", converter = QuarterConverter.class)
  private List<Quarter> quarters = List.of();

  @Option(names = "--seats", paramLabel = "N")
  private @Nullable Integer seats;

  @Option(names = "--quota", paramLabel = "WHO=N")
  private Map<String, Integer> quotas = Map.of();

  @Option(names = "--weight", paramLabel = "WHO=N")
  private Map<String, Integer> weights = Map.of();

  @Option(names = "--lock", paramLabel = "FILE")
  private @Nullable Path lock;

  @Option(names = "--lock-only", paramLabel = "CLASS", split = ",")
  private List<String> lockOnly = List.of();

  @Option(names = "--curve")
  private boolean curve;

  @Option(names = "--solver", paramLabel = "SOLVER")
  private SolverChoice solver = SolverChoice.AUTO;

  @Option(names = "--json")
  private boolean json;

  @Mixin private final EngineArguments engine = new EngineArguments();
  @Mixin private final OutputArguments output = new OutputArguments();

  public ClassesPlanCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    check();
    Delivery delivery = Delivery.ofTables(desk, output.format(Format.TEXT), output.path());
    if (!json) {
      delivery.check();
    }
    MadeClassPlan made;
    try (Progress progress = desk.progress(3)) {
      progress.next("progress.reading");
      City city = rosters.read().city();
      progress.next("progress.classes");
      made = made(city);
      progress.next("progress.writing");
    }
    if (json) {
      ClassPlanJson.print(made, desk.out());
      return ExitCode.DONE;
    }
    ClassPlanReport report = new ClassPlanReport(desk.words(), engine.showPii());
    boolean brief = output.format(Format.TEXT) == Format.TEXT;
    delivery.deliver(brief ? report.brief(made) : report.of(made));
    delivery.tellWhere();
    return ExitCode.DONE;
  }

  private void check() {
    if (budget != null && budget.signum() < 0) {
      throw desk.failure("classes.budget", budget.toPlainString());
    }
    if (seats != null) {
      desk.inRange("--seats", seats, 0, 1_000_000);
    }
    if (lock == null && !lockOnly.isEmpty()) {
      throw desk.failure("classes.lock.needed");
    }
    for (Map<String, Integer> each : List.of(quotas, weights)) {
      each.forEach((who, number) -> desk.inRange(who, number, each == weights ? 1 : 0, 1_000_000));
    }
  }

  private MadeClassPlan made(City city) {
    Promises before = lock == null ? Promises.NONE : new PlanFile(desk, lock).read();
    ClassPlanRequest request = request(city, before);
    ClassSolver searching = solver.solver(desk);
    try (TalentEngine talent = engine.engine(desk, rosters.knowledge(), city)) {
      ClassPlan plan = talent.planClasses(request, searching).plan();
      List<CurvePoint> points =
          curve ? talent.classCurve(request, ClassCurve.around(request, plan), searching) : List.of();
      PlanDifference difference = lock == null ? null : PlanDifference.between(before, plan);
      return new MadeClassPlan(city, request, plan, points, difference, engine.asOf());
    } catch (PromisesException e) {
      throw desk.failure(e, "classes.promises", desk.words().name(e.limit()));
    }
  }

  private ClassPlanRequest request(City city, Promises before) {
    Priorities named = new Priorities(desk, city, engine.asOf());
    Promises kept = lock == null || lockOnly.isEmpty() ? before : new PlanFile(desk, lock).only(before, lockOnly);
    ClassPlanRequest request =
        ClassPlanRequest.of(city.outlook())
            .budget(budget)
            .quarters(quarters)
            .seats(seats)
            .quotas(named.ofOrganizations(quotas))
            .weights(named.ofOrganizations(weights))
            .promises(kept);
    if (engine.cutOff() != MatchRequest.SUGGESTED) {
      request = request.cutOff(engine.cutOff());
    }
    return engine.strictGates() ? request.onlyVerified() : request;
  }
}
