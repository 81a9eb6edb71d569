package org.talentchain.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.matching.pairing.Unpaired.Reason;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Employment;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.model.Wish;
import org.talentchain.tier.TierCatalogue;

class MentoringPlannerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Map<CandidateId, Profile> people = new TreeMap<>();

  private static ChainDescription chain() {
    List<Segment> segments =
        List.of(
            new Segment(new SegmentId("nuclear"), "核电", null, List.of()),
            new Segment(new SegmentId("wind"), "风电", null, List.of()));
    return new ChainDescription(
        List.of(new IndustryChain("energy", "清洁能源", null, segments)),
        List.of(organization("甲厂", "nuclear"), organization("乙厂", "nuclear"), organization("丙厂", "wind")),
        List.of());
  }

  private static Organization organization(String name, String segment) {
    return new Organization(
        new OrganizationId(name),
        name,
        List.of(),
        OrganizationKind.BACKBONE,
        List.of(new SegmentId(segment)),
        null,
        null,
        null);
  }

  private static Profile.Builder welder(String employer, @Nullable SkillLevel level, int years) {
    Profile.Builder profile =
        Profile.builder()
            .employment(new Employment(employer, "焊工", Period.since(PartialDate.of(2020, 1))))
            .skill("氩弧焊", Proficiency.SKILLED)
            .credentialsStated(true)
            .statedExperienceMonths(12 * years);
    return level == null ? profile : profile.credential(new Credential("焊工", level, null, null));
  }

  private void add(String id, Profile.Builder profile) {
    people.put(new CandidateId(id), profile.build());
  }

  private MentoringPlan plan(int perMentor) {
    return MentoringPlanner.plan(
        new MentoringRequest(
            people, chain(), TierCatalogue.shandong(), Knowledge.bundled(), null, TODAY, perMentor));
  }

  private static List<String> pairs(MentoringPlan plan) {
    return plan.pairs().stream().map(pair -> pair.mentor().id() + "→" + pair.apprentice().id()).toList();
  }

  private static Reason reason(MentoringPlan plan, String id) {
    return plan.unpaired().stream()
        .filter(one -> one.colleague().id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .reason();
  }

  @Test
  void aTechnicianLeadsAWorkerOfTheSameTradeAndShowsWhy() {
    add("M", welder("甲厂", SkillLevel.TECHNICIAN, 10));
    add("A", welder("甲厂", SkillLevel.INTERMEDIATE, 2));

    MentoringPlan plan = plan(3);

    assertThat(pairs(plan)).containsExactly("M→A");
    MentorFit pair = plan.pairs().get(0);
    assertThat(pair.step()).isEqualTo(Standing.Step.SKILL_LEVEL);
    assertThat(pair.sameEmployer()).isTrue();
    assertThat(pair.score().value()).isEqualTo(10_000);
    assertThat(plan.unpaired()).isEmpty();
  }

  @Test
  void theSameEnterpriseIsBetterThanTheSameSegmentAndAnotherSegmentIsNone() {
    add("A", welder("甲厂", null, 1));
    add("M1", welder("乙厂", SkillLevel.TECHNICIAN, 10));
    add("M2", welder("甲厂", SkillLevel.TECHNICIAN, 10));
    add("M3", welder("丙厂", SkillLevel.TECHNICIAN, 10));

    MentoringPlan plan = plan(3);

    assertThat(pairs(plan)).containsExactly("M2→A");
    assertThat(reason(plan, "M3")).isEqualTo(Reason.FREE_MENTOR);
  }

  @Test
  void aMentorTakesNoMoreThanTheLimitAndThoseLeftOverSayWhy() {
    add("M", welder("甲厂", SkillLevel.TECHNICIAN, 10));
    add("A1", welder("甲厂", null, 1));
    add("A2", welder("甲厂", null, 1));
    add("A3", welder("甲厂", null, 1));

    MentoringPlan plan = plan(2);

    assertThat(plan.pairs()).hasSize(2);
    assertThat(plan.unpaired()).hasSize(1);
    assertThat(plan.unpaired().get(0).reason()).isEqualTo(Reason.MENTORS_FULL);
    assertThat(plan.unpaired().get(0).nearest()).isNotNull();
  }

  @Test
  void somebodyInTheMiddleLeadsAndIsLed() {
    add("A", welder("甲厂", SkillLevel.JUNIOR, 1));
    add("B", welder("甲厂", SkillLevel.SENIOR, 5));
    add("C", welder("甲厂", SkillLevel.SENIOR_TECHNICIAN, 12));

    MentoringPlan plan = plan(1);

    assertThat(plan.pairs()).hasSize(2);
    assertThat(plan.pairs())
        .extracting(pair -> pair.apprentice().id().value())
        .containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void whoHasWorkedForAShorterTimeLeadsNobody() {
    add("A", welder("甲厂", SkillLevel.INTERMEDIATE, 9));
    add("M", welder("甲厂", SkillLevel.TECHNICIAN, 8));
    assertThat(plan(3).pairs()).isEmpty();
  }

  @Test
  void anExpertWithoutAnEmployerLeadsWhereTheyWantToWork() {
    add("A", welder("甲厂", SkillLevel.JUNIOR, 1));
    add(
        "M",
        Profile.builder()
            .credential(new Credential("焊工", SkillLevel.CHIEF_TECHNICIAN, null, null))
            .honour("齐鲁首席技师")
            .wish(new Wish(List.of("焊工首席技师"), List.of(), null, List.of("核电"), List.of())));
    assertThat(pairs(plan(3))).containsExactly("M→A");
  }

  @Test
  void aLevelWithoutATradeIsNoTrade() {
    add("A", welder("甲厂", null, 1).credential(new Credential("初级工", SkillLevel.JUNIOR, null, null)));
    add("M", welder("甲厂", null, 9).credential(new Credential("高级工", SkillLevel.SENIOR, null, null)));
    assertThat(plan(3).pairs().get(0).mentor().trades()).containsExactly("焊工");
  }

  @Test
  void somebodyLookingForWorkLeadsNobody() {
    add("A", welder("甲厂", SkillLevel.JUNIOR, 1));
    add(
        "M",
        Profile.builder()
            .credential(new Credential("焊工", SkillLevel.TECHNICIAN, null, null))
            .wish(new Wish(List.of("焊工"), List.of(), null, List.of("核电"), List.of())));
    assertThat(plan(3).pairs()).isEmpty();
  }

  @Test
  void whatIsUnknownStaysUnknown() {
    add("M", welder("甲厂", SkillLevel.TECHNICIAN, 10));
    add("A", welder("甲厂", null, 1).credentialsStated(false));
    assertThat(reason(plan(3), "A")).isEqualTo(Reason.STANDING_UNKNOWN);
  }

  @Test
  void everybodyLeftOverHasTheirReason() {
    add("M", welder("甲厂", SkillLevel.TECHNICIAN, 10));
    add("N1", Profile.builder().skill("氩弧焊").credentialsStated(true));
    add("N2", welder("外地某厂", null, 1));
    add("N3", welder("丙厂", null, 1));
    add(
        "N4",
        Profile.builder()
            .employment(new Employment("甲厂", "会计", Period.since(PartialDate.of(2025, 1))))
            .skill("财务分析")
            .credentialsStated(true));
    add(
        "N5",
        Profile.builder()
            .employment(new Employment("甲厂", null, Period.since(PartialDate.of(2025, 1))))
            .education(new Education(EducationLevel.JUNIOR_COLLEGE, null, null, null, null, false))
            .credentialsStated(true));

    MentoringPlan plan = plan(3);

    assertThat(plan.pairs()).isEmpty();
    assertThat(reason(plan, "M")).isEqualTo(Reason.FREE_MENTOR);
    assertThat(reason(plan, "N1")).isEqualTo(Reason.NOT_EMPLOYED);
    assertThat(reason(plan, "N2")).isEqualTo(Reason.OFF_CHAIN);
    assertThat(reason(plan, "N3")).isEqualTo(Reason.NOBODY_ABOVE);
    assertThat(reason(plan, "N4")).isEqualTo(Reason.NOT_CLOSE);
    assertThat(reason(plan, "N5")).isEqualTo(Reason.CRAFT_UNKNOWN);
  }

  @Test
  void twoNeverStandAboveEachOther() {
    for (Standing one : standings()) {
      for (Standing other : standings()) {
        boolean isBoth = one.above(other) != null && other.above(one) != null;
        assertThat(isBoth).as("%s and %s", one, other).isFalse();
      }
    }
  }

  private static List<Standing> standings() {
    List<Standing> all = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      for (SkillLevel level : List.of(SkillLevel.JUNIOR, SkillLevel.TECHNICIAN)) {
        for (TitleLevel title : List.of(TitleLevel.ASSISTANT, TitleLevel.SENIOR)) {
          for (int months : List.of(12, 120)) {
            all.add(new Standing(tier, level, title, months, true));
            all.add(new Standing(tier, null, title, months, true));
            all.add(new Standing(tier, level, null, null, true));
            all.add(new Standing(null, level, title, months, true));
            all.add(new Standing(null, level, null, months, true));
            all.add(new Standing(null, null, title, null, true));
          }
        }
      }
    }
    return all;
  }
}
