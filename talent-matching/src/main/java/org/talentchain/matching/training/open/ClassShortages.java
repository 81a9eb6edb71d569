package org.talentchain.matching.training.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.city.Workers;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.training.Shortage;
import org.talentchain.matching.training.Shortage.Reason;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassProblem.Limit;
import org.talentchain.matching.training.plan.ClassProblem.Offer;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.matching.training.plan.ClassSolution;

/** Says why places stay open. */
final class ClassShortages {

  private final ClassTask task;
  private final ClassProblem problem;
  private final ClassSolution solution;
  private final Openings openings;
  private final ClassRoutes people;
  private final Workers workers;
  private final int[] filled;
  private final int[] students;
  private final List<List<Route>> routesInto = new ArrayList<>();

  ClassShortages(
      ClassTask task, ClassSolution solution, Openings openings, ClassRoutes people, Workers workers) {
    this.task = task;
    this.problem = task.problem();
    this.solution = solution;
    this.openings = openings;
    this.people = people;
    this.workers = workers;
    filled = new int[problem.openings().size()];
    students = new int[problem.offers().size()];
    for (int person = 0; person < problem.people(); person++) {
      if (solution.openings()[person] != ClassSolution.NONE) {
        filled[solution.openings()[person]]++;
        if (solution.offers()[person] != ClassProblem.DIRECT) {
          students[solution.offers()[person]]++;
        }
      }
    }
    problem.openings().forEach(opening -> routesInto.add(new ArrayList<>()));
    problem.routes().forEach(route -> routesInto.get(route.opening()).add(route));
  }

  List<Shortage> find() {
    int[] open =
        IntStream.range(0, filled.length)
            .filter(opening -> filled[opening] < problem.openings().get(opening).places())
            .toArray();
    return workers.map(open.length, at -> shortage(open[at]));
  }

  private Shortage shortage(int opening) {
    int left = problem.openings().get(opening).places() - filled[opening];
    return new Shortage(openings.position(opening).id(), left, reason(opening));
  }

  private Reason reason(int opening) {
    if (!people.isAssessable(opening)) {
      return Reason.NOT_ASSESSABLE;
    }
    if (isQuotaReached(opening)) {
      return Reason.QUOTA;
    }
    List<Route> taught =
        routesInto.get(opening).stream().filter(route -> route.template() != ClassProblem.DIRECT).toList();
    if (taught.isEmpty()) {
      return withoutClass(opening);
    }
    int[] offered =
        IntStream.range(0, problem.offers().size())
            .filter(offer -> taught.stream().anyMatch(route -> leads(route, offer)))
            .toArray();
    if (offered.length == 0) {
      return Reason.NO_PROVIDER;
    }
    int[] inTime = IntStream.of(offered).filter(offer -> problem.inTime(offer, opening)).toArray();
    if (inTime.length == 0) {
      return Reason.TOO_LATE;
    }
    if (taught.stream().allMatch(this::isUsedUp)) {
      return Reason.COMPETITION;
    }
    return IntStream.of(inTime).anyMatch(this::fitsInLimits) ? Reason.MINIMUM : Reason.LIMITS;
  }

  private boolean leads(Route route, int offer) {
    return problem.offers().get(offer).template() == route.template();
  }

  private boolean isQuotaReached(int opening) {
    int quota = problem.openings().get(opening).quota();
    if (quota == ClassProblem.NO_QUOTA) {
      return false;
    }
    int hired =
        IntStream.range(0, filled.length)
            .filter(each -> problem.openings().get(each).quota() == quota)
            .map(each -> filled[each])
            .sum();
    return hired >= problem.quotas()[quota];
  }

  /** Nobody meets the prerequisites of a class that leads here, or no class does. */
  private Reason withoutClass(int opening) {
    List<ClassRoutes.Lesson> lessons = task.offers().lessons();
    boolean led = IntStream.range(0, lessons.size()).anyMatch(lesson -> people.wouldLead(opening, lesson));
    if (led) {
      return Reason.NO_STUDENTS;
    }
    return routesInto.get(opening).isEmpty() ? Reason.NOT_TAUGHT : Reason.COMPETITION;
  }

  private boolean isUsedUp(Route route) {
    return Arrays.stream(route.people()).noneMatch(person -> solution.openings()[person] == ClassSolution.NONE);
  }

  /** True when another class of an offer would keep every limit, with as few students as it may have. */
  private boolean fitsInLimits(int number) {
    Offer offer = problem.offers().get(number);
    if (solution.opened()[number] >= offer.most()) {
      return false;
    }
    for (Limit limit : problem.limits()) {
      long used = 0;
      long needed = 0;
      for (int i = 0; i < limit.offers().length; i++) {
        int each = limit.offers()[i];
        used += limit.perClass()[i] * solution.opened()[each] + limit.perStudent()[i] * students[each];
        needed += each == number ? limit.perClass()[i] + limit.perStudent()[i] * offer.minimum() : 0;
      }
      if (used + needed > limit.capacity() && needed > 0) {
        return false;
      }
    }
    return true;
  }
}
