package org.talentchain.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.Shortage;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Proof;
import org.talentchain.tier.TierCatalogue;

/**
 * Plans classes, stage by stage: what may be opened, who can fill what with which class, the search, and the
 * plan in words of the model with what holds it back. The first two stages are done once for all questions
 * that differ in limits only.
 */
final class ClassPlanner {

  private final ClassPlanRequest request;
  private final ClassSolver solver;
  private final EngineConfig config;
  private final Demand demand;
  private final Workers workers;
  private final Openings openings;
  private final ClassRoutes people;

  ClassPlanner(
      ClassPlanRequest request,
      ClassSolver solver,
      EngineConfig config,
      Demand demand,
      CitySnapshot snapshot,
      ProfileCompiler profiles,
      Workers workers) {
    this.request = request;
    this.solver = solver;
    this.config = config;
    this.demand = demand;
    this.workers = workers;
    TierCatalogue tiers = TierCatalogue.shandong();
    Integer cutOff = request.cutOff();
    GapRequest asking = GapRequest.of(request.outlook()).cutOff(cutOff == null ? MatchRequest.SUGGESTED : cutOff);
    GapRequest strictly = request.strict() ? asking.onlyVerified() : asking;
    this.openings = new Openings(demand, strictly, new NeedReader(demand.chain(), config.knowledge(), tiers));
    this.people =
        new ClassRoutes(
            openings, offers(request).lessons(), demand, snapshot, profiles, tiers, workers, request.strict());
  }

  ClassPlan plan() {
    ClassTask task = task(request, people.routes());
    ClassSolution solution = task.solve(solver, request.effort());
    List<Shortage> shortages = new ClassShortages(task, solution, openings, people, workers).find();
    ClassAdvice advice = new ClassAdvice(this, request, people);
    return new ClassPlanWriter(task, solution, openings, people)
        .write(shortages, shortages.isEmpty() ? List.of() : advice.relaxations(task, solution));
  }

  /** What would be filled under other limits, in the order asked for. */
  List<CurvePoint> curve(List<ClassPlanRequest> others) {
    List<CurvePoint> points = new ArrayList<>();
    for (ClassPlanRequest other : others) {
      ClassTask task = task(other, people.routes());
      ClassSolution solution = task.solve(solver, other.effort());
      Proof proof = solution.proof();
      int opened = 0;
      for (int choice = 0; choice < solution.opened().length; choice++) {
        opened += task.offers().choices().get(choice).standing() == null ? solution.opened()[choice] : 0;
      }
      points.add(
          new CurvePoint(
              other.budget(),
              other.seats(),
              opened,
              task.filled(solution),
              solution.value().weight() + task.keptWeight(),
              ClassOffers.yuan(solution.value().cost() + task.keptCents()),
              raised(proof, task.keptWeight())));
    }
    return points;
  }

  static Proof raised(Proof proof, long by) {
    return new Proof(proof.solver(), proof.bound() + by, proof.gap(), proof.cheapest(), proof.nearest());
  }

  ClassTask task(ClassPlanRequest other, List<Route> routes) {
    return new ClassTask(other, openings, demand, offers(other), people, routes);
  }

  private ClassOffers offers(ClassPlanRequest other) {
    int places = openings.needs().stream().mapToInt(Need::headcount).sum();
    return new ClassOffers(other, demand.classes(), config.asOf(), lastDue(), places);
  }

  private @Nullable LocalDate lastDue() {
    return openings.needs().stream()
        .map(Need::due)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
