package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Branch and bound over pairs that count for priced quotas, the branch that may hold the best plan first (Land and Doig
 * 1960). Of each branch the bound is found as that of the whole, beginning with the charges of where it branched off.
 */
final class Branching {

  private static final int ROUNDS = 8;
  private static final int NONE = -1;

  private final CrossingQuotas problem;
  private final Consumer<int[]> offer;
  private final LongSupplier best;
  private final PriorityQueue<Branch> open =
      new PriorityQueue<>(
          Comparator.comparingLong(Branch::bound).reversed().thenComparingInt(Branch::number));
  private int count;

  /**
   * @param with pairs that are taken
   * @param without pairs that are not
   * @param bound on all plans of the branch
   */
  private record Branch(int number, int[] with, int[] without, long[] charges, long bound) {}

  /**
   * @param offer takes plans, whether they keep priced quotas or not
   * @param best the value of the best plan offered so far that does
   */
  Branching(CrossingQuotas problem, Consumer<int[]> offer, LongSupplier best) {
    this.problem = problem;
    this.offer = offer;
    this.best = best;
  }

  /**
   * Looks for better plans.
   *
   * @param charges to begin with
   * @param bound on all plans
   * @param most how many branches to look at
   * @return what no plan exceeds
   */
  long bound(long[] charges, long bound, int most) {
    add(new int[0], new int[0], charges, bound);
    for (int looked = 0; looked < most && !open.isEmpty(); looked++) {
      if (open.peek().bound() <= best.getAsLong()) {
        return best.getAsLong();
      }
      look(open.remove());
    }
    return open.isEmpty() ? best.getAsLong() : Math.max(best.getAsLong(), open.peek().bound());
  }

  private void add(int[] with, int[] without, long[] charges, long bound) {
    open.add(new Branch(count++, with, without, charges, bound));
  }

  private void look(Branch branch) {
    Optional<PlanFlow> flow = problem.flow(branch.with(), branch.without());
    if (flow.isEmpty()) {
      return;
    }
    Charges moving = new Charges(problem, branch.charges());
    long bound = branch.bound();
    long[] charges = branch.charges();
    int[] plan = {};
    for (int round = 0; round < ROUNDS && bound > best.getAsLong(); round++) {
      long[] now = moving.now();
      int[] found = flow.get().find(pair -> problem.left(pair, now)).pairs();
      offer.accept(found);
      long shown = BoundedOptimum.shown(problem, found, now);
      if (round == 0 || shown < bound) {
        bound = Math.min(bound, shown);
        charges = now;
        plan = found;
      }
      moving.step(problem.counts(found), shown, best.getAsLong());
    }
    int pair = bound > best.getAsLong() ? choice(branch, plan, charges) : NONE;
    if (pair != NONE) {
      add(and(branch.with(), pair), branch.without(), charges, bound);
      add(branch.with(), and(branch.without(), pair), charges, bound);
    }
  }

  private static int[] and(int[] some, int one) {
    int[] more = Arrays.copyOf(some, some.length + 1);
    more[some.length] = one;
    return more;
  }

  /** The pair to branch by: one that counts for a quota the plan does not meet; none when all are settled. */
  private int choice(Branch branch, int[] plan, long[] charges) {
    BitSet settled = new BitSet();
    IntStream.of(branch.with()).forEach(settled::set);
    IntStream.of(branch.without()).forEach(settled::set);
    BitSet taken = new BitSet();
    IntStream.of(plan).forEach(taken::set);
    int[] counts = problem.counts(plan);
    int[] free =
        IntStream.range(0, problem.market().pairs())
            .filter(pair -> !settled.get(pair) && problem.isPriced(pair))
            .toArray();
    int worst = NONE;
    long most = 0;
    for (int quota = 0; quota < counts.length; quota++) {
      long off = off(quota, counts[quota], charges[quota]);
      int own = quota;
      if (off > most && IntStream.of(free).anyMatch(pair -> problem.counts(own, pair))) {
        worst = quota;
        most = off;
      }
    }
    int chosen = worst;
    return IntStream.of(free)
        .filter(pair -> chosen == NONE || problem.counts(chosen, pair))
        .boxed()
        .max(
            Comparator.<Integer, Boolean>comparing(taken::get)
                .thenComparingLong(pair -> problem.left(pair, charges))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(NONE);
  }

  /** How far a plan is from meeting a quota: what it breaks before all, then what it leaves of a bound that is charged. */
  private long off(int quota, int count, long charge) {
    int excess = problem.excess(quota, count);
    if (excess != 0) {
      return Integer.MAX_VALUE + (long) Math.abs(excess);
    }
    int used = charge > 0 ? problem.most(quota) - count : count - problem.least(quota);
    return charge == 0 ? 0 : Math.min(Integer.MAX_VALUE, Math.abs(charge) * used);
  }
}
