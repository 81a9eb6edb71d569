package org.talentchain.matching.training.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.Shortage;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Proof;

/**
 * Plans classes, stage by stage: what may be opened, who can fill what with which class, the search, and the
 * plan in words of the model with what holds it back. The first two stages are done once for all questions
 * that differ in limits only.
 */
public final class ClassPlanner {

  private final ClassPlanRequest request;
  private final ClassSolver solver;
  private final CityView city;
  private final Openings openings;
  private final ClassRoutes people;

  public ClassPlanner(
      ClassPlanRequest request,
      ClassSolver solver,
      CityView city) {
    this.request = request;
    this.solver = solver;
    this.city = city;
    Integer cutOff = request.cutOff();
    GapRequest asking = GapRequest.of(request.outlook()).cutOff(cutOff == null ? CutOff.SUGGESTED : cutOff);
    GapRequest strictly = request.strict() ? asking.onlyVerified() : asking;
    this.openings = new Openings(city, strictly);
    this.people = new ClassRoutes(openings, offers(request).lessons(), city, strictly);
  }

  public ClassPlan plan() {
    ClassTask task = task(request, people.routes());
    ClassSolution solution = task.solve(solver, request.effort());
    List<Shortage> shortages = new ClassShortages(task, solution, openings, people, city.workers()).find();
    return new ClassPlanWriter(task, solution, openings, people)
        .write(shortages, shortages.isEmpty() ? List.of() : new ClassAdvice(this, request, people, task, solution).relaxations());
  }

  /**
   * What would be filled under other limits, in the order asked for. A plan under narrower limits is one under wider
   * ones, and a bound under wider limits is one under narrower ones: each point has the best of all.
   */
  public List<CurvePoint> curve(List<ClassPlanRequest> others) {
    List<CurvePoint> points = others.stream().map(this::point).toList();
    return IntStream.range(0, points.size()).mapToObj(number -> bestOf(number, others, points)).toList();
  }

  private CurvePoint point(ClassPlanRequest other) {
    ClassTask task = task(other, people.routes());
    ClassSolution solution = task.solve(solver, other.effort());
    int opened = 0;
    for (int choice = 0; choice < solution.opened().length; choice++) {
      opened += task.offers().choices().get(choice).standing() == null ? solution.opened()[choice] : 0;
    }
    return new CurvePoint(
        other.budget(),
        other.seats(),
        opened,
        task.filled(solution),
        solution.value().weight() + task.keptWeight(),
        ClassOffers.yuan(solution.value().cost() + task.keptCents()),
        raised(solution.proof(), task.keptWeight()));
  }

  private static CurvePoint bestOf(int number, List<ClassPlanRequest> requests, List<CurvePoint> points) {
    CurvePoint own = points.get(number);
    CurvePoint best = own;
    long bound = own.proof().bound();
    for (int other = 0; other < points.size(); other++) {
      CurvePoint each = points.get(other);
      if (isWithin(requests.get(other), requests.get(number)) && isBetter(each, best)) {
        best = each;
      }
      if (isWithin(requests.get(number), requests.get(other))) {
        bound = Math.min(bound, each.proof().bound());
      }
    }
    boolean proven = best == own;
    Proof proof =
        new Proof(
            best.proof().solver(),
            bound,
            bound - best.weight(),
            proven && own.proof().cheapest(),
            proven && own.proof().nearest());
    return new CurvePoint(own.budget(), own.seats(), best.classes(), best.filled(), best.weight(), best.cost(), proof);
  }

  private static boolean isBetter(CurvePoint one, CurvePoint other) {
    return one.weight() > other.weight() || one.weight() == other.weight() && one.cost().compareTo(other.cost()) < 0;
  }

  /** True when all that keeps the limits of one request keeps those of another, as far as is known. */
  private static boolean isWithin(ClassPlanRequest one, ClassPlanRequest other) {
    boolean narrower = isAtMost(one.budget(), other.budget()) && isAtMost(one.seats(), other.seats());
    return narrower && one.budget(other.budget()).seats(other.seats()).equals(other);
  }

  private static <T extends Comparable<T>> boolean isAtMost(@Nullable T one, @Nullable T other) {
    return other == null || one != null && one.compareTo(other) <= 0;
  }

  static Proof raised(Proof proof, long by) {
    return new Proof(proof.solver(), proof.bound() + by, proof.gap(), proof.cheapest(), proof.nearest());
  }

  ClassTask task(ClassPlanRequest other, List<Route> routes) {
    return new ClassTask(other, openings, city.demand(), offers(other), people, routes);
  }

  private ClassOffers offers(ClassPlanRequest other) {
    int places = openings.needs().stream().mapToInt(Need::headcount).sum();
    return new ClassOffers(other, city.demand().classes(), city.standards().asOf(), lastDue(), places);
  }

  private @Nullable LocalDate lastDue() {
    return openings.needs().stream()
        .map(Need::due)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
