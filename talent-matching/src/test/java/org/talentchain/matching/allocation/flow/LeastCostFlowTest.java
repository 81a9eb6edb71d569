package org.talentchain.matching.allocation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

class LeastCostFlowTest {

  /** Any network of chance, arcs in both directions and in parallel, without loops. */
  private record Instance(int nodes, int[] tails, int[] heads, int[] least, int[] most, int[] costs) {

    static Instance random(long seed, int nodes, int arcs, boolean bounded) {
      Random random = new Random(seed);
      int[] tails = random.ints(arcs, 0, nodes).toArray();
      int[] heads = IntStream.of(tails).map(tail -> (tail + 1 + random.nextInt(nodes - 1)) % nodes).toArray();
      int[] least = random.ints(arcs, 0, bounded ? 3 : 1).map(each -> each / 2).toArray();
      int[] most = IntStream.of(least).map(each -> each + random.nextInt(4)).toArray();
      return new Instance(nodes, tails, heads, least, most, random.ints(arcs, -20, 30).toArray());
    }

    Residual residual() {
      return new Residual(nodes, tails, heads, least, most, least);
    }

    int[] excess() {
      int[] excess = new int[nodes];
      for (int arc = 0; arc < tails.length; arc++) {
        excess[tails[arc]] -= least[arc];
        excess[heads[arc]] += least[arc];
      }
      return excess;
    }

    int flow(Residual net, int arc) {
      return least[arc] + net.above(arc);
    }

    /** The least cost by JGraphT. */
    long cheapest() {
      DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
          new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
      IntStream.range(0, nodes).forEach(graph::addVertex);
      Map<DefaultWeightedEdge, Integer> arcs = new HashMap<>();
      for (int arc = 0; arc < tails.length; arc++) {
        DefaultWeightedEdge edge = graph.addEdge(tails[arc], heads[arc]);
        graph.setEdgeWeight(edge, costs[arc]);
        arcs.put(edge, arc);
      }
      MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge> problem =
          new MinimumCostFlowProblemImpl<>(
              graph, node -> 0, edge -> most[arcs.get(edge)], edge -> least[arcs.get(edge)]);
      return Math.round(
          new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem).getCost());
    }
  }

  @Property(tries = 2000)
  void costsAsMuchAsTheFlowOfJGraphTAndIsProvedByItsPotentials(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 30) int nodes,
      @ForAll @IntRange(max = 120) int arcs,
      @ForAll boolean bounded,
      @ForAll boolean again) {
    Instance made = Instance.random(seed, nodes, arcs, bounded);
    Assume.that(Circulation.canGoRound(made.residual(), made.excess()));

    Residual net = made.residual();
    LeastCostFlow flow = new LeastCostFlow(net, made.excess());
    if (again) {
      int[] others = new Random(seed + 1).ints(arcs, -20, 30).toArray();
      flow.find(arc -> others[arc]);
    }
    flow.find(arc -> made.costs()[arc]);

    long cost = 0;
    int[] balance = new int[nodes];
    for (int arc = 0; arc < arcs; arc++) {
      int amount = made.flow(net, arc);
      long reduced =
          made.costs()[arc] + flow.potential(made.tails()[arc]) - flow.potential(made.heads()[arc]);
      assertThat(amount).isBetween(made.least()[arc], made.most()[arc]);
      assertThat(amount < made.most()[arc] && reduced < 0 || amount > made.least()[arc] && reduced > 0).isFalse();
      cost += (long) amount * made.costs()[arc];
      balance[made.tails()[arc]] -= amount;
      balance[made.heads()[arc]] += amount;
    }
    assertThat(balance).containsOnly(0);
    assertThat(cost).isEqualTo(made.cheapest());
  }
}
