package org.talentchain.matching.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

class MaxFlowTest {

  private record Edge(int from, int to, int capacity) {}

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void agreesWithTwoOtherAlgorithms(
      @ForAll @IntRange(min = 2, max = 40) int nodes,
      @ForAll @IntRange(max = 300) int edges,
      @ForAll long seed) {
    List<Edge> all = random(nodes, edges, seed);
    Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    for (int node = 0; node < nodes; node++) {
      graph.addVertex(node);
    }
    for (Edge edge : all) {
      DefaultWeightedEdge known = graph.getEdge(edge.from(), edge.to());
      if (known == null) {
        graph.setEdgeWeight(graph.addEdge(edge.from(), edge.to()), edge.capacity());
      } else {
        graph.setEdgeWeight(known, graph.getEdgeWeight(known) + edge.capacity());
      }
    }

    int found = network(nodes, all).augment();

    assertThat((double) found).isEqualTo(new EdmondsKarpMFImpl<>(graph).calculateMaximumFlow(0, nodes - 1));
    assertThat((double) found).isEqualTo(new PushRelabelMFImpl<>(graph).calculateMaximumFlow(0, nodes - 1));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void isAsLargeAsTheSmallestOfAllCuts(
      @ForAll @IntRange(min = 2, max = 9) int nodes,
      @ForAll @IntRange(max = 30) int edges,
      @ForAll long seed) {
    List<Edge> all = random(nodes, edges, seed);
    long smallest = Long.MAX_VALUE;
    for (int inner = 0; inner < 1 << (nodes - 2); inner++) {
      int side = 1 | inner << 1;
      smallest = Math.min(smallest, cut(all, node -> (side >> node & 1) == 1));
    }

    MaxFlow flow = network(nodes, all);
    int found = flow.augment();
    boolean[] side = flow.sourceSide();

    assertThat((long) found).isEqualTo(smallest);
    assertThat(cut(all, node -> side[node])).isEqualTo(smallest);
    boolean[] leads = flow.leadsToSink();
    assertThat(cut(all, node -> !leads[node])).isEqualTo(smallest);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void keepsCapacitiesAndLosesNothingOnTheWay(
      @ForAll @IntRange(min = 2, max = 20) int nodes,
      @ForAll @IntRange(max = 100) int edges,
      @ForAll long seed) {
    List<Edge> all = random(nodes, edges, seed);
    MaxFlow flow = network(nodes, all);
    int found = flow.augment();
    int[] balance = new int[nodes];
    for (int i = 0; i < all.size(); i++) {
      int over = flow.flow(2 * i);
      assertThat(over).isBetween(0, all.get(i).capacity());
      balance[all.get(i).from()] -= over;
      balance[all.get(i).to()] += over;
    }

    assertThat(balance[0]).isEqualTo(-found);
    assertThat(balance[nodes - 1]).isEqualTo(found);
    for (int node = 1; node < nodes - 1; node++) {
      assertThat(balance[node]).isZero();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void oneMoreUnitOfAnEdgeIsWorthWhatANewStartFindsAndIsPutBack(
      @ForAll @IntRange(min = 2, max = 12) int nodes,
      @ForAll @IntRange(min = 1, max = 50) int edges,
      @ForAll long seed) {
    List<Edge> all = random(nodes, edges, seed);
    MaxFlow flow = network(nodes, all);
    int found = flow.augment();
    int[] state = flow.state();
    for (int i = 0; i < all.size(); i++) {
      List<Edge> wider = new ArrayList<>(all);
      Edge edge = all.get(i);
      wider.set(i, new Edge(edge.from(), edge.to(), edge.capacity() + 1));

      flow.widen(2 * i, 1);
      int more = flow.augment();
      flow.restore(state);

      assertThat(found + more).isEqualTo(network(nodes, wider).augment());
      assertThat(flow.augment()).isZero();
    }
  }

  @Test
  void aLongChainIsFollowedToItsEnd() {
    int nodes = 200_000;
    MaxFlow flow = new MaxFlow(nodes, 0, nodes - 1);
    for (int node = 1; node < nodes; node++) {
      flow.edge(node - 1, node, 3);
    }

    assertThat(flow.augment()).isEqualTo(3);
  }

  private static long cut(List<Edge> edges, IntPredicate side) {
    return edges.stream()
        .filter(edge -> side.test(edge.from()) && !side.test(edge.to()))
        .mapToLong(Edge::capacity)
        .sum();
  }

  private static MaxFlow network(int nodes, List<Edge> edges) {
    MaxFlow flow = new MaxFlow(nodes, 0, nodes - 1);
    edges.forEach(edge -> flow.edge(edge.from(), edge.to(), edge.capacity()));
    return flow;
  }

  private static List<Edge> random(int nodes, int edges, long seed) {
    Random random = new Random(seed);
    List<Edge> all = new ArrayList<>();
    while (all.size() < edges) {
      int from = random.nextInt(nodes);
      int to = random.nextInt(nodes);
      if (from != to) {
        all.add(new Edge(from, to, random.nextInt(6)));
      }
    }
    return all;
  }
}
