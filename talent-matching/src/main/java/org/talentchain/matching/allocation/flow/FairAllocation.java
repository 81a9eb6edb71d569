package org.talentchain.matching.allocation.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.FairProof;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.Quotas;

/**
 * The plan that leaves nobody behind (leximin). Of all plans within the limits of both sides, and within quotas, it
 * invites as many as possible; of those, as few as possible at the lowest grade of satisfaction; of those, as few as
 * possible at the next lowest, and so on to the top. So no other plan with as many invitations is better for
 * the worst-off, and none is as good for them and better for the second worst-off, and so on. Nobody who
 * could be invited goes without, unless for somebody else, and no position gets more than its seats.
 *
 * <p>Satisfaction counts by {@linkplain FairProof#GRADE grades}, as nobody lives by a ten-thousandth. The same idea as
 * "fair matchings" of Huang, Kavitha, Mehlhorn and Michail (2016). It starts from the plan of largest total
 * worth among those that invite most, and moves only who has to be moved, grade by grade, each a {@link
 * Circulation}; {@link FairProof} goes out with it. Always the same plan for the same market.
 */
public final class FairAllocation {

  private final int[] pairs;
  private final FairProof proof;

  private FairAllocation(int[] pairs, FairProof proof) {
    this.pairs = pairs;
    this.proof = proof;
  }

  /**
   * Finds the plan.
   *
   * @param market no two pairs of which are of the same candidate and position
   * @param satisfactions what the candidate of each pair thinks of it, at least 0
   */
  public static FairAllocation of(Market market, int[] satisfactions) {
    return keeping(market, satisfactions, new int[0]);
  }

  /**
   * Finds, of all plans that are as fair, one that keeps as many previous pairs as any.
   *
   * @param previous pairs of an earlier plan, as far as they are in the market; empty for none
   */
  public static FairAllocation keeping(Market market, int[] satisfactions, int[] previous) {
    Quotas none = Quotas.none(market.candidateCount(), market.positionCount());
    return keeping(market, satisfactions, none, new int[0], previous).orElseThrow();
  }

  /**
   * The same within quotas and beside what is settled.
   *
   * @param settled pairs that stay whatever comes; they count for seats and quotas, and are not in the plan found
   * @return nothing when no plan keeps all quotas
   * @throws IllegalArgumentException when there is an {@linkplain QuotaOptimum#obstacle obstacle} to quotas
   */
  public static Optional<FairAllocation> keeping(
      Market market, int[] satisfactions, Quotas quotas, int[] settled, int[] previous) {
    Market rest = market.beside(settled);
    return start(market, quotas, settled)
        .map(pairs -> new Search(rest, satisfactions, quotas, quotas.counts(market, settled), pairs).run(previous));
  }

  private static Optional<int[]> start(Market market, Quotas quotas, int[] settled) {
    return quotas.count() == 0
        ? Optional.of(OptimalAllocation.of(market.beside(settled), Goal.FILLED_FIRST).pairs())
        : QuotaOptimum.of(market, market.bonus(Goal.FILLED_FIRST), quotas, settled).map(QuotaOptimum::pairs);
  }

  /** The pairs taken without those settled, ascending. */
  public int[] pairs() {
    return pairs.clone();
  }

  /** The proof, in the market without what is settled. */
  public FairProof proof() {
    return proof;
  }

  private static final class Search {

    private final Market market;
    private final int[] satisfactions;
    private final Quotas quotas;
    private final QuotaNetwork network;
    private final Circulation circulation;

    Search(Market market, int[] satisfactions, Quotas quotas, int[] settled, int[] start) {
      this.market = market;
      this.satisfactions = satisfactions;
      this.quotas = quotas;
      this.network = QuotaNetwork.of(quotas, market).orElseThrow();
      FlowBounds bounds = new FlowBounds(network, market, quotas, settled);
      this.circulation = new Circulation(network.residual(bounds, network.flows(start)));
    }

    FairAllocation run(int[] previous) {
      List<int[]> prices = new ArrayList<>();
      prices.add(most());
      List<int[]> grades = grades();
      for (int at = 0; at + 1 < grades.size(); at++) {
        prices.add(prices(circulation.least(grades.get(at))));
      }
      if (previous.length > 0) {
        BitSet known = new BitSet();
        IntStream.of(previous).forEach(known::set);
        // All plans as fair invite as many, so as few new pairs as possible are as many old ones as possible.
        circulation.least(IntStream.range(0, market.pairs()).filter(pair -> !known.get(pair)).toArray());
      }
      int[] pairs = IntStream.range(0, market.pairs()).filter(pair -> circulation.above(pair) == 1).toArray();
      return new FairAllocation(pairs, new FairProof(prices));
    }

    /** The pairs of each grade that has some, from the lowest grade up. */
    private List<int[]> grades() {
      SortedMap<Integer, IntStream.Builder> grades = new TreeMap<>();
      for (int pair = 0; pair < market.pairs(); pair++) {
        grades.computeIfAbsent(satisfactions[pair] / FairProof.GRADE, any -> IntStream.builder()).add(pair);
      }
      return grades.values().stream().map(pairs -> pairs.build().toArray()).toList();
    }

    /** The start invites most: whom an open candidate can reach by moving others, and whom not, proves it. */
    private int[] most() {
      boolean[] reached = circulation.reachable(network.leaving(), network.origin());
      int[] potentials = new int[network.nodes()];
      for (int node = 0; node < potentials.length; node++) {
        potentials[node] = reached[node] ? 0 : 1;
      }
      int[] arriving = network.arriving();
      circulation.freeze(potentials, arriving);
      int[] prices = prices(potentials);
      for (int arc : arriving) {
        prices[arc - market.pairs()]--;
      }
      return prices;
    }

    /** What the arcs of candidates, positions and quotas cost, less the rise of the potentials along them. */
    private int[] prices(int[] potentials) {
      int[] prices = new int[market.candidateCount() + market.positionCount() + quotas.count()];
      for (int at = 0; at < prices.length; at++) {
        int arc = market.pairs() + at;
        prices[at] = potentials[network.tail(arc)] - potentials[network.head(arc)];
      }
      return prices;
    }
  }
}
