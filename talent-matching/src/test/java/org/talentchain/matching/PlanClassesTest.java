package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.GapTable;
import org.talentchain.matching.gap.SeatedClass;
import org.talentchain.matching.training.ClassPlan;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.PlanDifference;
import org.talentchain.matching.training.PlannedClass;
import org.talentchain.matching.training.Promises;
import org.talentchain.matching.training.PromisesException;
import org.talentchain.matching.training.Relaxation;
import org.talentchain.matching.training.Shortage;
import org.talentchain.matching.training.Student;
import org.talentchain.matching.training.plan.BranchAndBound;
import org.talentchain.matching.training.plan.ClassProblem;
import org.talentchain.matching.training.plan.ClassSolution;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.matching.training.plan.Proof;
import org.talentchain.matching.training.plan.Value;
import org.talentchain.model.Candidate;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.Credential;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Quarter;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingCapacity;

/** Eight welders, six places for those who can weld aluminium, one class that teaches it. */
class PlanClassesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Requirement ALUMINIUM = Requirement.Skill.must("铝合金焊接");

  private final ClassTemplate template = template(4, Requirement.Skill.must("氩弧焊"));

  private static ClassTemplate template(int minimum, Requirement... prerequisites) {
    return new ClassTemplate(
        new TemplateId("T1"),
        "铝合金焊接班",
        null,
        List.of(SkillClaim.of("铝合金焊接")),
        List.of(),
        List.of(prerequisites),
        minimum,
        10,
        60,
        null,
        BigDecimal.valueOf(20_000),
        BigDecimal.valueOf(1_000));
  }

  private static TrainingCapacity capacity(@Nullable Integer instructors) {
    return new TrainingCapacity(new OrganizationId("S1"), List.of(), 1, instructors, null, null, null);
  }

  private static City city(ClassTemplate template, TrainingCapacity capacity) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      Credential grade = new Credential("焊工", SkillLevel.SENIOR, null, null);
      Profile welder = Profile.builder().skill("氩弧焊").credential(grade).build();
      candidates.add(Candidate.of("C" + i, welder));
    }
    Position position =
        new Position(
            new PositionId("P1"),
            new OrganizationId("E1"),
            "铝合金焊工",
            null,
            null,
            List.of(ALUMINIUM),
            Headcount.of(6),
            null,
            null,
            PartialDate.of(2027, 6, 1));
    Outlook outlook = new Outlook(List.of(), List.of(), List.of(template), List.of(capacity));
    return new City(ChainDescription.EMPTY, candidates, List.of(position), List.of(), outlook);
  }

  private static ClassPlan plan(City city, ClassPlanRequest request) {
    try (TalentEngine engine = TalentEngine.inMemory(EngineConfig.asOf(TODAY)).add(city)) {
      return engine.planClasses(request.onlyVerified(), new BranchAndBound()).plan();
    }
  }

  private static ClassPlanRequest standard(City city) {
    return ClassPlanRequest.of(city.outlook());
  }

  @Test
  void opensTheClassThatFillsThePlaces() {
    City city = city(template, capacity(1));
    ClassPlan plan = plan(city, standard(city));

    assertThat(plan.filled()).isEqualTo(6);
    assertThat(plan.cost()).isEqualByComparingTo("26000");
    assertThat(plan.proof().isOptimal()).isTrue();
    assertThat(plan.shortages()).isEmpty();
    assertThat(plan.classes()).hasSize(1);
    assertThat(plan.classes().get(0).students()).extracting(Student::opening).containsOnly(new PositionId("P1"));
    assertThat(plan.classes().get(0).taught().partners()).containsExactly(new OrganizationId("E1"));
  }

  @Test
  void withoutMoneyNothingOpensAndTheBudgetIsNamed() {
    City city = city(template, capacity(1));
    ClassPlan plan = plan(city, standard(city).budget(BigDecimal.ZERO));

    assertThat(plan.filled()).isZero();
    assertThat(plan.shortages()).extracting(Shortage::reason).containsExactly(Shortage.Reason.LIMITS);
    assertThat(plan.relaxations()).first().extracting(Relaxation::limit).isEqualTo(Relaxation.Limit.BUDGET);
    assertThat(plan.relaxations().get(0).gainWithout()).isEqualTo(6);
    assertThat(plan.relaxations().get(0).gainByOne()).isZero();
  }

  @Test
  void withoutInstructorOneMoreIsWhatHelps() {
    City city = city(template, capacity(0));
    ClassPlan plan = plan(city, standard(city));

    assertThat(plan.filled()).isZero();
    assertThat(plan.relaxations()).extracting(Relaxation::limit).containsExactly(Relaxation.Limit.INSTRUCTORS);
    assertThat(plan.relaxations().get(0).gainByOne()).isEqualTo(6);
  }

  @Test
  void aPrerequisiteNobodyHasIsNamed() {
    City city = city(template(4, Requirement.Licence.must("特种设备作业人员证")), capacity(1));
    ClassPlan plan = plan(city, standard(city));

    assertThat(plan.shortages()).extracting(Shortage::reason).containsExactly(Shortage.Reason.NO_STUDENTS);
    assertThat(plan.relaxations()).extracting(Relaxation::limit).containsExactly(Relaxation.Limit.PREREQUISITE);
    assertThat(plan.relaxations().get(0).gainByOne()).isEqualTo(6);
  }

  @Test
  void aMinimumThatCannotBeReachedIsNamed() {
    City city = city(template(7), capacity(1));
    ClassPlan plan = plan(city, standard(city));

    assertThat(plan.filled()).isZero();
    assertThat(plan.shortages()).extracting(Shortage::reason).containsExactly(Shortage.Reason.MINIMUM);
    assertThat(plan.relaxations()).extracting(Relaxation::limit).containsExactly(Relaxation.Limit.MINIMUM);
    assertThat(plan.relaxations().get(0).gainByOne()).isEqualTo(6);
  }

  @Test
  void whereSeveralLimitsLetNothingThroughAllAreNamed() {
    City city = city(template, capacity(0));
    ClassPlan plan = plan(city, standard(city).budget(BigDecimal.ZERO));

    assertThat(plan.relaxations())
        .extracting(Relaxation::limit)
        .containsExactlyInAnyOrder(Relaxation.Limit.BUDGET, Relaxation.Limit.INSTRUCTORS);
  }

  @Test
  void aClassThatEndsTooLateIsNotOpened() {
    City city = city(template, capacity(1));
    ClassPlan plan = plan(city, standard(city).quarters(List.of(new Quarter(2027, 3))));

    assertThat(plan.classes()).isEmpty();
    assertThat(plan.shortages()).extracting(Shortage::reason).containsExactly(Shortage.Reason.TOO_LATE);
  }

  @Test
  void promisesStayWhateverComes() {
    City city = city(template, capacity(1));
    ClassPlan before = plan(city, standard(city));
    Promises kept = new Promises(before.classes(), before.hirings());

    ClassPlan after = plan(city, standard(city).promises(kept).budget(BigDecimal.valueOf(26_000)));
    assertThat(after.classes()).extracting(PlannedClass::id).containsExactly(before.classes().get(0).id());
    assertThat(after.filled()).isEqualTo(6);
    assertThat(PlanDifference.between(kept, after).isNothing()).isTrue();
    assertThatThrownBy(() -> plan(city, standard(city).promises(kept).budget(BigDecimal.TEN)))
        .isInstanceOf(PromisesException.class)
        .extracting(error -> ((PromisesException) error).limit())
        .isEqualTo(Relaxation.Limit.BUDGET);
  }

  @Test
  void theGapAfterThePlanIsWhatThePlanLeavesOpen() {
    City city = city(template, capacity(1));
    ClassPlan plan = plan(city, standard(city).seats(5));
    List<SeatedClass> planned =
        plan.classes().stream()
            .map(
                each ->
                    new SeatedClass(
                        each.taught(), each.students().stream().map(Student::candidate).toList()))
            .toList();
    try (TalentEngine engine = TalentEngine.inMemory(EngineConfig.asOf(TODAY)).add(city)) {
      GapTable gap = engine.gap(GapRequest.of(city.outlook()).planned(planned).onlyVerified()).table();
      assertThat(gap.fills()).hasSize(plan.filled());
      assertThat(plan.shortages()).extracting(Shortage::places).containsExactly(1);
    }
  }

  @Test
  void aPointOfTheCurveHasTheBestOfAllPlansWithinItsLimits() {
    City city = city(template, capacity(1));
    try (TalentEngine engine = TalentEngine.inMemory(EngineConfig.asOf(TODAY)).add(city)) {
      ClassPlanRequest open = standard(city).onlyVerified();
      ClassPlanRequest rich = open.budget(BigDecimal.valueOf(26_000));
      ClassSolver careless =
          new ClassSolver() {
            private final ClassSolver search = new BranchAndBound();
            private int asked;

            @Override
            public String name() {
              return "careless";
            }

            @Override
            public ClassSolution solve(ClassProblem problem, Effort effort) {
              ClassSolution good = search.solve(problem, effort);
              if (asked++ == 0) {
                return good;
              }
              int[] nobody = new int[good.openings().length];
              Arrays.fill(nobody, ClassSolution.NONE);
              int[] direct = new int[nobody.length];
              Arrays.fill(direct, ClassProblem.DIRECT);
              Proof proof = new Proof(name(), 100, 100, false, false);
              return new ClassSolution(new int[good.opened().length], nobody, direct, new Value(0, 0, 0), proof);
            }
          };
      assertThat(engine.classCurve(open, List.of(rich, rich.budget(null), rich.budget(BigDecimal.ZERO)), careless))
          .extracting(point -> point.filled(), point -> point.proof().bound())
          .containsExactly(tuple(6, 6L), tuple(6, 100L), tuple(0, 6L));
    }
  }

  @Test
  void moreMoneyNeverFillsLess() {
    City city = city(template, capacity(1));
    try (TalentEngine engine = TalentEngine.inMemory(EngineConfig.asOf(TODAY)).add(city)) {
      List<ClassPlanRequest> budgets =
          IntStream.of(0, 23_000, 24_000, 25_000, 26_000)
              .mapToObj(yuan -> standard(city).onlyVerified().budget(BigDecimal.valueOf(yuan)))
              .toList();
      assertThat(engine.classCurve(standard(city).onlyVerified(), budgets, new BranchAndBound()))
          .extracting(point -> point.filled())
          .containsExactly(0, 0, 4, 5, 6);
    }
  }
}
