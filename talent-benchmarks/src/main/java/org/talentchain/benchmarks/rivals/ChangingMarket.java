package org.talentchain.benchmarks.rivals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.PlanVerifier;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.replan.LivePlan;

/**
 * A made-up market that changes by chance, and the plan that follows it. Of ten changes, eight are somebody who
 * leaves or, if they had left, comes back; two are a position that takes one more or one fewer than at first.
 */
public final class ChangingMarket {

  private final Reach reach;
  private final int[] seats;
  private final int[] shares;
  private final int[] worths;
  private final boolean stable;
  private final LivePlan plan;
  private final SplittableRandom random;

  private ChangingMarket(MadeUpMarket made, boolean stable, long seed) {
    this.reach = made.reach();
    this.seats = made.seats();
    this.shares = made.shares();
    this.worths = IntStream.range(0, reach.pairs()).map(made.market()::worth).toArray();
    this.stable = stable;
    this.random = new SplittableRandom(seed);
    int[] none = {};
    this.plan =
        stable
            ? LivePlan.stable(reach, seats, new int[seats.length], shares, worths, none, none)
            : LivePlan.optimal(reach, seats, worths, none, none);
  }

  /**
   * Makes the first plan.
   *
   * @param stable true for the stable plan, false for the one of largest total
   */
  public static ChangingMarket open(MadeUpMarket made, boolean stable, long seed) {
    return new ChangingMarket(made, stable, seed);
  }

  /** Makes up the next change, which is carried out by running it. */
  public Runnable next() {
    if (random.nextInt(10) < 8) {
      int candidate = random.nextInt(plan.candidateCount());
      return plan.isPresent(candidate) ? () -> plan.withdraw(candidate) : () -> plan.comeBack(candidate);
    }
    int position = random.nextInt(plan.positionCount());
    int count = Math.max(0, seats[position] + (random.nextBoolean() ? 1 : -1));
    return () -> plan.seats(position, count);
  }

  public LivePlan plan() {
    return plan;
  }

  /** What the verifier finds wrong with the plan as it is now, or null. */
  public @Nullable String fault() {
    int[] now = IntStream.range(0, seats.length).map(plan::seats).toArray();
    return stable ? stableFault(now) : optimalFault(now);
  }

  private @Nullable String optimalFault(int[] now) {
    int[] candidates = IntStream.range(0, reach.pairs()).map(reach::candidate).toArray();
    int[] positions = IntStream.range(0, reach.pairs()).map(reach::position).toArray();
    int[] limits =
        IntStream.range(0, reach.candidateCount()).map(each -> plan.isPresent(each) ? 1 : 0).toArray();
    Market market = new Market(candidates, positions, worths, limits, now);
    return PlanVerifier.optimality(market, Goal.TOTAL, plan.taken(), plan.prices()).fault();
  }

  private @Nullable String stableFault(int[] now) {
    int[] kept = IntStream.range(0, reach.pairs()).filter(pair -> plan.isPresent(reach.candidate(pair))).toArray();
    Reach present = new Reach(rows(kept), reach.candidateCount());
    int[] fits = IntStream.of(kept).map(pair -> shares[pair]).toArray();
    int[] taken = IntStream.of(plan.taken()).map(pair -> Arrays.binarySearch(kept, pair)).toArray();
    int[] priorities = new int[seats.length];
    Allocation allocation = Allocation.of(present, taken, priorities, fits);
    return PlanVerifier.stability(present, now, priorities, fits, allocation).fault();
  }

  private List<Reach.Row> rows(int[] pairs) {
    List<Reach.Row> rows = new ArrayList<>();
    int from = 0;
    for (int position = 0; position < seats.length; position++) {
      int to = from;
      while (to < pairs.length && pairs[to] < reach.start(position + 1)) {
        to++;
      }
      int[] row = Arrays.copyOfRange(pairs, from, to);
      rows.add(
          new Reach.Row(
              IntStream.of(row).map(reach::candidate).toArray(),
              IntStream.of(row).map(reach::fit).toArray(),
              IntStream.of(row).map(reach::preference).toArray()));
      from = to;
    }
    return rows;
  }
}
