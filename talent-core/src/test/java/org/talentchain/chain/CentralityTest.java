package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.talentchain.chain.Centrality.Measure;
import org.talentchain.chain.Centrality.Rank;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.TieKind;

class CentralityTest {

  private static Rank rank(String id, int share) {
    return new Rank(new ChainNode(ChainNode.Kind.ORGANIZATION, id), share);
  }

  private static ChainGraph star(int rays) {
    SmallChain chain = new SmallChain().organization("hub", OrganizationKind.CHAIN_LEADER);
    for (int at = 0; at < rays; at++) {
      chain.organization("O" + at, OrganizationKind.SUPPLIER).tie(TieKind.SUPPLIES, "O" + at, "hub");
    }
    return ChainGraph.of(chain.description(), chain.classes());
  }

  @Test
  void everyConnectionOfAStarLeadsThroughItsMiddle() {
    Centrality centrality = star(3).centrality();
    assertThat(centrality.measure()).isEqualTo(Measure.BETWEENNESS);
    assertThat(centrality.ranks())
        .containsExactly(rank("hub", 10_000), rank("O0", 0), rank("O1", 0), rank("O2", 0));
  }

  @Test
  void connectionsOfEqualLengthShare() {
    SmallChain square = new SmallChain();
    for (String id : new String[] {"a", "b", "c", "d"}) {
      square.organization(id, OrganizationKind.BACKBONE);
    }
    square.tie(TieKind.SUPPLIES, "a", "b").tie(TieKind.SUPPLIES, "b", "c");
    square.tie(TieKind.SUPPLIES, "c", "d").tie(TieKind.SUPPLIES, "d", "a").tie(TieKind.COOPERATES, "a", "b");
    assertThat(ChainGraph.of(square.description(), square.classes()).centrality().ranks())
        .containsExactly(rank("a", 1_667), rank("b", 1_667), rank("c", 1_667), rank("d", 1_667));
  }

  @Test
  void aLargeGraphIsRankedByDirectConnections() {
    Centrality centrality = star(1_500).centrality();
    assertThat(centrality.measure()).isEqualTo(Measure.DEGREE);
    assertThat(centrality.ranks().get(0)).isEqualTo(rank("hub", 10_000));
    assertThat(centrality.ranks().get(1)).isEqualTo(rank("O0", 7));
  }
}
