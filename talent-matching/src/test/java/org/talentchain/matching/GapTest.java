package org.talentchain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.city.SmallCities;
import org.talentchain.matching.city.SmallKnowledge;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.gap.Dimension;
import org.talentchain.matching.gap.Fill;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.gap.GapRow;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.SeatedClass;
import org.talentchain.matching.gap.Supply;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.Credential;
import org.talentchain.model.Forecast;
import org.talentchain.model.Headcount;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Quarter;
import org.talentchain.model.Requirement;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.Tier;
import org.talentchain.model.TrainingClass;

class GapTest {

  private static final Quarter NOW = new Quarter(2026, 4);

  @Test
  void aCandidateWhoIsFitFillsOnePlaceAndTheRestStaysOpen() {
    City city = city(List.of(welder("C1")), List.of(welding("P1", 3, null)), List.of());

    GapRow total = gap(city, GapRequest.of(Outlook.EMPTY)).table().total();

    assertThat(total.demand()).isEqualTo(3);
    assertThat(total.hired()).isEqualTo(1);
    assertThat(total.open()).isEqualTo(2);
  }

  @Test
  void aForecastIsDemandInItsQuarter() {
    Forecast forecast =
        new Forecast(
            new OrganizationId("launcher"),
            "焊工",
            null,
            Tier.SKILLED,
            List.of(Requirement.Skill.must("氩弧焊")),
            2,
            new Quarter(2027, 2));
    Outlook outlook = new Outlook(List.of(forecast), List.of(), List.of(), List.of());

    GapResult result = gap(city(List.of(welder("C1")), List.of(), List.of()), GapRequest.of(outlook));

    assertThat(result.table().total().quarters())
        .extracting(GapRow.Line::quarter, GapRow.Line::due, GapRow.Line::hired)
        .contains(tuple(new Quarter(2027, 2), 2, 1));
    assertThat(result.table().needs()).extracting(Need::isForecast).containsExactly(true);
  }

  @Test
  void whoComesFreeLaterFillsFromThen() {
    Profile student = welder("C1").profile().toBuilder().availableFrom(PartialDate.of(2027, 6)).build();
    City city =
        city(
            List.of(Candidate.of("C1", student)),
            List.of(welding("P1", 1, PartialDate.of(2026, 12))),
            List.of());

    GapResult result = gap(city, GapRequest.of(Outlook.EMPTY));

    assertThat(result.table().fills()).extracting(Fill::from).containsExactly(new Quarter(2027, 2));
    assertThat(result.table().total().quarters()).extracting(GapRow.Line::open).containsExactly(1, 1, 0, 0);
  }

  @Test
  void theSeatsOfAClassFillWhenItEnds() {
    City city =
        city(List.of(), List.of(welding("P1", 3, null)), List.of(training("B1", 2, PartialDate.of(2027, 3))));

    GapRow total = gap(city, GapRequest.of(Outlook.EMPTY)).table().total();

    assertThat(total.hired()).isZero();
    assertThat(total.quarters()).extracting(GapRow.Line::trained).containsExactly(0, 2, 0, 0);
    assertThat(total.openAfterHiring()).isEqualTo(3);
    assertThat(total.open()).isEqualTo(1);
  }

  @Test
  void aClassThatDoesNotSayWhenItEndsIsNamedAndNotCounted() {
    City city = city(List.of(), List.of(welding("P1", 3, null)), List.of(training("B1", 2, null)));

    GapResult result = gap(city, GapRequest.of(Outlook.EMPTY));

    assertThat(result.undated()).containsExactly(new ClassId("B1"));
    assertThat(result.table().total().open()).isEqualTo(3);
  }

  @Test
  void aPlannedClassMakesItsCohortFitWhenItEndsAndNobodyElse() {
    Candidate beginner = Candidate.of("C1", Profile.builder().skill("茶艺").build());
    City city = city(List.of(beginner), List.of(welding("P1", 3, null)), List.of());
    SeatedClass planned =
        new SeatedClass(training("B9", 20, PartialDate.of(2027, 3)), List.of(new CandidateId("C1")));

    GapResult before = gap(city, GapRequest.of(Outlook.EMPTY));
    GapResult after = gap(city, GapRequest.of(Outlook.EMPTY).planned(List.of(planned)));

    assertThat(before.table().total().open()).isEqualTo(3);
    assertThat(after.table().total().open()).isEqualTo(2);
    assertThat(after.table().fills())
        .extracting(Fill::by, Fill::from)
        .containsExactly(
            tuple(
                new Supply.Student(new CandidateId("C1"), new ClassId("B9")), new Quarter(2027, 1)));
  }

  @Test
  void aPlannedClassWithTheIdOfOneOfTheCityReplacesIt() {
    TrainingClass known = training("B1", 2, PartialDate.of(2027, 3));
    City city =
        city(List.of(welder("C1")), List.of(welding("P1", 5, null)), List.of(known));

    GapResult result =
        gap(city, GapRequest.of(Outlook.EMPTY).planned(List.of(new SeatedClass(known, List.of()))));

    assertThat(result.table().total().trained()).isZero();
  }

  @Test
  void nobodySitsInAPlannedClassWhoIsNotThere() {
    SeatedClass planned =
        new SeatedClass(training("B9", 20, PartialDate.of(2027, 3)), List.of(new CandidateId("C404")));
    City city = city(List.of(), List.of(), List.of());

    assertThatThrownBy(() -> gap(city, GapRequest.of(Outlook.EMPTY).planned(List.of(planned))))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("C404");
  }

  @Test
  void nobodySitsInTwoPlannedClasses() {
    List<CandidateId> cohort = List.of(new CandidateId("C1"));
    SeatedClass one = new SeatedClass(training("B1", 20, null), cohort);
    SeatedClass other = new SeatedClass(training("B2", 20, null), cohort);

    assertThatThrownBy(() -> GapRequest.of(Outlook.EMPTY).planned(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("C1");
  }

  @Test
  void aTechnicianStandsInForAHighlyEducatedAtTheDiscountOfTheCatalogue() {
    Position position = tiered(welding("P1", 1, null), Tier.HIGHLY_EDUCATED);
    Profile technician =
        welder("C1").profile().toBuilder()
            .credential(new Credential("焊工", SkillLevel.TECHNICIAN, null, null))
            .build();

    GapResult result =
        gap(
            city(List.of(Candidate.of("C1", technician)), List.of(position), List.of()),
            GapRequest.of(Outlook.EMPTY));

    assertThat(result.table().fills()).extracting(Fill::percent).containsExactly(80);
  }

  @Test
  void whoBelongsToAnotherTierAndMayNotStandInIsNoSupply() {
    Position position = tiered(welding("P1", 1, null), Tier.LEADING_TALENT);
    Profile worker =
        welder("C1").profile().toBuilder()
            .credential(new Credential("焊工", SkillLevel.INTERMEDIATE, null, null))
            .build();

    GapResult result =
        gap(
            city(List.of(Candidate.of("C1", worker)), List.of(position), List.of()),
            GapRequest.of(Outlook.EMPTY));

    assertThat(result.table().fills()).isEmpty();
  }

  @Test
  void whoseTierIsNotKnownCountsUnlessOnlyTheVerifiedAreAskedFor() {
    City city =
        city(List.of(welder("C1")), List.of(tiered(welding("P1", 1, null), Tier.HIGHLY_EDUCATED)), List.of());

    assertThat(gap(city, GapRequest.of(Outlook.EMPTY)).table().fills()).hasSize(1);
    assertThat(gap(city, GapRequest.of(Outlook.EMPTY).onlyVerified()).table().fills()).isEmpty();
  }

  @Test
  void anOpeningCountsUnderItsSegmentTierOccupationAndMainSkill() {
    Position position =
        new Position(
            new PositionId("P1"),
            new OrganizationId("launcher"),
            "管道焊工",
            null,
            null,
            List.of(
                Requirement.Skill.wish("无损检测"),
                Requirement.Skill.must("氩弧焊"),
                Requirement.SkillGrade.must(SkillLevel.SENIOR)),
            Headcount.of(1),
            null,
            null,
            null);

    GapResult result = gap(city(List.of(), List.of(position), List.of()), GapRequest.of(Outlook.EMPTY));

    GapRow row = result.table().by(EnumSet.allOf(Dimension.class)).get(0);
    assertThat(row.key().segment()).isEqualTo(new SegmentId("launch"));
    assertThat(row.key().tier()).isEqualTo(Tier.SKILLED);
    assertThat(row.key().occupation()).isEqualTo("管道焊工");
    assertThat(row.key().skill()).isEqualTo("氩弧焊");
    assertThat(result.table().needs().get(0).tierAssumed()).isTrue();
  }

  @Test
  void theQuartersBeginWithTheCurrentOneUnlessAskedOtherwise() {
    City city = city(List.of(), List.of(welding("P1", 1, null)), List.of());

    assertThat(gap(city, GapRequest.of(Outlook.EMPTY)).table().horizon().quarters())
        .containsExactly(NOW, NOW.plus(1), NOW.plus(2), NOW.plus(3));
    assertThat(
            gap(city, GapRequest.of(Outlook.EMPTY).from(new Quarter(2027, 3)).quarters(2))
                .table()
                .horizon()
                .quarters())
        .containsExactly(new Quarter(2027, 3), new Quarter(2027, 4));
  }

  private static GapResult gap(City city, GapRequest request) {
    EngineConfig config =
        EngineConfig.asOf(SmallCities.TODAY).knowledge(SmallKnowledge.of()).threads(2);
    try (TalentEngine engine = TalentEngine.inMemory(config).add(city)) {
      return engine.gap(request);
    }
  }

  private static City city(
      List<Candidate> candidates, List<Position> positions, List<TrainingClass> classes) {
    return new City(SmallCities.chain(), candidates, positions, classes);
  }

  private static Candidate welder(String id) {
    return Candidate.of(id, Profile.builder().skill("氩弧焊", Proficiency.SKILLED).build());
  }

  private static Position welding(String id, int headcount, @Nullable PartialDate start) {
    return new Position(
        new PositionId(id),
        new OrganizationId("launcher"),
        "焊工",
        null,
        null,
        List.of(Requirement.Skill.must("氩弧焊")),
        Headcount.of(headcount),
        null,
        null,
        start);
  }

  private static Position tiered(Position position, Tier tier) {
    return new Position(
        position.id(),
        position.employer(),
        position.title(),
        position.segment(),
        tier,
        position.requirements(),
        position.headcount(),
        position.place(),
        position.salary(),
        position.start());
  }

  private static TrainingClass training(String id, int seats, @Nullable PartialDate end) {
    return new TrainingClass(
        new ClassId(id),
        new OrganizationId("school"),
        "焊工班",
        null,
        List.of(),
        List.of(SkillClaim.of("氩弧焊", Proficiency.SKILLED)),
        List.of(),
        List.of(),
        seats,
        null,
        end,
        null);
  }
}
