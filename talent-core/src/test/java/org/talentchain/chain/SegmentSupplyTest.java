package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentchain.model.TieKind.COOPERATES;
import static org.talentchain.model.TieKind.HOSTS_WORKSHOP;
import static org.talentchain.model.TieKind.SUPPLIES;
import static org.talentchain.model.TieKind.TRAINS_FOR;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.SegmentId;

class SegmentSupplyTest {

  private static final SegmentId WIND = new SegmentId("wind");

  private final SmallChain chain =
      new SmallChain()
          .segment("wind")
          .segment("solar")
          .organization("farm", OrganizationKind.CHAIN_LEADER, "wind")
          .organization("school", OrganizationKind.SCHOOL, "solar");

  private List<String> sources() {
    ChainGraph graph = ChainGraph.of(chain.description(), chain.classes());
    return graph.supply(WIND).sources().stream()
        .map(source -> graph.inWords(source.path(), Locale.ENGLISH) + ": " + source.seats())
        .toList();
  }

  @Test
  void aClassComesWithWhoRunsIt() {
    chain.trainingClass("climbers", "school", "wind", 30, List.of("登高"));
    assertThat(sources())
        .containsExactly(
            "climbers —trains for→ wind: 30",
            "school —runs→ climbers —trains for→ wind: 30");
  }

  @Test
  void aClassForAnEnterpriseOfTheSegmentReachesIt() {
    chain.trainingClass("fitters", "school", "solar", 25, List.of("装配"), "farm");
    assertThat(sources())
        .containsExactly(
            "school —trains for→ farm —belongs to→ wind: 25",
            "fitters —is tailored to→ farm —belongs to→ wind: 25");
    SegmentSupply supply = ChainGraph.of(chain.description(), chain.classes()).supply(WIND);
    assertThat(supply.seats()).isEqualTo(25);
    assertThat(supply.ownSeats()).isZero();
  }

  @Test
  void aMemberSchoolDoesNotBringItsClassesForOthers() {
    chain
        .organization("college", OrganizationKind.SCHOOL, "wind")
        .trainingClass("panels", "college", "solar", 40, List.of("层压"));
    assertThat(sources()).containsExactly("college —belongs to→ wind: 0");
  }

  @Test
  void cooperationBringsSchoolsAndNotEnterprises() {
    chain
        .organization("rival", OrganizationKind.BACKBONE)
        .tie(COOPERATES, "school", "farm")
        .tie(COOPERATES, "rival", "farm")
        .tie(TRAINS_FOR, "school", "rival");
    assertThat(sources()).containsExactly("school —cooperates with→ farm —belongs to→ wind: 0");
  }

  @Test
  void suppliersAndChainOfficesBringNobody() {
    chain
        .organization("maker", OrganizationKind.SUPPLIER)
        .organization("office", OrganizationKind.CHAIN_OFFICE, "wind")
        .tie(SUPPLIES, "maker", "farm")
        .trainingClass("smiths", "school", null, "maker", "office");
    assertThat(sources()).isEmpty();
  }

  @Test
  void aMemberSchoolBringsNeitherItsPartnersNorTeamsForOthers() {
    chain
        .organization("college", OrganizationKind.SCHOOL, "wind")
        .team("astronomers", "college", "solar")
        .tie(COOPERATES, "college", "school")
        .tie(HOSTS_WORKSHOP, "college", "astronomers");
    assertThat(sources()).containsExactly("college —belongs to→ wind: 0");
  }

  @Test
  void teamsComeByWorkshopHomeAndField() {
    chain
        .organization("institute", OrganizationKind.RESEARCH_INSTITUTE, "wind")
        .team("hosted", null)
        .team("direct", null, "wind")
        .team("resident", "institute")
        .tie(HOSTS_WORKSHOP, "farm", "hosted");
    assertThat(sources())
        .containsExactly(
            "institute —belongs to→ wind: 0",
            "direct —works for→ wind: 0",
            "hosted —has a workshop at→ farm —belongs to→ wind: 0",
            "resident —is based at→ institute —belongs to→ wind: 0");
  }
}
