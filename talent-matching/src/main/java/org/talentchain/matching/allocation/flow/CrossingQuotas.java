package org.talentchain.matching.allocation.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.PlanVerifier;
import org.talentchain.matching.allocation.Quota;
import org.talentchain.matching.allocation.Quotas;

/**
 * Quotas of which only some can be put as a flow: these are bounds of it, the others are <em>priced</em>. Whatever they
 * charge, or pay, no plan that keeps all is worth more than the best flow at these charges and what quotas take at
 * their bounds.
 */
final class CrossingQuotas {

  private final Market market;
  private final long bonus;
  private final Quotas quotas;
  private final int[] settled;
  private final List<Integer> bound;
  private final List<Integer> pricedNumbers;
  private final Quotas priced;
  private final QuotaNetwork network;
  private final FlowBounds bounds;

  /**
   * @param all market with what is settled
   * @param pairs that are settled
   */
  CrossingQuotas(Market all, long bonus, Quotas quotas, int[] pairs) {
    this.market = all.beside(pairs);
    this.bonus = bonus;
    this.quotas = quotas;
    settled = quotas.counts(all, pairs);
    bound = QuotaNetwork.nested(quotas, market);
    BitSet others = new BitSet();
    others.set(0, quotas.count());
    bound.forEach(others::clear);
    pricedNumbers = others.stream().boxed().toList();
    priced = quotas.only(pricedNumbers);
    Quotas flowing = quotas.only(bound);
    network = QuotaNetwork.of(flowing, market).orElseThrow();
    int[] counted = bound.stream().mapToInt(quota -> settled[quota]).toArray();
    bounds = new FlowBounds(network, market, flowing, counted);
  }

  Market market() {
    return market;
  }

  int arcs() {
    return network.arcs();
  }

  /** How many quotas are priced; they have numbers of their own from 0. */
  int pricedCount() {
    return pricedNumbers.size();
  }

  int least(int quota) {
    return Math.max(0, priced.quota(quota).least() - settled[pricedNumbers.get(quota)]);
  }

  int most(int quota) {
    int most = priced.quota(quota).most();
    return most == Quota.UNLIMITED ? most : most - settled[pricedNumbers.get(quota)];
  }

  /** True when a pair counts for a priced quota. */
  boolean counts(int quota, int pair) {
    return priced.counts(quota, market.candidate(pair))
        && IntStream.of(priced.of(market.position(pair))).anyMatch(own -> own == quota);
  }

  /** True when a pair counts for any priced quota. */
  boolean isPriced(int pair) {
    int candidate = market.candidate(pair);
    for (int quota : priced.of(market.position(pair))) {
      if (priced.counts(quota, candidate)) {
        return true;
      }
    }
    return false;
  }

  /** How many of a plan count for each priced quota. */
  int[] counts(int[] pairs) {
    return priced.counts(market, pairs);
  }

  /** By how many a count is outside its bounds: above 0 for too many, below 0 for too few. */
  int excess(int quota, int count) {
    return count > most(quota) ? count - most(quota) : Math.min(0, count - least(quota));
  }

  boolean keepsPriced(int[] counts) {
    return IntStream.range(0, counts.length).allMatch(quota -> excess(quota, counts[quota]) == 0);
  }

  /** True when a plan keeps seats and all quotas. */
  boolean keepsAll(int[] pairs) {
    int[] counts = quotas.counts(market, pairs);
    for (int quota = 0; quota < counts.length; quota++) {
      long all = (long) counts[quota] + settled[quota];
      if (all < quotas.quota(quota).least() || all > quotas.quota(quota).most()) {
        return false;
      }
    }
    return PlanVerifier.feasibility(market, pairs).isProved();
  }

  /** What a plan is worth. */
  long value(int[] pairs) {
    long value = 0;
    for (int pair : pairs) {
      value = Math.addExact(value, gain(pair));
    }
    return value;
  }

  long gain(int pair) {
    return market.worth(pair) + bonus;
  }

  /** What a pair is worth after what quotas charge. */
  long left(int pair, long[] charges) {
    long left = gain(pair);
    int candidate = market.candidate(pair);
    for (int quota : priced.of(market.position(pair))) {
      left -= priced.counts(quota, candidate) ? charges[quota] : 0;
    }
    return left;
  }

  /** What quotas take at their bounds: most of them where they charge, least where they pay. */
  long taken(long[] charges) {
    long taken = 0;
    for (int quota = 0; quota < charges.length; quota++) {
      if (charges[quota] != 0) {
        int count = charges[quota] > 0 ? most(quota) : least(quota);
        taken = Math.addExact(taken, Math.multiplyExact(charges[quota], count));
      }
    }
    return taken;
  }

  /** The plans that keep all but the priced quotas, with some pairs and without others; nothing when there is none. */
  Optional<PlanFlow> flow(int[] with, int[] without) {
    return PlanFlow.within(network, market, bounds.fixing(with, without));
  }

  /** Charges of all quotas, from those of the flow and of the priced ones. */
  long[] together(PlanFlow flow, long[] charges) {
    long[] together = new long[quotas.count()];
    long[] own = flow.charges(bound.size());
    IntStream.range(0, own.length).forEach(at -> together[bound.get(at)] = own[at]);
    IntStream.range(0, charges.length).forEach(at -> together[pricedNumbers.get(at)] = charges[at]);
    return together;
  }

  /** The quotas of the flow in numbers that count what is settled. */
  List<Quota> flowing() {
    List<Quota> flowing = new ArrayList<>();
    for (int quota : bound) {
      Quota own = quotas.quota(quota);
      int most = own.most() == Quota.UNLIMITED ? own.most() : own.most() - settled[quota];
      flowing.add(new Quota(own.positions(), own.group(), Math.max(0, own.least() - settled[quota]), most));
    }
    return flowing;
  }

  /** The same candidates and positions with other quotas. */
  Quotas with(List<Quota> others) {
    return quotas.with(others);
  }

  /**
   * The best plan within other quotas, which have to be a flow, with some pairs and without others; nothing when there
   * is none.
   */
  Optional<int[]> best(Quotas others, int[] with, int[] without) {
    QuotaNetwork own = QuotaNetwork.of(others, market).orElseThrow();
    FlowBounds within = new FlowBounds(own, market, others, new int[others.count()]).fixing(with, without);
    return PlanFlow.within(own, market, within).map(flow -> flow.find(this::gain).pairs());
  }

  /** A priced quota, with its bounds as asked. */
  Quota quota(int quota) {
    return priced.quota(quota);
  }
}
