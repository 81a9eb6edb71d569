package org.talentchain.matching.training.plan;

import java.util.Arrays;

/** Tries everything. */
public final class BruteForce {

  private final ClassProblem problem;
  private final SolutionCheck check;
  private final int[] opened;
  private final int[] openings;
  private final int[] offers;
  private final int[] places;
  private Value best;

  private BruteForce(ClassProblem problem) {
    this.problem = problem;
    check = new SolutionCheck(problem);
    opened = new int[problem.offers().size()];
    openings = new int[problem.people()];
    offers = new int[problem.people()];
    Arrays.fill(offers, ClassProblem.DIRECT);
    places = problem.openings().stream().mapToInt(ClassProblem.Open::places).toArray();
  }

  /** The best value, or null when nothing is feasible. */
  public static Value best(ClassProblem problem) {
    BruteForce force = new BruteForce(problem);
    force.open(0);
    return force.best;
  }

  private void open(int offer) {
    if (offer == opened.length) {
      place(0);
      return;
    }
    for (int times = problem.offers().get(offer).least(); times <= problem.offers().get(offer).most(); times++) {
      opened[offer] = times;
      open(offer + 1);
    }
  }

  private void place(int person) {
    if (person == openings.length) {
      tryIt();
      return;
    }
    openings[person] = ClassSolution.NONE;
    offers[person] = ClassProblem.DIRECT;
    place(person + 1);
    for (ClassProblem.Route route : problem.routes()) {
      if (Arrays.binarySearch(route.people(), person) < 0 || places[route.opening()] == 0) {
        continue;
      }
      openings[person] = route.opening();
      places[route.opening()]--;
      for (int offer = ClassProblem.DIRECT; offer < opened.length; offer++) {
        int template = offer == ClassProblem.DIRECT ? offer : problem.offers().get(offer).template();
        boolean possible = offer == ClassProblem.DIRECT || opened[offer] > 0 && problem.inTime(offer, route.opening());
        if (template == route.template() && possible) {
          offers[person] = offer;
          place(person + 1);
        }
      }
      places[route.opening()]++;
    }
    openings[person] = ClassSolution.NONE;
    offers[person] = ClassProblem.DIRECT;
  }

  private void tryIt() {
    try {
      Value value = check.value(opened, openings, offers);
      if (best == null || value.compareTo(best) > 0) {
        best = value;
      }
    } catch (IllegalStateException broken) {
      return;
    }
  }
}
