package org.talentchain.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentchain.chain.ChainLink;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.pairing.UnledChallenge.Reason;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Challenge;
import org.talentchain.model.ChallengeId;
import org.talentchain.model.City;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Outlook;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;

class WorkshopPlannerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final Team ROCKETS =
      team("T1", null, "rockets", 1, "液体火箭发动机设计", "涡轮泵设计");
  private static final Team REACTORS = team("T2", "核能院", null, null, "反应堆物理", "热工水力分析");

  private static Team team(
      String id,
      @Nullable String home,
      @Nullable String segment,
      @Nullable Integer capacity,
      String... fields) {
    return new Team(
        new TeamId(id),
        id + "院士团队",
        home == null ? null : new OrganizationId(home),
        segment == null ? List.of() : List.of(new SegmentId(segment)),
        List.of(fields),
        null,
        capacity);
  }

  private static Challenge challenge(
      String id, String enterprise, @Nullable Integer funding, @Nullable String deadline, String... topics) {
    return new Challenge(
        new ChallengeId(id),
        new OrganizationId(enterprise),
        id + "难题",
        null,
        List.of(topics),
        null,
        funding == null ? null : BigDecimal.valueOf(funding),
        deadline == null ? null : PartialDate.parse(deadline));
  }

  private static Organization organization(String name, OrganizationKind kind, String segment) {
    return new Organization(
        new OrganizationId(name), name, List.of(), kind, List.of(new SegmentId(segment)), null, null, null);
  }

  private static City city(List<Team> teams, Challenge... challenges) {
    List<Segment> segments =
        List.of(
            new Segment(new SegmentId("rockets"), "火箭产研", null, List.of()),
            new Segment(new SegmentId("parts"), "配套集成", null, List.of(new SegmentId("rockets"))));
    List<IndustryChain> chains =
        List.of(
            new IndustryChain("space", "航空航天", null, segments),
            new IndustryChain(
                "energy",
                "清洁能源",
                null,
                List.of(new Segment(new SegmentId("nuclear"), "核电", null, List.of()))));
    List<Organization> organizations =
        List.of(
            organization("凌霄", OrganizationKind.CHAIN_LEADER, "rockets"),
            organization("天枢", OrganizationKind.BACKBONE, "rockets"),
            organization("精铄", OrganizationKind.SUPPLIER, "rockets"),
            organization("零件", OrganizationKind.SUPPLIER, "parts"),
            organization("胶核", OrganizationKind.CHAIN_LEADER, "nuclear"),
            organization("核能院", OrganizationKind.RESEARCH_INSTITUTE, "nuclear"));
    return new City(
        new ChainDescription(
            chains, organizations, teams, List.of(new Tie(TieKind.HOSTS_WORKSHOP, "核能院", "胶核"))),
        List.of(),
        List.of(),
        List.of(),
        new Outlook(List.of(), Arrays.asList(challenges), List.of(), List.of()));
  }

  private static WorkshopPlan plan(List<Team> teams, Challenge... challenges) {
    return WorkshopPlanner.plan(WorkshopRequest.of(city(teams, challenges), TODAY));
  }

  @Test
  void theTeamWorkingInTheFieldLeadsAndShowsWhy() {
    WorkshopPlan plan = plan(List.of(REACTORS, ROCKETS), challenge("N1", "天枢", 500_000, null, "涡轮泵设计"));

    TeamFit lead = plan.leads().get(0);
    assertThat(lead.team()).isEqualTo(ROCKETS);
    assertThat(lead.topics()).containsExactly(new Likeness("涡轮泵设计", "涡轮泵设计", 1000, Relation.EXACT));
    assertThat(lead.link()).isEqualTo(ChainLink.Kind.SAME_SEGMENT);
    assertThat(lead.score().value()).isBetween(7_000, 10_000);
    assertThat(plan.unled()).isEmpty();
  }

  @Test
  void whatWasDoneTogetherCountsAndTheWorkshopStandsAlready() {
    WorkshopPlan plan = plan(List.of(REACTORS), challenge("N1", "胶核", null, "2027-06", "热工水力分析"));

    assertThat(plan.leads().get(0).ties()).containsExactly(TieKind.HOSTS_WORKSHOP);
    Workshop workshop = plan.workshops().get(0);
    assertThat(workshop.standing()).isTrue();
    assertThat(workshop.fundingOpen()).isEqualTo(1);
    assertThat(workshop.firstDeadline()).contains(PartialDate.of(2027, 6));
  }

  @Test
  void aWorkshopIsHostedByTheHighestRoleAndInvitesTheSegment() {
    Team roomy = team("T1", null, "rockets", 2, "涡轮泵设计");
    WorkshopPlan plan =
        plan(
            List.of(roomy),
            challenge("N1", "天枢", 900_000, "2027-09", "涡轮泵设计"),
            challenge("N2", "凌霄", 300_000, "2027-03-31", "涡轮泵设计"));

    assertThat(plan.workshops()).hasSize(1);
    Workshop workshop = plan.workshops().get(0);
    assertThat(workshop.host().value()).isEqualTo("凌霄");
    assertThat(workshop.enterprises()).extracting(OrganizationId::value).containsExactly("凌霄", "天枢");
    assertThat(workshop.invited()).extracting(OrganizationId::value).containsExactly("精铄");
    assertThat(workshop.funding()).isEqualByComparingTo("1200000");
    assertThat(workshop.firstDeadline()).contains(PartialDate.of(2027, 3, 31));
    assertThat(workshop.standing()).isFalse();
  }

  @Test
  void capacityCountsEnterprisesAndNotChallenges() {
    WorkshopPlan plan =
        plan(
            List.of(ROCKETS),
            challenge("N1", "凌霄", null, null, "涡轮泵设计"),
            challenge("N2", "凌霄", null, null, "液体火箭发动机设计"),
            challenge("N3", "天枢", null, null, "液体火箭发动机设计"));

    assertThat(plan.leads()).hasSize(2).allMatch(lead -> lead.challenge().enterprise().value().equals("凌霄"));
    assertThat(plan.loads().get(0).enterprises()).isEqualTo(1);
    assertThat(plan.unled()).extracting(UnledChallenge::reason).containsExactly(Reason.TEAMS_FULL);
  }

  @Test
  void aChallengeWithoutALeadSaysWhy() {
    WorkshopPlan plan =
        plan(
            List.of(ROCKETS, team("T3", null, "nuclear", null)),
            challenge("N1", "天枢", null, "2026-11-24", "涡轮泵设计"),
            challenge("N2", "胶核", null, null, "公文写作"),
            challenge("N3", "天枢", null, "2026-11", "涡轮泵设计"));

    assertThat(plan.unled())
        .extracting(one -> one.challenge().id().value(), UnledChallenge::reason)
        .containsExactly(
            tuple("N1", Reason.EXPIRED),
            tuple("N2", Reason.NO_TEAM_CLOSE));
    assertThat(plan.loads().get(1).assessable()).isFalse();
    assertThat(plan.loads().get(1).assumed()).isTrue();
  }

  @Test
  void nearnessOnTheChainAloneIsNoReason() {
    WorkshopPlan plan = plan(List.of(ROCKETS), challenge("N1", "凌霄", null, null, "公文写作"));
    assertThat(plan.leads()).isEmpty();
    assertThat(plan.unled().get(0).reason()).isEqualTo(Reason.NO_TEAM_CLOSE);
  }

  @Test
  void whatIsNotKnownOfTheChainCountsNeitherWay() {
    Team homeless = team("T1", null, null, null, "涡轮泵设计");
    TeamFit lead = plan(List.of(homeless), challenge("N1", "凌霄", null, null, "涡轮泵设计")).leads().get(0);
    assertThat(lead.score().parts())
        .filteredOn(part -> part.aspect() == PairScore.Aspect.CHAIN)
        .extracting(PairScore.Part::thousandths)
        .containsOnlyNulls();
    assertThat(lead.score().value()).isGreaterThan(6_000);
  }
}
