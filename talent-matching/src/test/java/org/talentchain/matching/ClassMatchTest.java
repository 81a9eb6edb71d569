package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.training.ClassChance;
import org.talentchain.matching.training.CohortProposal;
import org.talentchain.matching.training.Feeder;
import org.talentchain.matching.training.ItemChange;
import org.talentchain.matching.training.Learner;
import org.talentchain.matching.training.Lift;
import org.talentchain.matching.training.match.ClassMatchRequest;
import org.talentchain.matching.training.match.ClassMatchResult;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingClass;

class ClassMatchTest {

  private static final PartialDate SPRING = PartialDate.of(2027, 3, 1);
  private static final PartialDate SUMMER = PartialDate.of(2027, 6, 30);

  private static Profile.Builder welder() {
    return Profile.builder()
        .skill("焊接", Proficiency.SKILLED)
        .education(new Education(EducationLevel.SECONDARY_VOCATIONAL, null, null, null, null, false))
        .credentialsStated(true);
  }

  private static Position pipeWelder(String id, int places, @Nullable PartialDate start) {
    return new Position(
        new PositionId(id),
        new OrganizationId("maker"),
        "管道焊工",
        null,
        null,
        List.of(
            Requirement.Skill.must("管道氩弧焊", Proficiency.SKILLED),
            Requirement.Licence.must("焊接与热切割作业证")),
        Headcount.of(places),
        null,
        null,
        start);
  }

  private static TrainingClass pipeClass(int seats, Requirement... prerequisites) {
    return new TrainingClass(
        new ClassId("K1"),
        new OrganizationId("school"),
        "管道焊工定制班",
        null,
        List.of(),
        List.of(SkillClaim.of("管道氩弧焊", Proficiency.SKILLED)),
        List.of(Credential.named("焊接与热切割作业证")),
        List.of(prerequisites),
        seats,
        SPRING,
        SUMMER,
        BigDecimal.valueOf(3000));
  }

  private static TalentEngine engine(City city) {
    return TalentEngine.inMemory(EngineConfig.asOf(SmallCities.TODAY).threads(2)).add(city);
  }

  private static City city(TrainingClass taught, List<Candidate> candidates, Position... positions) {
    return new City(SmallCities.chain(), candidates, List.of(positions), List.of(taught));
  }

  private static List<ClassChance> chances(City city, String candidate) {
    try (TalentEngine engine = engine(city)) {
      return ((ClassMatchResult.ForCandidate) engine.matchClasses(ClassMatchRequest.forCandidate(candidate)))
          .chances();
    }
  }

  private static CohortProposal cohort(City city, ClassMatchRequest request) {
    try (TalentEngine engine = engine(city)) {
      return ((ClassMatchResult.ForClass) engine.matchClasses(request)).cohort();
    }
  }

  private static List<Feeder> feeders(City city, String position) {
    try (TalentEngine engine = engine(city)) {
      return ((ClassMatchResult.ForPosition) engine.matchClasses(ClassMatchRequest.forPosition(position)))
          .feeders();
    }
  }

  @Test
  void aClassUnlocksThePositionWhoseMissingCertificateItGives() {
    City city =
        city(
            pipeClass(20, Requirement.EducationAtLeast.must(EducationLevel.SECONDARY_VOCATIONAL)),
            List.of(Candidate.of("C1", welder().build())),
            pipeWelder("P1", 3, PartialDate.of(2027, 7)));

    ClassChance chance = chances(city, "C1").get(0);

    assertThat(chance.outcome()).isEqualTo(GateOutcome.PASS);
    assertThat(chance.places()).isEqualTo(3);
    assertThat(chance.gains()).extracting(SkillClaim::phrase).containsExactly("管道氩弧焊");
    Lift lift = chance.unlocked().get(0);
    assertThat(lift.before().gate()).isEqualTo(GateOutcome.FAIL);
    assertThat(lift.after().gate()).isEqualTo(GateOutcome.PASS);
    assertThat(lift.changes())
        .extracting(change -> change.before().wanted(), change -> change.after().value())
        .contains(tuple("焊接与热切割作业证", 1000));
    assertThat(lift.changes()).allMatch(ClassMatchTest::isBetter);
  }

  private static boolean isBetter(ItemChange change) {
    return change.after().value() > change.before().value();
  }

  @Test
  void aClassThatEndsAfterThePositionStartsIsTooLate() {
    City city =
        city(pipeClass(20), List.of(Candidate.of("C1", welder().build())), pipeWelder("P1", 3, SPRING));

    ClassChance chance = chances(city, "C1").get(0);

    assertThat(chance.places()).isZero();
    assertThat(chance.unlocked().get(0).inTime()).isEqualTo(GateOutcome.FAIL);
    assertThat(feeders(city, "P1").get(0).inTime()).isEqualTo(GateOutcome.FAIL);
    assertThat(cohort(city, ClassMatchRequest.forClass("K1")).invited()).isEmpty();
  }

  @Test
  void whoIsBusyWhenAClassBeginsCannotJoin() {
    Profile student = welder().availableFrom(PartialDate.of(2027, 7, 1)).build();
    City city = city(pipeClass(20), List.of(Candidate.of("C1", student)), pipeWelder("P1", 3, null));

    assertThat(chances(city, "C1").get(0).free()).isEqualTo(GateOutcome.FAIL);
    assertThat(cohort(city, ClassMatchRequest.forClass("K1")).admitted()).isZero();
  }

  @Test
  void aPrerequisiteOfWhichNothingIsKnownIsToBeVerified() {
    TrainingClass taught = pipeClass(20, Requirement.Licence.must("低压电工证"));
    Profile unknown = welder().credentialsStated(false).build();
    City city = city(taught, List.of(Candidate.of("C1", unknown)), pipeWelder("P1", 3, null));

    assertThat(cohort(city, ClassMatchRequest.forClass("K1")).admitted()).isEqualTo(1);
    assertThat(cohort(city, ClassMatchRequest.forClass("K1").onlyVerified()).admitted()).isZero();
  }

  @Test
  void aClassThatHasBegunIsNamedAndNotOffered() {
    TrainingClass soon = pipeClass(20);
    TrainingClass begun =
        new TrainingClass(
            soon.id(), soon.provider(), soon.title(), null, List.of(), soon.curriculum(), soon.credentials(),
            List.of(), 20, PartialDate.of(2026, 9, 1), SUMMER, null);
    City city = city(begun, List.of(Candidate.of("C1", welder().build())), pipeWelder("P1", 3, null));

    try (TalentEngine engine = engine(city)) {
      ClassMatchResult.ForCandidate result =
          (ClassMatchResult.ForCandidate) engine.matchClasses(ClassMatchRequest.forCandidate("C1"));
      assertThat(result.chances()).isEmpty();
      assertThat(result.begun()).containsExactly(new ClassId("K1"));
    }
  }

  @Test
  void placesAreKeptForAsManyAsPositionsHave() {
    List<Candidate> welders =
        Stream.of("C1", "C2", "C3", "C4").map(id -> Candidate.of(id, welder().build())).toList();
    City city = city(pipeClass(3), welders, pipeWelder("P1", 1, null), pipeWelder("P2", 1, null));

    CohortProposal cohort = cohort(city, ClassMatchRequest.forClass("K1").top(1));

    assertThat(cohort.gaining()).isEqualTo(4);
    assertThat(cohort.places()).isEqualTo(2);
    assertThat(cohort.invited()).hasSize(3);
    assertThat(cohort.invited()).filteredOn(Learner::seated)
        .extracting(learner -> learner.lift().position())
        .containsExactlyInAnyOrder(new PositionId("P1"), new PositionId("P2"));
    assertThat(cohort.reserves()).hasSize(1);
  }

  @Test
  void whoQualifiesAlreadyNeedsNoClass() {
    Profile ready =
        welder().skill("管道氩弧焊", Proficiency.SKILLED).credential(Credential.named("焊接与热切割作业证")).build();
    City city = city(pipeClass(20), List.of(Candidate.of("C1", ready)), pipeWelder("P1", 3, null));

    assertThat(chances(city, "C1")).isEmpty();
    assertThat(feeders(city, "P1")).isEmpty();
  }

  @Test
  void ofWhomNothingIsKnownNothingIsPromised() {
    City city = city(pipeClass(20), List.of(Candidate.of("C1", Profile.EMPTY)), pipeWelder("P1", 3, null));

    assertThat(chances(city, "C1")).isEmpty();
    assertThat(feeders(city, "P1")).isEmpty();
  }

  @Test
  void anUnknownClassIsRefusedByName() {
    try (TalentEngine engine = engine(City.EMPTY)) {
      assertThatThrownBy(() -> engine.matchClasses(ClassMatchRequest.forClass("K9")))
          .isInstanceOf(UnknownIdException.class)
          .hasMessageContaining("K9");
    }
  }

  /** All three ways to ask see the same pairs, and each pair is what the engine says of the two profiles. */
  @Property(tries = 40)
  void candidatesClassesAndPositionsAgree(@ForAll("cities") City plain) {
    City city = new City(plain.chain(), plain.candidates(), plain.positions(), List.of(pipeClass(50)));
    try (TalentEngine engine = engine(city)) {
      for (Position position : city.positions()) {
        ClassMatchRequest of = new ClassMatchRequest(position.id(), 100, MatchRequest.SUGGESTED, false);
        List<CandidateId> fed =
            ((ClassMatchResult.ForPosition) engine.matchClasses(of))
                .feeders().stream()
                    .flatMap(feeder -> feeder.best().stream())
                    .map(Lift::candidate)
                    .sorted()
                    .toList();
        List<CandidateId> unlocked =
            city.candidates().stream()
                .map(Candidate::id)
                .filter(id -> unlocks(engine, id, position.id()))
                .sorted()
                .toList();
        assertThat(fed).isEqualTo(unlocked);
      }
    }
  }

  private static boolean unlocks(TalentEngine engine, CandidateId candidate, PositionId position) {
    ClassMatchResult.ForCandidate result =
        (ClassMatchResult.ForCandidate)
            engine.matchClasses(ClassMatchRequest.forCandidate(candidate.value()));
    return result.chances().stream()
        .filter(chance -> chance.outcome() != GateOutcome.FAIL)
        .flatMap(chance -> chance.unlocked().stream())
        .anyMatch(lift -> lift.position().equals(position));
  }

  @Provide
  Arbitrary<City> cities() {
    return SmallCities.cities(8, 4);
  }
}
