package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentchain.model.TieKind.COOPERATES;
import static org.talentchain.model.TieKind.HOSTS_WORKSHOP;
import static org.talentchain.model.TieKind.OFFERS;
import static org.talentchain.model.TieKind.SUPPLIES;
import static org.talentchain.model.TieKind.TRAINS_FOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentchain.chain.ChainProblem.Kind;
import org.talentchain.chain.ChainProblem.Part;
import org.talentchain.model.OrganizationKind;

class ChainCheckTest {

  private final SmallChain chain =
      new SmallChain()
          .segment("rockets", "launch")
          .segment("launch")
          .organization("school", OrganizationKind.SCHOOL)
          .organization("firm", OrganizationKind.CHAIN_LEADER, "launch")
          .team("team", "school", "rockets")
          .trainingClass("welders", "school", "launch", "firm");

  private List<ChainProblem> problems() {
    return ChainCheck.problems(chain.description(), chain.classes());
  }

  private void hasOnly(Kind kind, Part part, int at, String... names) {
    assertThat(problems()).containsExactly(new ChainProblem(kind, part, at, List.of(names)));
  }

  @Test
  void aWholeDescriptionHasNoProblem() {
    chain
        .tie(TRAINS_FOR, "school", "firm")
        .tie(TRAINS_FOR, "welders", "launch")
        .tie(COOPERATES, "firm", "school")
        .tie(HOSTS_WORKSHOP, "firm", "team");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aCircleIsNamedDownstreamFromItsFirstSegment() {
    chain.segment("c", "a").segment("a", "b").segment("b", "c", "launch");
    hasOnly(Kind.CIRCLE, Part.SEGMENT, 3, "a", "b", "c", "a");
  }

  @Test
  void aSegmentThatFeedsItselfIsACircle() {
    chain.segment("loop", "loop");
    hasOnly(Kind.CIRCLE, Part.SEGMENT, 2, "loop", "loop");
  }

  @Test
  void noChainIsTooLongToLookForACircle() {
    for (int at = 0; at < 30_000; at++) {
      chain.segment("s" + at, "s" + (at + 1));
    }
    chain.segment("s30000");
    assertThat(problems()).isEmpty();
  }

  @Test
  void eachKnotOfSegmentsHasItsOwnShortestCircle() {
    chain.segment("a", "b").segment("b", "a", "c").segment("c", "a").segment("x", "y").segment("y", "x");
    assertThat(problems())
        .extracting(ChainProblem::names)
        .containsExactly(List.of("a", "b", "a"), List.of("x", "y", "x"));
  }

  @Test
  void segmentsNobodyDescribedAreNamedWithWhoNamesThem() {
    chain
        .segment("odd", "nowhere")
        .organization("other", OrganizationKind.SCHOOL, "nowhere")
        .team("second", null, "nowhere")
        .trainingClass("divers", "school", "nowhere");
    assertThat(problems())
        .containsExactly(
            new ChainProblem(Kind.SEGMENT_UNKNOWN, Part.SEGMENT, 2, List.of("odd", "nowhere")),
            new ChainProblem(Kind.SEGMENT_UNKNOWN, Part.ORGANIZATION, 2, List.of("other", "nowhere")),
            new ChainProblem(Kind.SEGMENT_UNKNOWN, Part.CLASS, 1, List.of("divers", "nowhere")),
            new ChainProblem(Kind.SEGMENT_UNKNOWN, Part.TEAM, 1, List.of("second", "nowhere")));
  }

  @Test
  void anEnterpriseNeedsASegmentAndASchoolDoesNot() {
    chain.organization("lost", OrganizationKind.SUPPLIER);
    hasOnly(Kind.ENTERPRISE_WITHOUT_SEGMENT, Part.ORGANIZATION, 2, "lost");
  }

  @Test
  void whatIsGivenTwiceIsNamedAtItsSecondPlace() {
    chain
        .segment("launch")
        .organization("firm", OrganizationKind.SCHOOL)
        .team("team", null)
        .trainingClass("welders", "school", "launch");
    assertThat(problems())
        .containsExactly(
            new ChainProblem(Kind.REPEATED, Part.SEGMENT, 2, List.of("launch")),
            new ChainProblem(Kind.REPEATED, Part.ORGANIZATION, 2, List.of("firm")),
            new ChainProblem(Kind.REPEATED, Part.CLASS, 1, List.of("welders")),
            new ChainProblem(Kind.REPEATED, Part.TEAM, 1, List.of("team")));
  }

  @Test
  void twoOrganizationsOfOneNameAreNamedTogether() {
    chain.named("second", "firm", OrganizationKind.SCHOOL);
    hasOnly(Kind.NAME_REPEATED, Part.ORGANIZATION, 2, "second", "firm", "firm");
  }

  @Test
  void aTieToNobodySaysWhichEndIsNobody() {
    chain.tie(SUPPLIES, "nobody", "firm").tie(TRAINS_FOR, "school", "nothing");
    assertThat(problems())
        .containsExactly(
            new ChainProblem(Kind.TIE_TO_NOBODY, Part.TIE, 0, List.of("nobody", "firm", "nobody")),
            new ChainProblem(Kind.TIE_TO_NOBODY, Part.TIE, 1, List.of("school", "nothing", "nothing")));
  }

  @Test
  void aTieToItselfTiesNothing() {
    chain.tie(SUPPLIES, "firm", "firm");
    hasOnly(Kind.TIE_TO_ITSELF, Part.TIE, 0, "firm", "firm");
  }

  @Test
  void cooperationIsRepeatedBackwardsToo() {
    chain.tie(COOPERATES, "firm", "school").tie(COOPERATES, "school", "firm");
    hasOnly(Kind.TIE_REPEATED, Part.TIE, 1, "school", "firm");
  }

  @Test
  void supplyingEachOtherIsTwoTies() {
    chain
        .organization("maker", OrganizationKind.SUPPLIER, "rockets")
        .tie(SUPPLIES, "firm", "maker")
        .tie(SUPPLIES, "maker", "firm");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aTieMustFitWhatItJoins() {
    chain.tie(SUPPLIES, "welders", "firm").tie(HOSTS_WORKSHOP, "school", "firm");
    assertThat(problems())
        .containsExactly(
            new ChainProblem(Kind.TIE_UNFIT, Part.TIE, 0, List.of("welders", "firm")),
            new ChainProblem(Kind.TIE_UNFIT, Part.TIE, 1, List.of("school", "firm")));
  }

  @Test
  void anIdOfTwoThingsMeansTheOneTheTieCanJoin() {
    chain.trainingClass("firm", "school", "launch").tie(OFFERS, "school", "firm");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aClassNeedsAProviderAndPartnersThatAreDescribed() {
    chain.trainingClass("divers", "nobody", "launch", "ghost");
    assertThat(problems())
        .containsExactly(
            new ChainProblem(Kind.PROVIDER_UNKNOWN, Part.CLASS, 1, List.of("divers", "nobody")),
            new ChainProblem(Kind.ORGANIZATION_UNKNOWN, Part.CLASS, 1, List.of("divers", "ghost")));
  }

  @Test
  void aTeamNeedsAHomeThatIsDescribed() {
    chain.team("second", "ghost");
    hasOnly(Kind.ORGANIZATION_UNKNOWN, Part.TEAM, 1, "second", "ghost");
  }
}
