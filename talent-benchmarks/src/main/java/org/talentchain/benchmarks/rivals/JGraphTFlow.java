package org.talentchain.benchmarks.rivals;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.talentchain.matching.allocation.Market;

/** A market as a flow for JGraphT, built as {@link OrToolsFlow} builds it; costs are the weights of edges. */
public final class JGraphTFlow {

  private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
      new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
  private final Map<DefaultWeightedEdge, Integer> capacities = new HashMap<>();

  private JGraphTFlow() {}

  /** The largest total worth. */
  public static long total(Market market) {
    return new JGraphTFlow().solve(market);
  }

  private long solve(Market market) {
    int people = market.candidateCount();
    int end = people + market.positionCount();
    for (int node = 0; node <= end; node++) {
      graph.addVertex(node);
    }
    for (int pair = 0; pair < market.pairs(); pair++) {
      add(market.candidate(pair), people + market.position(pair), 1, -market.worth(pair));
    }
    int supply = 0;
    for (int candidate = 0; candidate < people; candidate++) {
      add(candidate, end, market.limit(candidate), 0);
      supply += market.limit(candidate);
    }
    for (int position = 0; position < market.positionCount(); position++) {
      add(people + position, end, market.seats(position), 0);
    }
    int all = supply;
    MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge> problem =
        new MinimumCostFlowProblemImpl<>(
            graph, node -> node < people ? market.limit(node) : node == end ? -all : 0, capacities::get);
    double cost =
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
            .getMinimumCostFlow(problem)
            .getCost();
    return -Math.round(cost);
  }

  private void add(int from, int to, int capacity, int cost) {
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    graph.setEdgeWeight(edge, cost);
    capacities.put(edge, capacity);
  }
}
