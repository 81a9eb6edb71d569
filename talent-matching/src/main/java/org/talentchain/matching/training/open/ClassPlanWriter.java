package org.talentchain.matching.training.open;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.find.Openings;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.Hiring;
import org.talentchain.matching.training.Omission;
import org.talentchain.matching.training.Opening;
import org.talentchain.matching.training.PlannedClass;
import org.talentchain.matching.training.Relaxation;
import org.talentchain.matching.training.Shortage;
import org.talentchain.matching.training.Student;
import org.talentchain.matching.training.open.ClassOffers.Choice;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.PositionId;
import org.talentchain.model.Quarter;
import org.talentchain.model.TrainingClass;

/** Puts a solution into words of the model. */
final class ClassPlanWriter {

  private final ClassTask task;
  private final ClassSolution solution;
  private final Openings openings;
  private final ClassRoutes people;
  private final Map<PositionId, OrganizationId> employers = new HashMap<>();

  ClassPlanWriter(ClassTask task, ClassSolution solution, Openings openings, ClassRoutes people) {
    this.task = task;
    this.solution = solution;
    this.openings = openings;
    this.people = people;
    for (int opening = 0; opening < openings.size(); opening++) {
      employers.put(openings.position(opening).id(), openings.needs().get(opening).employer());
    }
  }

  ClassPlan write(List<Shortage> shortages, List<Relaxation> relaxations) {
    List<Omission> omissions = Stream.concat(task.offers().omissions().stream(), task.omissions().stream()).toList();
    return new ClassPlan(
        openings(),
        classes(),
        hirings(),
        task.filled(solution),
        solution.value().weight() + task.keptWeight(),
        ClassOffers.yuan(solution.value().cost() + task.keptCents()),
        ClassPlanner.raised(solution.proof(), task.keptWeight()),
        shortages,
        relaxations,
        omissions);
  }

  private List<Opening> openings() {
    List<Opening> all = new ArrayList<>();
    for (int opening = 0; opening < openings.size(); opening++) {
      Need need = openings.needs().get(opening);
      LocalDate due = need.due();
      Quarter quarter = need.isForecast() && due != null ? Quarter.of(due) : null;
      all.add(new Opening(openings.position(opening), quarter, task.weight(opening), due));
    }
    return all;
  }

  private @Nullable PositionId position(int opening) {
    return opening == ClassSolution.NONE ? null : openings.position(opening).id();
  }

  private List<Hiring> hirings() {
    List<Hiring> hirings = new ArrayList<>();
    for (int candidate = 0; candidate < people.size(); candidate++) {
      if (solution.openings()[candidate] != ClassSolution.NONE
          && solution.offers()[candidate] == ClassProblem.DIRECT) {
        add(hirings, candidate, solution.openings()[candidate]);
      }
    }
    for (ClassTask.Kept kept : task.kept()) {
      if (kept.choice() == ClassProblem.DIRECT && kept.opening() != ClassSolution.NONE) {
        add(hirings, kept.candidate(), kept.opening());
      }
    }
    hirings.sort(Comparator.comparing(Hiring::opening).thenComparing(Hiring::candidate));
    return hirings;
  }

  private void add(List<Hiring> hirings, int candidate, int opening) {
    hirings.add(new Hiring(people.id(candidate), openings.position(opening).id()));
  }

  private List<PlannedClass> classes() {
    List<PlannedClass> classes = new ArrayList<>();
    for (int number = 0; number < solution.opened().length; number++) {
      Choice choice = task.offers().choices().get(number);
      List<Student> students = students(number);
      TrainingClass standing = choice.standing();
      if (standing == null) {
        classes.addAll(opened(number, choice, students));
      } else if (choice.promise() != null || !students.isEmpty()) {
        classes.add(planned(standing, choice, students, choice.promise() != null));
      }
    }
    classes.sort(
        Comparator.comparing((PlannedClass each) -> each.taught().start()).thenComparing(PlannedClass::id));
    return classes;
  }

  private List<Student> students(int number) {
    List<Student> students = new ArrayList<>();
    int lesson = task.offers().choices().get(number).lesson();
    for (ClassTask.Kept kept : task.kept()) {
      if (kept.choice() == number) {
        students.add(student(kept.candidate(), kept.opening(), lesson));
      }
    }
    for (int candidate = 0; candidate < people.size(); candidate++) {
      if (solution.openings()[candidate] != ClassSolution.NONE && solution.offers()[candidate] == number) {
        students.add(student(candidate, solution.openings()[candidate], lesson));
      }
    }
    students.sort(Comparator.comparing(Student::candidate));
    return students;
  }

  private Student student(int candidate, int opening, int lesson) {
    CandidateId id = people.id(candidate);
    return new Student(id, position(opening), people.isUnverified(candidate, opening, lesson));
  }

  /** Classes side by side share the students evenly. */
  private List<PlannedClass> opened(int number, Choice choice, List<Student> students) {
    List<PlannedClass> classes = new ArrayList<>();
    int count = solution.opened()[number];
    for (int at = 0; at < count; at++) {
      List<Student> some = students.subList(students.size() * at / count, students.size() * (at + 1) / count);
      classes.add(planned(taught(choice, at, some), choice, some, false));
    }
    return classes;
  }

  private TrainingClass taught(Choice choice, int at, List<Student> students) {
    ClassTemplate template = choice.template();
    if (template == null) {
      throw new IllegalStateException("a class to be opened has no template");
    }
    String name = template.id() + "-" + choice.provider() + "-" + Quarter.of(choice.start());
    List<OrganizationId> partners =
        students.stream()
            .map(Student::opening)
            .map(employers::get)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return new TrainingClass(
        new ClassId(at == 0 ? name : name + "-" + (at + 1)),
        choice.provider(),
        template.title(),
        template.segment(),
        partners,
        template.curriculum(),
        template.credentials(),
        template.prerequisites(),
        template.seats(),
        PartialDate.of(choice.start()),
        PartialDate.of(choice.end()),
        template.costPerStudent());
  }

  private static PlannedClass planned(
      TrainingClass taught, Choice choice, List<Student> students, boolean promised) {
    BigDecimal cost = choice.cost().add(choice.costPerStudent().multiply(BigDecimal.valueOf(students.size())));
    ClassTemplate template = choice.template();
    return new PlannedClass(taught, template == null ? null : template.id(), students, cost, promised);
  }
}
