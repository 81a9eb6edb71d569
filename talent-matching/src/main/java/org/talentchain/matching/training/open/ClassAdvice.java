package org.talentchain.matching.training.open;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.Relaxation;
import org.talentchain.matching.training.open.ClassOffers.Meaning;
import org.talentchain.matching.training.open.ClassRoutes.Lesson;
import org.talentchain.matching.training.plan.BranchAndBound;
import org.talentchain.matching.training.plan.BranchAndBound.Prepared;
import org.talentchain.matching.training.plan.ClassProblem.Route;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.Requirement;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingCapacity;

/**
 * What would be gained were a limit one unit wider, or not there: the question is asked again with it so. A
 * short search from the plan that is there answers, so a gain shown is a gain there is, and there may be more.
 */
final class ClassAdvice {

  private static final BigDecimal UNIT_OF_BUDGET = BigDecimal.valueOf(10_000);
  private static final int MOST_QUESTIONS = 20;
  private static final Effort EFFORT = new Effort(Effort.SHORT.steps() / 5);

  /** A limit, with the question when it is one unit wider and when it is not there. */
  private record Idea(
      Relaxation.Limit limit,
      @Nullable OrganizationId provider,
      @Nullable TemplateId template,
      @Nullable OrganizationId enterprise,
      ClassPlanRequest wider,
      ClassPlanRequest without) {}

  private final ClassPlanner planner;
  private final ClassPlanRequest request;
  private final ClassRoutes people;
  private final BranchAndBound search = new BranchAndBound();
  private final ClassTask task;
  private final ClassSolution solution;
  private final Prepared prepared;
  private final Set<Meaning> tight;
  private final int filled;

  /**
   * @param task whose limits are held
   * @param solution of the task, from which everything is asked
   */
  ClassAdvice(
      ClassPlanner planner, ClassPlanRequest request, ClassRoutes people, ClassTask task, ClassSolution solution) {
    this.planner = planner;
    this.request = request;
    this.people = people;
    this.task = task;
    this.solution = solution;
    this.filled = task.filled(solution);
    this.prepared = Prepared.of(task.problem(), solution);
    this.tight = task.tight(solution);
  }

  List<Relaxation> relaxations() {
    List<Idea> ideas = ideas();
    List<Relaxation> found = new ArrayList<>();
    for (Idea idea : ideas.subList(0, Math.min(MOST_QUESTIONS, ideas.size()))) {
      int without = gain(idea.without(), people.routes());
      if (without > 0) {
        int byOne = Math.min(without, gain(idea.wider(), people.routes()));
        found.add(relaxation(idea, byOne, without));
      }
    }
    found.addAll(prerequisites());
    if (found.isEmpty()) {
      found.addAll(together(ideas));
    }
    found.sort(
        Comparator.comparingInt(Relaxation::gainByOne)
            .thenComparingInt(Relaxation::gainWithout)
            .reversed()
            .thenComparing(Relaxation::limit));
    return found;
  }

  private static Relaxation relaxation(Idea idea, int byOne, int without) {
    return new Relaxation(idea.limit(), idea.provider(), idea.template(), idea.enterprise(), byOne, without);
  }

  private int gain(ClassPlanRequest other, List<Route> routes) {
    ClassTask wider = planner.task(other, routes);
    return Math.max(0, wider.filled(wider.improve(search, EFFORT, task, solution, prepared)) - filled);
  }

  /** Where no limit alone helps: those that help when all of them are lifted. */
  private List<Relaxation> together(List<Idea> ideas) {
    ClassPlanRequest free = request.budget(null).seats(null).quotas(Map.of());
    UnaryOperator<TrainingCapacity> lifted =
        each ->
            new TrainingCapacity(
                each.provider(), each.templates(), null, null, null, each.from(), each.until());
    Outlook outlook = request.outlook();
    free =
        free.outlook(
            new Outlook(
                outlook.forecasts(),
                outlook.challenges(),
                outlook.templates().stream().map(each -> minimum(each, 1)).toList(),
                outlook.capacities().stream().map(lifted).toList()));
    int gain = gain(free, people.routes());
    return gain == 0
        ? List.of()
        : ideas.stream()
            .filter(this::isNothing)
            .map(idea -> relaxation(idea, 0, gain))
            .toList();
  }

  /** Limits that let nothing through at all. */
  private boolean isNothing(Idea idea) {
    return switch (idea.limit()) {
      case BUDGET -> request.budget() != null && request.budget().signum() == 0;
      case SEATS -> request.seats() != null && request.seats() == 0;
      case ROOMS, INSTRUCTORS, PROVIDER_SEATS ->
          request.outlook().capacities().stream()
              .anyMatch(each -> each.provider().equals(idea.provider()) && isNothing(idea.limit(), each));
      case MINIMUM, PREREQUISITE, QUOTA -> false;
    };
  }

  private static boolean isNothing(Relaxation.Limit limit, TrainingCapacity capacity) {
    Integer amount =
        limit == Relaxation.Limit.ROOMS
            ? capacity.rooms()
            : limit == Relaxation.Limit.INSTRUCTORS ? capacity.instructors() : capacity.seats();
    return amount != null && amount == 0;
  }

  private List<Idea> ideas() {
    List<Idea> ideas = new ArrayList<>();
    BigDecimal budget = request.budget();
    if (budget != null) {
      ideas.add(idea(Relaxation.Limit.BUDGET, request.budget(budget.add(UNIT_OF_BUDGET)), request.budget(null)));
    }
    Integer seats = request.seats();
    if (seats != null) {
      ideas.add(idea(Relaxation.Limit.SEATS, request.seats(seats + 1), request.seats(null)));
    }
    request.quotas().keySet().stream().sorted().forEach(enterprise -> ideas.add(quota(enterprise)));
    for (int at = 0; at < request.outlook().capacities().size(); at++) {
      addCapacity(at, ideas);
    }
    for (ClassTemplate template : request.outlook().templates()) {
      if (template.minimum() > 1) {
        ClassPlanRequest wider = with(minimum(template, template.minimum() - 1));
        ideas.add(
            new Idea(Relaxation.Limit.MINIMUM, null, template.id(), null, wider, with(minimum(template, 1))));
      }
    }
    return ideas;
  }

  private static Idea idea(Relaxation.Limit limit, ClassPlanRequest wider, ClassPlanRequest without) {
    return new Idea(limit, null, null, null, wider, without);
  }

  private Idea quota(OrganizationId enterprise) {
    Map<OrganizationId, Integer> wider = new HashMap<>(request.quotas());
    wider.merge(enterprise, 1, Integer::sum);
    Map<OrganizationId, Integer> without = new HashMap<>(request.quotas());
    without.remove(enterprise);
    return new Idea(
        Relaxation.Limit.QUOTA, null, null, enterprise, request.quotas(wider), request.quotas(without));
  }

  private void addCapacity(int at, List<Idea> ideas) {
    TrainingCapacity each = request.outlook().capacities().get(at);
    Integer rooms = each.rooms();
    Integer instructors = each.instructors();
    Integer seats = each.seats();
    if (rooms != null) {
      addCapacity(at, Relaxation.Limit.ROOMS, capacity(each, rooms + 1, instructors, seats),
          capacity(each, null, instructors, seats), ideas);
    }
    if (instructors != null) {
      addCapacity(at, Relaxation.Limit.INSTRUCTORS, capacity(each, rooms, instructors + 1, seats),
          capacity(each, rooms, null, seats), ideas);
    }
    if (seats != null) {
      addCapacity(at, Relaxation.Limit.PROVIDER_SEATS, capacity(each, rooms, instructors, seats + 1),
          capacity(each, rooms, instructors, null), ideas);
    }
  }

  private void addCapacity(
      int at, Relaxation.Limit limit, TrainingCapacity wider, TrainingCapacity without, List<Idea> ideas) {
    if (tight.contains(new Meaning(limit, wider.provider()))) {
      ideas.add(new Idea(limit, wider.provider(), null, null, with(at, wider), with(at, without)));
    }
  }

  private static TrainingCapacity capacity(
      TrainingCapacity each, @Nullable Integer rooms, @Nullable Integer instructors, @Nullable Integer seats) {
    return new TrainingCapacity(
        each.provider(), each.templates(), rooms, instructors, seats, each.from(), each.until());
  }

  private ClassPlanRequest with(int at, TrainingCapacity other) {
    Outlook outlook = request.outlook();
    List<TrainingCapacity> capacities = new ArrayList<>(outlook.capacities());
    capacities.set(at, other);
    return request.outlook(
        new Outlook(outlook.forecasts(), outlook.challenges(), outlook.templates(), capacities));
  }

  private ClassPlanRequest with(ClassTemplate other) {
    Outlook outlook = request.outlook();
    List<ClassTemplate> templates =
        outlook.templates().stream().map(each -> each.id().equals(other.id()) ? other : each).toList();
    return request.outlook(
        new Outlook(outlook.forecasts(), outlook.challenges(), templates, outlook.capacities()));
  }

  private static ClassTemplate minimum(ClassTemplate template, int minimum) {
    return new ClassTemplate(
        template.id(),
        template.title(),
        template.segment(),
        template.curriculum(),
        template.credentials(),
        template.prerequisites(),
        minimum,
        template.seats(),
        template.days(),
        template.hours(),
        template.fixedCost(),
        template.costPerStudent());
  }

  /** Prerequisites of templates for which too few or nobody qualifies. */
  private List<Relaxation> prerequisites() {
    List<Relaxation> found = new ArrayList<>();
    List<ClassTemplate> templates = request.outlook().templates();
    for (int lesson = 0; lesson < templates.size(); lesson++) {
      ClassTemplate template = templates.get(lesson);
      if (template.prerequisites().isEmpty() || people.admitted(lesson).cardinality() >= template.minimum()) {
        continue;
      }
      Lesson taught = task.offers().lessons().get(lesson);
      BitSet everybody = people.admitted(taught.name(), List.of());
      int without = gain(request, people.routesIf(lesson, everybody));
      if (without > 0) {
        int byOne = Math.min(without, gain(request, people.routesIf(lesson, mostByOneLess(taught))));
        found.add(new Relaxation(Relaxation.Limit.PREREQUISITE, null, template.id(), null, byOne, without));
      }
    }
    return found;
  }

  /** Those who qualify without the prerequisite that shuts most out. */
  private BitSet mostByOneLess(Lesson taught) {
    return IntStream.range(0, taught.prerequisites().size())
        .mapToObj(
            index -> {
              List<Requirement> others = new ArrayList<>(taught.prerequisites());
              others.remove(index);
              return people.admitted(taught.name(), others);
            })
        .max(Comparator.comparingInt(BitSet::cardinality))
        .orElseThrow();
  }
}
