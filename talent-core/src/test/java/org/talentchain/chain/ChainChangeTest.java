package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentchain.model.TieKind.COOPERATES;
import static org.talentchain.model.TieKind.TRAINS_FOR;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tie;

class ChainChangeTest {

  private static final int HALF = 5_000;

  private final SmallChain chain =
      new SmallChain()
          .segment("nuclear")
          .organization("plant", OrganizationKind.CHAIN_LEADER, "nuclear")
          .organization("school", OrganizationKind.SCHOOL, "nuclear")
          .organization("base", OrganizationKind.TRAINING_BASE)
          .team("team", "base")
          .trainingClass("C1", "school", "nuclear", 20, List.of("焊接", "探伤"), "plant")
          .trainingClass("C2", "base", null, 60, List.of("焊接"), "plant");

  private ChainGraph graph() {
    return ChainGraph.of(chain.description(), chain.classes());
  }

  private static ChainNode organization(String id) {
    return ChainNode.of(new OrganizationId(id));
  }

  private static String all(ChainGraph graph) {
    return graph.nodes().stream()
        .map(node -> node + ": " + graph.steps(node))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void takingAwayIsAsIfItHadNeverBeenThere(long seed) {
    ChainGraph graph = RandomChain.graph(seed);
    String before = all(graph);
    for (ChainNode gone : graph.nodes()) {
      ChainGraph without = ChainChange.of(graph).without(gone).graph();
      ChainGraph never = RandomChain.graph(seed, node -> !node.equals(gone));
      assertThat(without.description()).as("without %s", gone).isEqualTo(never.description());
      assertThat(without.classes()).isEqualTo(never.classes());
      assertThat(all(without)).isEqualTo(all(never));
    }
    assertThat(all(graph)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void addingIsAsIfItHadAlwaysBeenThere(long seed) {
    ChainGraph whole = RandomChain.graph(seed);
    List<Organization> organizations = whole.description().organizations();
    Organization late = organizations.get(organizations.size() - 1);
    ChainChange change =
        ChainChange.of(ChainChange.of(whole).without(ChainNode.of(late.id())).graph()).with(late);
    whole.description().ties().stream().filter(tie -> touches(tie, late)).forEach(change::with);
    ChainGraph again = change.graph();
    assertThat(again.description().organizations()).isEqualTo(organizations);
    assertThat(again.steps(ChainNode.of(late.id())))
        .containsAll(
            whole.steps(ChainNode.of(late.id())).stream()
                .filter(
                    step -> step.kind() == EdgeKind.MEMBER_OF && step.to().kind() == ChainNode.Kind.SEGMENT)
                .toList());
    assertThat(again.description().ties()).containsExactlyInAnyOrderElementsOf(whole.description().ties());
  }

  private static boolean touches(Tie tie, Organization organization) {
    return tie.from().equals(organization.id().value()) || tie.to().equals(organization.id().value());
  }

  @Test
  void nobodyIsTiedToAnybodyAfterwards() {
    chain.tie(TRAINS_FOR, "school", "plant").tie(COOPERATES, "plant", "school");
    ChainGraph untied =
        ChainChange.of(graph()).without(organization("plant"), organization("school")).graph();
    assertThat(untied.steps(organization("school")))
        .noneMatch(step -> step.to().equals(organization("plant")));
    assertThat(untied.classes().get(0).partners()).isEmpty();
    assertThat(untied.classes().get(1).partners()).hasSize(1);
    ChainGraph both = ChainChange.of(untied).without(organization("plant"), organization("base")).graph();
    ChainDifference difference = ChainDifference.between(graph(), both, Knowledge.bundled(), HALF);
    assertThat(difference.untrained()).containsExactly(organization("plant"));
    assertThat(difference.newlyTrained()).isEmpty();
    assertThat(ChainDifference.between(both, graph(), Knowledge.bundled(), HALF).newlyTrained())
        .containsExactly(organization("plant"));
  }

  @Test
  void withAProviderItsClassesGoAndATeamStays() {
    ChainGraph without = ChainChange.of(graph()).without(organization("base")).graph();
    assertThat(without.classes()).extracting(one -> one.id().value()).containsExactly("C1");
    assertThat(without.description().teams()).hasSize(1);
    assertThat(without.description().teams().get(0).home()).isNull();
  }

  @Test
  void theDifferenceNamesSeatsSkillsAndSourcesLost() {
    ChainGraph before = graph();
    ChainGraph after = ChainChange.of(before).without(organization("school")).graph();
    ChainDifference difference = ChainDifference.between(before, after, Knowledge.bundled(), HALF);
    assertThat(difference.skillsLost()).containsExactly("探伤");
    assertThat(difference.skillsGained()).isEmpty();
    assertThat(difference.supply()).hasSize(1);
    SupplyChange change = difference.supply().get(0);
    assertThat(change.seatsBefore()).isEqualTo(80);
    assertThat(change.seatsAfter()).isEqualTo(60);
    assertThat(change.lost()).extracting(source -> source.node().id()).containsExactly("school", "C1");
    assertThat(difference.arisen().soleProviders())
        .containsExactly(new SoleProvider(organization("base"), List.of("焊接")));
    assertThat(difference.settled().soleProviders()).as("what nobody teaches is not settled").isEmpty();
  }

  @Test
  void theDifferenceNamesWhatIsCutOff() {
    ChainGraph before = graph();
    ChainGraph after =
        ChainChange.of(before)
            .without(new ChainNode(ChainNode.Kind.CLASS, "C2"))
            .without(organization("base"), organization("plant"))
            .graph();
    ChainDifference difference = ChainDifference.between(before, after, Knowledge.bundled(), HALF);
    assertThat(difference.adrift())
        .containsExactly(organization("base"), new ChainNode(ChainNode.Kind.TEAM, "team"));
  }

  @Test
  void weakPointsSettleWhenASecondProviderComes() {
    ChainGraph before = graph();
    ChainChange change = ChainChange.of(before);
    new SmallChain()
        .trainingClass("C3", "school", "nuclear", 60, List.of("探伤", "焊工"))
        .classes()
        .forEach(change::with);
    ChainDifference difference =
        ChainDifference.between(before, change.graph(), Knowledge.bundled(), HALF);
    assertThat(difference.settled().dominances())
        .containsExactly(new Dominance(new SegmentId("nuclear"), organization("base"), 60, 80));
    assertThat(difference.arisen().dominances())
        .containsExactly(new Dominance(new SegmentId("nuclear"), organization("school"), 80, 140));
  }

  @Test
  void nothingChangedIsNoDifference() {
    ChainGraph graph = graph();
    ChainDifference difference =
        ChainDifference.between(graph, ChainChange.of(graph).graph(), Knowledge.bundled(), HALF);
    WeakPoints none = new WeakPoints(List.of(), List.of(), List.of());
    assertThat(difference)
        .isEqualTo(
            new ChainDifference(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), none, none));
  }
}
