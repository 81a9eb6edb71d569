package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Quota;
import org.talentchain.matching.allocation.QuotaPrices;
import org.talentchain.matching.allocation.Quotas;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.replan.LivePlan;

/**
 * The plan of largest total under quotas. It starts from the plan without quotas and the prices that prove it, puts
 * the quotas in as bounds of a flow ({@link QuotaNetwork}), and moves only what bounds make it move ({@link
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
  public static List<Integer> obstacle(Quotas quotas, Reach reach) {
    return QuotaNetwork.obstacle(quotas, reach);
  }

  /**
   * Finds the plan.
   *
   * @param seats headcount of each position
   * @param worths what each pair adds to the total
   * @param bonus what each pair counts beside its worth: 0, or above all totals to fill as many seats as possible first
   * @param settled pairs that stay whatever comes; they count for seats and quotas, and are not in the plan found
   * @return nothing when no plan keeps all quotas
   * @throws IllegalArgumentException when the quotas cannot be put as a flow
   * @throws ArithmeticException when the market is too large for exact whole numbers
   */
  public static Optional<QuotaOptimum> of(
      Reach reach, int[] seats, int[] worths, long bonus, Quotas quotas, int[] settled) {
    QuotaNetwork network =
        QuotaNetwork.of(quotas, reach)
            .orElseThrow(() -> new IllegalArgumentException("these quotas cut across each other"));
    return new Search(network, reach, seats, worths, bonus, quotas, settled).run();
  }

  /** The pairs taken without those settled, ascending. */
  public int[] pairs() {
    return pairs.clone();
  }

  /** The proof, in the market without what is settled. */
  public QuotaPrices prices() {
    return prices;
  }

  private static final class Search {

    private final QuotaNetwork network;
    private final Reach reach;
    private final int[] worths;
    private final long bonus;
    private final Quotas quotas;
    private final int[] seats;
    private final int[] settled;
    private final int[] counted;
    private final LivePlan free;

    Search(
        QuotaNetwork network,
        Reach reach,
        int[] seats,
        int[] worths,
        long bonus,
        Quotas quotas,
        int[] settled) {
      this.network = network;
      this.reach = reach;
      this.worths = worths;
      this.bonus = bonus;
      this.quotas = quotas;
      this.settled = settled;
      int[] none = {};
      free =
          bonus == 0
              ? LivePlan.optimal(reach, seats, worths, settled, none)
              : LivePlan.filledFirst(reach, seats, worths, settled, none, bonus);
      this.seats = seats.clone();
      IntStream.of(settled).forEach(pair -> this.seats[reach.position(pair)]--);
      counted = new int[quotas.count()];
      IntStream.of(settled).forEach(pair -> count(pair, counted));
    }

    private void count(int pair, int[] counts) {
      for (int quota = 0; quota < counts.length; quota++) {
        if (quotas.counts(quota, reach.candidate(pair))
            && quotas.quota(quota).positions().contains(reach.position(pair))) {
          counts[quota]++;
        }
      }
    }

    Optional<QuotaOptimum> run() {
      if (IntStream.range(0, counted.length).anyMatch(quota -> most(quota) < 0)) {
        return Optional.empty();
      }
      LeastCostFlow flow = flow();
      if (!flow.run()) {
        return Optional.empty();
      }
      int[] pairs = IntStream.range(0, reach.pairs()).filter(pair -> flow.flow(pair) == 1).toArray();
      return Optional.of(new QuotaOptimum(pairs, prices(flow)));
    }

    private int most(int quota) {
      int most = quotas.quota(quota).most();
      return most == Quota.UNLIMITED ? most : most - counted[quota];
    }

    private LeastCostFlow flow() {
      int arcs = network.arcs();
      int[] tails = IntStream.range(0, arcs).map(network::tail).toArray();
      int[] heads = IntStream.range(0, arcs).map(network::head).toArray();
      int[] least = new int[arcs];
      int[] most = new int[arcs];
      long[] costs = new long[arcs];
      for (int pair = 0; pair < reach.pairs(); pair++) {
        most[pair] = 1;
        costs[pair] = -(worths[pair] + bonus);
      }
      for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
        most[network.candidateArc(candidate)] = 1;
      }
      for (int pair : settled) {
        most[network.candidateArc(reach.candidate(pair))] = 0;
      }
      for (int position = 0; position < seats.length; position++) {
        most[network.positionArc(position)] = seats[position];
      }
      for (int quota = 0; quota < counted.length; quota++) {
        least[network.quotaArc(quota)] = Math.max(0, quotas.quota(quota).least() - counted[quota]);
        most[network.quotaArc(quota)] = most(quota);
      }
      return new LeastCostFlow(tails, heads, least, most, costs, flows(), potentials());
    }

    private int[] flows() {
      int[] flows = new int[network.arcs()];
      int[] counts = new int[counted.length];
      for (int pair : free.taken()) {
        flows[pair] = 1;
        flows[network.candidateArc(reach.candidate(pair))] = 1;
        flows[network.positionArc(reach.position(pair))]++;
        count(pair, counts);
      }
      for (int quota = 0; quota < counts.length; quota++) {
        flows[network.quotaArc(quota)] = counts[quota];
      }
      return flows;
    }

    /** What candidates have left, and what seats cost; quotas before a position cost what it does. */
    private long[] potentials() {
      long[] potentials = new long[network.nodes()];
      for (int position = 0; position < seats.length; position++) {
        potentials[network.positionNode(position)] = -free.prices().parts(position);
      }
      for (int quota = 0; quota < counted.length; quota++) {
        // A quota before its position; all others begin, like the origin, at 0.
        if (quotas.quota(quota).positions().size() == 1) {
          int position = quotas.quota(quota).positions().get(0);
          potentials[network.tail(network.quotaArc(quota))] = potentials[network.positionNode(position)];
        }
      }
      for (int pair = 0; pair < reach.pairs(); pair++) {
        int candidate = reach.candidate(pair);
        long left = worths[pair] + bonus + potentials[network.positionNode(reach.position(pair))];
        potentials[candidate] = Math.max(potentials[candidate], left);
      }
      return potentials;
    }

    private QuotaPrices prices(LeastCostFlow flow) {
      long[] prices = new long[seats.length];
      for (int position = 0; position < prices.length; position++) {
        // Where a price would be below 0, nobody is: it may as well be 0.
        prices[position] = Math.max(0, rise(flow, network.positionArc(position)));
      }
      long[] charges = new long[counted.length];
      Arrays.setAll(charges, quota -> rise(flow, network.quotaArc(quota)));
      return new QuotaPrices(prices, charges);
    }

    private long rise(LeastCostFlow flow, int arc) {
      return flow.potential(network.head(arc)) - flow.potential(network.tail(arc));
    }
  }
}
