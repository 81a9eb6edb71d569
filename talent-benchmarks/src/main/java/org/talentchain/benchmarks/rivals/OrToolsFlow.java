package org.talentchain.benchmarks.rivals;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Market;

/**
 * A market as a flow for OR-Tools: candidates, then positions, then one end. What a candidate does not use
 * goes straight to the end, worth nothing.
 */
public final class OrToolsFlow {

  private OrToolsFlow() {}

  /** The largest total worth. */
  public static long total(Market market) {
    Loader.loadNativeLibraries();
    int people = market.candidateCount();
    int end = people + market.positionCount();
    MinCostFlow flow = new MinCostFlow();
    try {
      for (int pair = 0; pair < market.pairs(); pair++) {
        flow.addArcWithCapacityAndUnitCost(
            market.candidate(pair), people + market.position(pair), 1, -market.worth(pair));
      }
      for (int candidate = 0; candidate < people; candidate++) {
        flow.addArcWithCapacityAndUnitCost(candidate, end, market.limit(candidate), 0);
        flow.setNodeSupply(candidate, market.limit(candidate));
      }
      for (int position = 0; position < market.positionCount(); position++) {
        flow.addArcWithCapacityAndUnitCost(people + position, end, market.seats(position), 0);
      }
      flow.setNodeSupply(end, -IntStream.range(0, people).mapToLong(market::limit).sum());
      MinCostFlowBase.Status status = flow.solve();
      if (status != MinCostFlowBase.Status.OPTIMAL) {
        throw new IllegalStateException("OR-Tools ended with " + status);
      }
      return -flow.getOptimalCost();
    } finally {
      flow.delete();
    }
  }
}
