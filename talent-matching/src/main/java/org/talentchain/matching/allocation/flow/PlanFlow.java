package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Market;

/** The plan of largest gain as a flow within bounds; found again at other gains it begins with the one found before. */
final class PlanFlow {

  private final QuotaNetwork network;
  private final Market market;
  private final FlowBounds bounds;
  private final LeastCostFlow flow;
  private final Residual net;

  private PlanFlow(QuotaNetwork network, Market market, FlowBounds bounds) {
    this.network = network;
    this.market = market;
    this.bounds = bounds;
    net = network.residual(bounds, bounds.least());
    flow = new LeastCostFlow(net, excess(network, bounds));
  }

  /** The flow, or nothing when none is within the bounds. */
  static Optional<PlanFlow> within(QuotaNetwork network, Market market, FlowBounds bounds) {
    boolean canBe =
        !bounds.isContradictory()
            && Circulation.canGoRound(network.residual(bounds, bounds.least()), excess(network, bounds));
    return canBe ? Optional.of(new PlanFlow(network, market, bounds)) : Optional.empty();
  }

  /** How much more flows into each node than out of it when no more flows than has to. */
  private static int[] excess(QuotaNetwork network, FlowBounds bounds) {
    int[] excess = new int[network.nodes()];
    for (int arc = 0; arc < network.arcs(); arc++) {
      excess[network.tail(arc)] -= bounds.least()[arc];
      excess[network.head(arc)] += bounds.least()[arc];
    }
    return excess;
  }

  /**
   * Finds the plan.
   *
   * @param gains what each pair adds
   * @throws ArithmeticException when gains are too large for exact whole numbers
   */
  PlanFlow find(IntToLongFunction gains) {
    flow.find(arc -> arc < market.pairs() ? -gains.applyAsLong(arc) : 0);
    return this;
  }

  /** The pairs of the plan found, ascending; pairs that have to be taken are among them. */
  int[] pairs() {
    return IntStream.range(0, market.pairs())
        .filter(pair -> bounds.least()[pair] + net.above(pair) == 1)
        .toArray();
  }

  /** The prices of seats that belong to the plan found. */
  long[] seatPrices() {
    long[] prices = new long[market.positionCount()];
    // Where a price would be below 0, nobody is: it may as well be 0.
    Arrays.setAll(prices, position -> Math.max(0, rise(network.positionArc(position))));
    return prices;
  }

  /** What each quota of the network charges. */
  long[] charges(int count) {
    return IntStream.range(0, count).mapToLong(quota -> rise(network.quotaArc(quota))).toArray();
  }

  private long rise(int arc) {
    return flow.potential(network.head(arc)) - flow.potential(network.tail(arc));
  }
}
