package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.TieKind;

class CutPointsTest {

  /** The graph as the library has it, without chain offices. */
  private static Graph<ChainNode, DefaultEdge> reference(ChainGraph graph) {
    Graph<ChainNode, DefaultEdge> reference = new Pseudograph<>(DefaultEdge.class);
    graph.nodes().stream()
        .filter(
            node ->
                graph.organization(node).filter(it -> it.kind() == OrganizationKind.CHAIN_OFFICE).isEmpty())
        .forEach(reference::addVertex);
    for (ChainNode node : reference.vertexSet()) {
      graph.steps(node).stream()
          .filter(step -> reference.containsVertex(step.to()))
          .forEach(step -> reference.addEdge(node, step.to()));
    }
    return reference;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void areTheNodesWithoutWhichSomethingFallsOff(long seed) {
    ChainGraph graph = RandomChain.graph(seed);
    List<CutPoint> expected =
        graph.nodes().stream()
            .filter(node -> node.kind() != ChainNode.Kind.SEGMENT && reference(graph).containsVertex(node))
            .map(node -> new CutPoint(node, lost(graph, node)))
            .filter(point -> point.cutOff() > 0)
            .toList();
    assertThat(graph.cutPoints()).containsExactlyInAnyOrderElementsOf(expected);
    for (CutPoint point : expected) {
      assertThat(graph.cutOffBy(point.node()).stream().mapToInt(List::size).sum()).isEqualTo(point.cutOff());
    }
  }

  /** Takes the node out and counts what is no longer in the largest part. */
  private static int lost(ChainGraph graph, ChainNode node) {
    Graph<ChainNode, DefaultEdge> reference = reference(graph);
    Set<ChainNode> around = new ConnectivityInspector<>(reference).connectedSetOf(node);
    reference.removeVertex(node);
    int largest =
        new ConnectivityInspector<>(reference).connectedSets().stream()
            .filter(around::containsAll)
            .mapToInt(Set::size)
            .max()
            .orElse(0);
    return around.size() - 1 - largest;
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void areWhatTheGraphLibraryFinds(long seed) {
    ChainGraph graph = RandomChain.graph(seed);
    Set<ChainNode> expected =
        new BiconnectivityInspector<>(reference(graph)).getCutpoints().stream()
            .filter(node -> node.kind() != ChainNode.Kind.SEGMENT)
            .collect(Collectors.toSet());
    assertThat(graph.cutPoints()).extracting(CutPoint::node).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aChainOfSuppliersIsNotTooDeep() {
    SmallChain chain = new SmallChain();
    for (int at = 0; at < 20_000; at++) {
      chain.organization("O" + at, OrganizationKind.SUPPLIER);
      if (at > 0) {
        chain.tie(TieKind.SUPPLIES, "O" + (at - 1), "O" + at);
      }
    }
    List<CutPoint> points = ChainGraph.of(chain.description(), List.of()).cutPoints();
    assertThat(points).hasSize(19_998);
    assertThat(points.get(0).cutOff()).isEqualTo(9_999);
  }

  @Test
  void aChainOfficeHoldsNothingTogether() {
    SmallChain chain =
        new SmallChain()
            .segment("one")
            .segment("two")
            .organization("office", OrganizationKind.CHAIN_OFFICE, "one", "two")
            .organization("bridge", OrganizationKind.SUPPLIER, "one", "two");
    ChainGraph graph = ChainGraph.of(chain.description(), List.of());
    assertThat(graph.cutPoints())
        .containsExactly(new CutPoint(new ChainNode(ChainNode.Kind.ORGANIZATION, "bridge"), 1));
  }
}
