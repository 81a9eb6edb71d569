package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.Optional;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.QuotaPrices;
import org.talentchain.matching.allocation.Quotas;

/**
 * A plan of large total under quotas of any kind, and how far it can be from the best. As many quotas as can be are put as
 * a flow; what others charge is moved until the bound it shows falls no more ({@link Charges}), plans found on the way
 * are made to keep all quotas ({@link DividedQuotas}), and what gap is left is searched by branch and bound as long as
 * that is not too much. Never below the plan it begins with, and always the same for the same market and plan.
 */
public final class BoundedOptimum {

  private static final int MOST_ROUNDS = 100;
  private static final int LEAST_ROUNDS = 12;
  private static final int ARCS_IN_ROUNDS = 25_000_000;
  private static final int MOST_NODES = 1_000;
  private static final int ARCS_IN_NODES = 1_000_000;

  private final int[] pairs;
  private final long value;
  private final long bound;
  private final QuotaPrices prices;

  private BoundedOptimum(int[] pairs, long value, long bound, QuotaPrices prices) {
    this.pairs = pairs;
    this.value = value;
    this.bound = bound;
    this.prices = prices;
  }

  /**
   * Finds the plan.
   *
   * @param market no two pairs of which are of the same candidate and position
   * @param bonus what each pair counts beside its worth: 0, or above all totals to fill as many seats as possible first
   * @param settled pairs that stay whatever comes; they count for seats and quotas, and are not in the plan found
   * @param start a plan that keeps seats and quotas beside those settled, without them
   * @throws IllegalArgumentException when it does not
   * @throws ArithmeticException when the market is too large for exact whole numbers
   */
  public static BoundedOptimum of(Market market, long bonus, Quotas quotas, int[] settled, int[] start) {
    CrossingQuotas problem = new CrossingQuotas(market, bonus, quotas, settled);
    Optional<PlanFlow> flow = problem.flow(new int[0], new int[0]);
    if (flow.isEmpty() || !problem.keepsAll(start)) {
      throw new IllegalArgumentException("a plan to begin with has to keep all quotas");
    }
    Search search = new Search(problem, start);
    search.priceQuotas(flow.get());
    search.branch();
    return new BoundedOptimum(search.pairs, search.value, search.bound, search.prices);
  }

  /** The pairs taken without those settled, ascending. */
  public int[] pairs() {
    return pairs.clone();
  }

  /** What they are worth together with the bonus of each. */
  public long value() {
    return value;
  }

  /** How much better any plan that keeps all quotas can be at most; 0 when this is the best. */
  public long gap() {
    return bound - value;
  }

  /** Prices that show part of it: at these no plan is better by more than the gap and what branching has closed. */
  public QuotaPrices prices() {
    return prices;
  }

  private static final class Search {

    private final CrossingQuotas problem;
    private final DividedQuotas divided;
    private int[] pairs;
    private long value;
    private long bound = Long.MAX_VALUE;
    private long[] charges;
    private QuotaPrices prices;

    Search(CrossingQuotas problem, int[] start) {
      this.problem = problem;
      divided = new DividedQuotas(problem);
      pairs = start.clone();
      Arrays.sort(pairs);
      value = problem.value(pairs);
      charges = new long[problem.pricedCount()];
      prices = new QuotaPrices(new long[problem.market().positionCount()], new long[0]);
    }

    private void offer(int[] plan) {
      if (problem.keepsPriced(problem.counts(plan)) && problem.value(plan) > value) {
        pairs = plan;
        value = problem.value(plan);
      }
    }

    void priceQuotas(PlanFlow flow) {
      int rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, ARCS_IN_ROUNDS / problem.arcs()));
      divided.near(pairs, pairs).ifPresent(this::offer);
      Charges moving = new Charges(problem, charges);
      int divideAt = 0;
      for (int round = 0; round < rounds && bound > value; round++) {
        long[] now = moving.now();
        int[] plan = flow.find(pair -> problem.left(pair, now)).pairs();
        long shown = shown(problem, plan, now);
        offer(plan);
        if (shown < bound) {
          bound = shown;
          charges = now;
          prices = new QuotaPrices(flow.seatPrices(), problem.together(flow, now));
          if (round >= divideAt) {
            divided.near(plan, pairs).ifPresent(this::offer);
            divideAt = round + rounds / LEAST_ROUNDS;
          }
        }
        moving.step(problem.counts(plan), shown, value);
      }
    }

    void branch() {
      int nodes = Math.min(MOST_NODES, ARCS_IN_NODES / problem.arcs());
      if (bound > value && nodes > 0) {
        Branching branching = new Branching(problem, this::offer, () -> value);
        bound = Math.min(bound, branching.bound(charges, bound, nodes));
      }
    }
  }

  /** What a best plan at some charges shows no plan to exceed. */
  static long shown(CrossingQuotas problem, int[] plan, long[] charges) {
    long shown = problem.taken(charges);
    for (int pair : plan) {
      shown = Math.addExact(shown, problem.left(pair, charges));
    }
    return shown;
  }
}
