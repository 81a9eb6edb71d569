package org.talentchain.matching.allocation.flow;

import java.util.List;
import java.util.Optional;
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
    return PlanFlow.within(network, rest, bounds)
        .map(
            flow -> {
              flow.find(pair -> rest.worth(pair) + bonus);
              QuotaPrices prices = new QuotaPrices(flow.seatPrices(), flow.charges(quotas.count()));
              return new QuotaOptimum(flow.pairs(), prices);
            });
  }

  /** The pairs taken without those settled, ascending. */
  public int[] pairs() {
    return pairs.clone();
  }

  /** The proof, in the market without what is settled. */
  public QuotaPrices prices() {
    return prices;
  }
}
