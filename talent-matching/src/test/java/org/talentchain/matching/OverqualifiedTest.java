package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.training.ClassProposal;
import org.talentchain.matching.training.Overqualification;
import org.talentchain.matching.training.Remainder;
import org.talentchain.matching.training.Trainee;
import org.talentchain.matching.training.propose.ProposalRequest;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.Salary;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.model.Wish;

/** Classes are not proposed to people far above the work they lead to. */
class OverqualifiedTest {

  private static final Candidate TECHNICIAN = Candidate.of("C1", with(EducationLevel.JUNIOR_COLLEGE).build());

  @Test
  void aDoctorIsLeftOutOfAClassForWeldersAndCounted() {
    ProposalResult result = propose(welders(EducationLevel.JUNIOR_COLLEGE), TECHNICIAN, degree(EducationLevel.DOCTOR));

    assertThat(cohort(result)).containsExactly("C1");
    assertThat(result.proposals().get(0).above()).isEqualTo(Map.of(Overqualification.DEGREE, 1));
  }

  @Test
  void aDegreeMoreThanIsAskedForIsNotFarAbove() {
    assertThat(cohort(propose(welders(EducationLevel.JUNIOR_COLLEGE), degree(EducationLevel.BACHELOR))))
        .containsExactly("C2");
    assertThat(cohort(propose(welders(EducationLevel.SENIOR_SECONDARY), degree(EducationLevel.BACHELOR))))
        .containsExactly("C2");
    assertThat(cohort(propose(welders(EducationLevel.BACHELOR), degree(EducationLevel.MASTER))))
        .containsExactly("C2");
    assertThat(propose(welders(EducationLevel.BACHELOR), degree(EducationLevel.DOCTOR)).proposals()).isEmpty();
  }

  @Test
  void whereNoDegreeIsAskedForTechniciansNeedNoMoreAndOfOthersNothingIsKnown() {
    assertThat(propose(welders(null), degree(EducationLevel.MASTER)).proposals()).isEmpty();
    Position unknown = position("观星员", null, null);
    assertThat(cohort(propose(unknown, degree(EducationLevel.MASTER)))).containsExactly("C2");
  }

  @Test
  void whoLooksForThisWorkIsTakenAtTheirWord() {
    Profile welder =
        with(EducationLevel.DOCTOR)
            .credential(new Credential("高级工程师", null, TitleLevel.DEPUTY_SENIOR, null))
            .wish(new Wish(List.of("焊工"), List.of(), null, List.of(), List.of()))
            .build();

    assertThat(cohort(propose(welders(EducationLevel.JUNIOR_COLLEGE), Candidate.of("C2", welder))))
        .containsExactly("C2");
  }

  @Test
  void aSeniorEngineerIsLeftOutOfAClassForTechnicians() {
    Profile engineer =
        with(EducationLevel.BACHELOR)
            .credential(new Credential("高级工程师", null, TitleLevel.DEPUTY_SENIOR, null))
            .build();

    ProposalResult result =
        propose(welders(EducationLevel.JUNIOR_COLLEGE), TECHNICIAN, Candidate.of("C2", engineer));

    assertThat(cohort(result)).containsExactly("C1");
    assertThat(result.proposals().get(0).above()).isEqualTo(Map.of(Overqualification.TITLE, 1));
  }

  @Test
  void nobodyIsTakenToWorkForHalfOfWhatTheyExpect() {
    Position paid = paying(welders(EducationLevel.JUNIOR_COLLEGE), 6_000);

    ProposalResult half = propose(paid, TECHNICIAN, expecting(12_000));
    assertThat(cohort(half)).containsExactly("C1");
    assertThat(half.proposals().get(0).above()).isEqualTo(Map.of(Overqualification.PAY, 1));
    assertThat(cohort(propose(paid, TECHNICIAN, expecting(11_000)))).containsExactly("C1", "C2");
  }

  @Test
  void whereOnlySuchPeopleCouldBeTaughtThatIsTheReason() {
    ProposalResult result = propose(welders(EducationLevel.JUNIOR_COLLEGE), degree(EducationLevel.DOCTOR));

    assertThat(result.proposals()).isEmpty();
    assertThat(result.remainders())
        .extracting(Remainder::reason)
        .containsExactly(Remainder.Reason.ONLY_OVERQUALIFIED);
  }

  @Test
  void proposalsAreThoseOfACityWithoutThem() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      List<Candidate> usual = new ArrayList<>();
      List<Candidate> all = new ArrayList<>();
      for (int person = 0; person < 6; person++) {
        EducationLevel level = EducationLevel.values()[5 + random.nextInt(6)];
        Candidate candidate = Candidate.of("C" + person, with(level).build());
        all.add(candidate);
        if (level.rank() < EducationLevel.MASTER.rank()) {
          usual.add(candidate);
        }
      }
      Position welders = welders(EducationLevel.JUNIOR_COLLEGE);
      assertThat(cohort(propose(welders, all.toArray(Candidate[]::new))))
          .as("seed %d", seed)
          .isEqualTo(cohort(propose(welders, usual.toArray(Candidate[]::new))));
    }
  }

  private static ProposalResult propose(Position position, Candidate... people) {
    City city = new City(SmallCities.chain(), List.of(people), List.of(position), List.of());
    EngineConfig config = EngineConfig.asOf(SmallCities.TODAY).knowledge(SmallKnowledge.of()).threads(2);
    try (TalentEngine engine = TalentEngine.inMemory(config).add(city)) {
      return engine.proposeClasses(ProposalRequest.of(city, SmallCities.TODAY).hours(320));
    }
  }

  private static List<String> cohort(ProposalResult result) {
    return result.proposals().stream()
        .map(ClassProposal::cohort)
        .flatMap(List::stream)
        .map(Trainee::candidate)
        .map(CandidateId::value)
        .toList();
  }

  private static Position welders(@Nullable EducationLevel asked) {
    return position("焊工", Tier.SKILLED, asked);
  }

  private static Position position(String title, @Nullable Tier tier, @Nullable EducationLevel asked) {
    List<Requirement> requirements = new ArrayList<>(List.of(Requirement.Skill.must("氩弧焊")));
    if (asked != null) {
      requirements.add(Requirement.EducationAtLeast.must(asked));
    }
    return new Position(
        new PositionId("P1"), new OrganizationId("launcher"), title, null, tier, requirements,
        Headcount.of(6), null, null, null);
  }

  private static Position paying(Position position, int month) {
    return new Position(
        position.id(), position.employer(), position.title(), null, position.tier(), position.requirements(),
        position.headcount(), null, salary(month), null);
  }

  private static Candidate expecting(int month) {
    Wish wish = new Wish(List.of(), List.of(), salary(month), List.of(), List.of());
    return Candidate.of("C2", with(EducationLevel.JUNIOR_COLLEGE).wish(wish).build());
  }

  private static Salary salary(int month) {
    return Salary.monthly(month, month);
  }

  private static Candidate degree(EducationLevel level) {
    return Candidate.of("C2", with(level).build());
  }

  private static Profile.Builder with(EducationLevel level) {
    return Profile.builder().education(new Education(level, null, null, null, null, false));
  }
}
