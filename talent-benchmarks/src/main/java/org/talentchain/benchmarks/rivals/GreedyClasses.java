package org.talentchain.benchmarks.rivals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassProblem.Limit;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.ClassProblem.Open;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.matching.training.plan.Proof;
import org.talentchain.matching.training.plan.SolutionCheck;
import org.talentchain.matching.training.plan.Value;

/**
 * How an office plans by hand: whoever qualifies is hired, openings with the fewest people first; then one
 * class after the other is opened, always the one that fills most for its money. Nothing is ever taken back,
 * nothing is proven.
 */
public final class GreedyClasses implements ClassSolver {

  @Override
  public String name() {
    return "greedy";
  }

  @Override
  public ClassSolution solve(ClassProblem problem, Effort effort) {
    Planning planning = new Planning(problem);
    planning.hire();
    planning.openClasses();
    Value value = new SolutionCheck(problem).value(planning.opened, planning.openings, planning.offers);
    long all = problem.openings().stream().mapToLong(each -> (long) each.places() * each.weight()).sum();
    Proof proof = new Proof(name(), all, all - value.weight(), false, false);
    return new ClassSolution(planning.opened, planning.openings, planning.offers, value, proof);
  }

  /** What a class takes of a limit. */
  private record Use(int limit, long perClass, long perStudent) {}

  /** Somebody on the way to an opening. */
  private record Step(int person, int opening) {}

  /** Those who would sit in a class opened next. */
  private record Cohort(int offer, List<Step> students, double weightForMoney) {}

  private static final class Planning {

    private final ClassProblem problem;
    private final int[] opened;
    private final int[] openings;
    private final int[] offers;
    private final int[] left;
    private final int[] quotas;
    private final long[] limits;
    private final List<List<Use>> uses = new ArrayList<>();

    Planning(ClassProblem problem) {
      this.problem = problem;
      opened = new int[problem.offers().size()];
      openings = new int[problem.people()];
      Arrays.fill(openings, ClassSolution.NONE);
      offers = new int[problem.people()];
      Arrays.fill(offers, ClassProblem.DIRECT);
      left = problem.openings().stream().mapToInt(Open::places).toArray();
      quotas = problem.quotas().clone();
      limits = problem.limits().stream().mapToLong(Limit::capacity).toArray();
      problem.offers().forEach(offer -> uses.add(new ArrayList<>()));
      for (int limit = 0; limit < limits.length; limit++) {
        Limit each = problem.limits().get(limit);
        for (int i = 0; i < each.offers().length; i++) {
          uses.get(each.offers()[i]).add(new Use(limit, each.perClass()[i], each.perStudent()[i]));
        }
      }
    }

    void hire() {
      problem.routes().stream()
          .filter(route -> route.template() == ClassProblem.DIRECT)
          .sorted(Comparator.comparingInt(route -> route.people().length))
          .forEach(route -> send(steps(List.of(route), Integer.MAX_VALUE), ClassProblem.DIRECT));
    }

    void openClasses() {
      PriorityQueue<Cohort> next =
          new PriorityQueue<>(
              Comparator.comparingDouble(Cohort::weightForMoney).reversed().thenComparing(Cohort::offer));
      for (int offer = 0; offer < opened.length; offer++) {
        while (opened[offer] < problem.offers().get(offer).least()) {
          open(cohort(offer));
        }
        next.add(cohort(offer));
      }
      while (!next.isEmpty()) {
        Cohort before = next.remove();
        Cohort now = cohort(before.offer());
        if (canOpen(now)) {
          if (now.students().equals(before.students())) {
            open(now);
            now = cohort(now.offer());
          }
          next.add(now);
        }
      }
    }

    private Cohort cohort(int number) {
      Offer offer = problem.offers().get(number);
      List<Route> routes =
          problem.routes().stream()
              .filter(route -> route.template() == offer.template() && problem.inTime(number, route.opening()))
              .toList();
      List<Step> students = steps(routes, seats(number));
      long weight = students.stream().mapToLong(step -> problem.openings().get(step.opening()).weight()).sum();
      double money = 1.0 + offer.cost() + (double) offer.costPerStudent() * students.size();
      return new Cohort(number, students, weight / money);
    }

    private int seats(int number) {
      long seats = problem.offers().get(number).seats();
      for (Use use : uses.get(number)) {
        boolean open = opened[number] < problem.offers().get(number).least();
        long free = limits[use.limit()] - (open ? 0 : use.perClass());
        seats = use.perStudent() > 0 ? Math.min(seats, free / use.perStudent()) : free < 0 ? 0 : seats;
      }
      return (int) Math.max(0, seats);
    }

    private boolean canOpen(Cohort cohort) {
      Offer offer = problem.offers().get(cohort.offer());
      return opened[cohort.offer()] < offer.most()
          && !cohort.students().isEmpty()
          && cohort.students().size() >= offer.minimum();
    }

    private void open(Cohort cohort) {
      opened[cohort.offer()]++;
      for (Use use : uses.get(cohort.offer())) {
        limits[use.limit()] -= use.perClass() + cohort.students().size() * use.perStudent();
      }
      send(cohort.students(), cohort.offer());
    }

    /** The first who are free, where there is room. */
    private List<Step> steps(List<Route> routes, int most) {
      List<Step> steps = new ArrayList<>();
      BitSet going = new BitSet();
      int[] quotasLeft = quotas.clone();
      for (Route route : routes) {
        int quota = problem.openings().get(route.opening()).quota();
        int room = left[route.opening()];
        for (int person : route.people()) {
          if (room == 0 || steps.size() >= most || quota != ClassProblem.NO_QUOTA && quotasLeft[quota] == 0) {
            break;
          }
          if (openings[person] == ClassSolution.NONE && !going.get(person)) {
            going.set(person);
            steps.add(new Step(person, route.opening()));
            room--;
            if (quota != ClassProblem.NO_QUOTA) {
              quotasLeft[quota]--;
            }
          }
        }
      }
      return steps;
    }

    private void send(List<Step> steps, int offer) {
      for (Step step : steps) {
        openings[step.person()] = step.opening();
        offers[step.person()] = offer;
        left[step.opening()]--;
        int quota = problem.openings().get(step.opening()).quota();
        if (quota != ClassProblem.NO_QUOTA) {
          quotas[quota]--;
        }
      }
    }
  }
}
