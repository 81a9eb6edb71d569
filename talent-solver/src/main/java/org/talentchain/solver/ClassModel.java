package org.talentchain.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassProblem.Limit;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.matching.training.plan.Value;
import org.talentchain.matching.training.plan.Ways;

/** A class problem as linear constraints over whole numbers: how often each offer is opened, how many go each way. */
final class ClassModel {

  /** CP-SAT counts its work in something like seconds. */
  private static final double STEPS_A_SECOND = 100_000_000;

  /** How many go a way with an offer. */
  private record Going(int way, int offer, IntVar count) {}

  private final ClassProblem problem;
  private final Ways ways;
  private final double work;
  private final CpModel model = new CpModel();
  private final List<IntVar> opened = new ArrayList<>();
  private final List<Going> going = new ArrayList<>();

  private Value best;
  private int[] bestOpened;
  private int[][] people;
  private long bound;
  private boolean cheapest;
  private boolean nearest;

  ClassModel(Ways ways, ClassSolution start, Effort effort) {
    this.ways = ways;
    this.problem = ways.problem();
    this.work = effort.steps() / STEPS_A_SECOND;
    best = start.value();
    bestOpened = start.opened();
    people = new int[][] {start.openings(), start.offers()};
    bound = start.proof().bound();
    cheapest = start.proof().cheapest();
    addVariables();
    addRows();
    hint();
  }

  private void addVariables() {
    for (int way = 0; way < ways.firstTaught(); way++) {
      going.add(new Going(way, ClassProblem.DIRECT, model.newIntVar(0, ways.most(way), "")));
    }
    for (int number = 0; number < problem.offers().size(); number++) {
      Offer offer = problem.offers().get(number);
      opened.add(model.newIntVar(offer.least(), offer.most(), ""));
      for (int way : ways.ofOffer(number)) {
        int most = Math.min(ways.most(way), offer.seats() * offer.most());
        going.add(new Going(way, number, model.newIntVar(0, most, "")));
      }
    }
  }

  private void addRows() {
    Map<Integer, LinearExprBuilder> groups = new HashMap<>();
    Map<Integer, LinearExprBuilder> openings = new HashMap<>();
    Map<Integer, LinearExprBuilder> quotas = new HashMap<>();
    Map<Integer, LinearExprBuilder> students = new HashMap<>();
    for (Going each : going) {
      int opening = ways.opening(each.way());
      add(groups, ways.group(each.way()), each.count());
      add(openings, opening, each.count());
      add(quotas, problem.openings().get(opening).quota(), each.count());
      add(students, each.offer(), each.count());
    }
    quotas.remove(ClassProblem.NO_QUOTA);
    groups.forEach((group, sum) -> model.addLessOrEqual(sum, ways.supply(group)));
    openings.forEach((opening, sum) -> model.addLessOrEqual(sum, problem.openings().get(opening).places()));
    quotas.forEach((quota, sum) -> model.addLessOrEqual(sum, problem.quotas()[quota]));
    for (int number = 0; number < opened.size(); number++) {
      Offer offer = problem.offers().get(number);
      LinearExpr sum = students.getOrDefault(number, LinearExpr.newBuilder()).build();
      model.addLessOrEqual(sum, LinearExpr.term(opened.get(number), offer.seats()));
      model.addGreaterOrEqual(sum, LinearExpr.term(opened.get(number), offer.minimum()));
    }
    for (Limit limit : problem.limits()) {
      LinearExprBuilder used = LinearExpr.newBuilder();
      for (int i = 0; i < limit.offers().length; i++) {
        int offer = limit.offers()[i];
        used.addTerm(opened.get(offer), limit.perClass()[i]);
        used.addTerm(students.getOrDefault(offer, LinearExpr.newBuilder()).build(), limit.perStudent()[i]);
      }
      model.addLessOrEqual(used, limit.capacity());
    }
  }

  private static void add(Map<Integer, LinearExprBuilder> sums, int key, IntVar count) {
    sums.computeIfAbsent(key, none -> LinearExpr.newBuilder()).add(count);
  }

  /** Tells the solver where to begin. */
  private void hint() {
    Map<Going, Integer> counts = new HashMap<>();
    Map<List<Integer>, Going> byChoice = new HashMap<>();
    going.forEach(each -> byChoice.put(choice(ways.group(each.way()), ways.opening(each.way()), each.offer()), each));
    for (int person = 0; person < people[0].length; person++) {
      if (people[0][person] != ClassSolution.NONE) {
        counts.merge(byChoice.get(choice(ways.groupOf(person), people[0][person], people[1][person])), 1, Integer::sum);
      }
    }
    model.clearHints();
    going.forEach(each -> model.addHint(each.count(), counts.getOrDefault(each, 0)));
    IntStream.range(0, opened.size()).forEach(offer -> model.addHint(opened.get(offer), bestOpened[offer]));
  }

  private static List<Integer> choice(int group, int opening, int offer) {
    return List.of(group, opening, offer);
  }

  void run(boolean seesTravel) {
    if (bound > best.weight()) {
      LinearExpr weight = weight();
      bound = (long) Math.floor(solve(weight, true) + 1e-6);
      if (bound > best.weight()) {
        return;
      }
    }
    model.addGreaterOrEqual(weight(), best.weight());
    if (!cheapest) {
      cheapest = Math.ceil(solve(cost(), false) - 1e-6) >= best.cost();
    }
    if (cheapest && seesTravel) {
      model.addLessOrEqual(cost(), best.cost());
      nearest = Math.ceil(solve(travel(), false) - 1e-6) >= best.travel();
    }
  }

  /** Improves the best; returns the bound. */
  private double solve(LinearExpr aim, boolean largest) {
    model.clearObjective();
    if (largest) {
      model.maximize(aim);
    } else {
      model.minimize(aim);
    }
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(work);
    CpSolverStatus status = solver.solve(model);
    if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
      keep(solver);
      hint();
    }
    return solver.bestObjectiveBound();
  }

  private void keep(CpSolver solver) {
    IntStream.Builder wayOf = IntStream.builder();
    IntStream.Builder offerOf = IntStream.builder();
    for (Going each : going) {
      for (long i = solver.value(each.count()); i > 0; i--) {
        wayOf.add(each.way());
        offerOf.add(each.offer());
      }
    }
    Value value = new Value(solver.value(weight()), solver.value(cost()), solver.value(travel()));
    if (value.compareTo(best) >= 0) {
      best = value;
      bestOpened = opened.stream().mapToInt(each -> (int) solver.value(each)).toArray();
      people = ways.people(wayOf.build().toArray(), offerOf.build().toArray());
    }
  }

  private LinearExpr weight() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    going.forEach(each -> sum.addTerm(each.count(), problem.openings().get(ways.opening(each.way())).weight()));
    return sum.build();
  }

  private LinearExpr cost() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int offer = 0; offer < opened.size(); offer++) {
      sum.addTerm(opened.get(offer), problem.offers().get(offer).cost());
    }
    for (Going each : going) {
      if (each.offer() != ClassProblem.DIRECT) {
        sum.addTerm(each.count(), problem.offers().get(each.offer()).costPerStudent());
      }
    }
    return sum.build();
  }

  private LinearExpr travel() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    going.forEach(each -> sum.addTerm(each.count(), ways.travel(each.way(), each.offer())));
    return sum.build();
  }

  int[] opened() {
    return bestOpened;
  }

  int[][] people() {
    return people;
  }

  long bound() {
    return bound;
  }

  boolean isCheapest() {
    return cheapest;
  }

  boolean isNearest() {
    return nearest;
  }
}
