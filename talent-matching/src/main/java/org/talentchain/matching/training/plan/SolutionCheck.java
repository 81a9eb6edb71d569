package org.talentchain.matching.training.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.talentchain.matching.training.plan.ClassProblem.Limit;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.ClassProblem.Open;
import org.talentchain.matching.training.plan.ClassProblem.Route;

/** Holds solutions against the definition of their problem, sharing nothing with those who search. */
public final class SolutionCheck {

  /** An opening and a template. */
  private record Way(int opening, int template) {}

  private final ClassProblem problem;
  private final Map<Way, int[]> people = new HashMap<>();

  public SolutionCheck(ClassProblem problem) {
    this.problem = problem;
    for (Route route : problem.routes()) {
      people.put(new Way(route.opening(), route.template()), route.people());
    }
  }

  /**
   * What a choice achieves.
   *
   * @throws IllegalStateException when it breaks a rule of the problem
   */
  public Value value(int[] opened, int[] openings, int[] offers) {
    int[] students = new int[problem.offers().size()];
    int[] filled = new int[problem.openings().size()];
    int[] hired = new int[problem.quotas().length];
    long weight = 0;
    long cost = 0;
    long travel = 0;
    for (int person = 0; person < openings.length; person++) {
      if (openings[person] == ClassSolution.NONE) {
        continue;
      }
      checkWay(person, openings[person], offers[person]);
      Open opening = problem.openings().get(openings[person]);
      filled[openings[person]]++;
      if (opening.quota() != ClassProblem.NO_QUOTA) {
        hired[opening.quota()]++;
      }
      weight += opening.weight();
      travel += problem.travel(problem.homes()[person], openings[person], offers[person]);
      if (offers[person] != ClassProblem.DIRECT) {
        students[offers[person]]++;
        cost += problem.offers().get(offers[person]).costPerStudent();
      }
    }
    for (int offer = 0; offer < students.length; offer++) {
      checkSize(offer, opened[offer], students[offer]);
      cost += opened[offer] * problem.offers().get(offer).cost();
    }
    for (int opening = 0; opening < filled.length; opening++) {
      check(filled[opening] <= problem.openings().get(opening).places(), "opening", opening);
    }
    for (int quota = 0; quota < hired.length; quota++) {
      check(hired[quota] <= problem.quotas()[quota], "quota", quota);
    }
    for (int limit = 0; limit < problem.limits().size(); limit++) {
      check(used(problem.limits().get(limit), opened, students) <= problem.limits().get(limit).capacity(), "limit",
          limit);
    }
    return new Value(weight, cost, travel);
  }

  private void checkWay(int person, int opening, int offer) {
    int template = offer == ClassProblem.DIRECT ? ClassProblem.DIRECT : problem.offers().get(offer).template();
    int[] able = people.get(new Way(opening, template));
    check(able != null && Arrays.binarySearch(able, person) >= 0, "the way of person", person);
    check(offer == ClassProblem.DIRECT || problem.inTime(offer, opening), "the time of person", person);
  }

  private void checkSize(int number, int opened, int students) {
    Offer offer = problem.offers().get(number);
    check(opened >= offer.least() && opened <= offer.most(), "the number of classes of offer", number);
    check(students >= (long) offer.minimum() * opened, "the minimum of offer", number);
    check(students <= (long) offer.seats() * opened, "the seats of offer", number);
  }

  static long used(Limit limit, int[] opened, int[] students) {
    long used = 0;
    for (int i = 0; i < limit.offers().length; i++) {
      int offer = limit.offers()[i];
      used += limit.perClass()[i] * opened[offer] + limit.perStudent()[i] * students[offer];
    }
    return used;
  }

  private static void check(boolean holds, String what, int number) {
    if (!holds) {
      throw new IllegalStateException(what + " " + number + " is broken");
    }
  }
}
