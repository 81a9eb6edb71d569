package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.QuotaPrices;
import org.talentchain.matching.allocation.Quotas;

/**
 * The plan of largest total under quotas, which are put in as bounds of a flow ({@link QuotaNetwork}, {@link
 * LeastCostFlow}). The prices it ends with prove it ({@link
 * org.talentchain.matching.allocation.PlanVerifier#missed}). Always the same plan for the same market.
 */
public final class QuotaOptimum {

  private final int[] pairs;
  private final QuotaPrices prices;

  private QuotaOptimum(int[] pairs, QuotaPrices prices) {
    this.pairs = pairs;
    this.prices = prices;
  }

  /**
   * Quotas for which no optimum can be found, one or two: a quota of a group at several positions but not all, or two
   * at the same place that share somebody and are not one within the other. Empty where quotas can be put as a flow.
   */
  public static List<Integer> obstacle(Quotas quotas, Market market) {
    return QuotaNetwork.obstacle(quotas, market);
  }

  /**
   * Finds the plan.
   *
   * @param market no two pairs of which are of the same candidate and position
   * @param bonus what each pair counts beside its worth: 0, or above all totals to fill as many seats as possible first
   * @param settled pairs that stay whatever comes; they count for seats and quotas, and are not in the plan found
   * @return nothing when no plan keeps all quotas
   * @throws IllegalArgumentException when the quotas cannot be put as a flow
   * @throws ArithmeticException when the market is too large for exact whole numbers
   */
  public static Optional<QuotaOptimum> of(Market market, long bonus, Quotas quotas, int[] settled) {
    QuotaNetwork network =
        QuotaNetwork.of(quotas, market)
            .orElseThrow(() -> new IllegalArgumentException("these quotas cut across each other"));
    Market rest = market.beside(settled);
    FlowBounds bounds = new FlowBounds(network, rest, quotas, quotas.counts(market, settled));
    return bounds.isContradictory() ? Optional.empty() : new Search(network, rest, bonus, quotas, bounds).run();
  }

  /** The pairs taken without those settled, ascending. */
  public int[] pairs() {
    return pairs.clone();
  }

  /** The proof, in the market without what is settled. */
  public QuotaPrices prices() {
    return prices;
  }

  private record Search(QuotaNetwork network, Market market, long bonus, Quotas quotas, FlowBounds bounds) {

    Optional<QuotaOptimum> run() {
      if (!Circulation.canGoRound(network.residual(bounds, bounds.least()), excess())) {
        return Optional.empty();
      }
      Residual net = network.residual(bounds, bounds.least());
      LeastCostFlow flow = new LeastCostFlow(net, excess(), this::cost);
      flow.run();
      int[] pairs = IntStream.range(0, market.pairs()).filter(pair -> net.above(pair) == 1).toArray();
      return Optional.of(new QuotaOptimum(pairs, prices(flow)));
    }

    /** How much more flows into each node than out of it when no more flows than has to. */
    private int[] excess() {
      int[] excess = new int[network.nodes()];
      for (int arc = 0; arc < network.arcs(); arc++) {
        excess[network.tail(arc)] -= bounds.least()[arc];
        excess[network.head(arc)] += bounds.least()[arc];
      }
      return excess;
    }

    private long cost(int arc) {
      return arc < market.pairs() ? -(market.worth(arc) + bonus) : 0;
    }

    private QuotaPrices prices(LeastCostFlow flow) {
      long[] prices = new long[market.positionCount()];
      for (int position = 0; position < prices.length; position++) {
        // Where a price would be below 0, nobody is: it may as well be 0.
        prices[position] = Math.max(0, rise(flow, network.positionArc(position)));
      }
      long[] charges = new long[quotas.count()];
      Arrays.setAll(charges, quota -> rise(flow, network.quotaArc(quota)));
      return new QuotaPrices(prices, charges);
    }

    private long rise(LeastCostFlow flow, int arc) {
      return flow.potential(network.head(arc)) - flow.potential(network.tail(arc));
    }
  }
}
