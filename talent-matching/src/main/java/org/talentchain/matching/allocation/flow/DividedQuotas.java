package org.talentchain.matching.allocation.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Quota;

/**
 * Makes a plan that nearly keeps priced quotas one that does: each quota that is in the way is divided among its
 * positions as a {@link Template} near the plan has it, so that it can be put as a flow, and the best such plan is found.
 * Where parts of quotas would cut across each other at a position, the pairs of the template are fixed instead.
 */
final class DividedQuotas {

  private static final int ROUNDS = 8;

  private final CrossingQuotas problem;

  DividedQuotas(CrossingQuotas problem) {
    this.problem = problem;
  }

  /**
   * A plan that keeps all quotas, the best with some division; nothing when none is found.
   *
   * @param plan that keeps all but priced quotas
   * @param kept a plan that keeps all: with the same for both there is always one
   */
  Optional<int[]> near(int[] plan, int[] kept) {
    int[] pairs = new Template(problem, plan, kept).pairs();
    int[] counts = problem.counts(pairs);
    if (!problem.keepsPriced(counts)) {
      return Optional.empty();
    }
    BitSet divided = new BitSet();
    for (int quota = 0; quota < counts.length; quota++) {
      divided.set(quota, isFull(quota, counts[quota]) || isShort(quota, counts[quota]));
    }
    for (int round = 0; round < ROUNDS; round++) {
      Optional<int[]> found = best(divided, pairs, counts);
      if (found.isEmpty()) {
        return found;
      }
      int[] reached = problem.counts(found.get());
      if (problem.keepsPriced(reached)) {
        return found;
      }
      IntStream.range(0, reached.length)
          .filter(quota -> problem.excess(quota, reached[quota]) != 0)
          .forEach(divided::set);
    }
    return Optional.empty();
  }

  private boolean isFull(int quota, int count) {
    return count >= problem.most(quota);
  }

  private boolean isShort(int quota, int count) {
    return problem.least(quota) > 0 && count <= problem.least(quota);
  }

  /** The best plan when some quotas are divided as in a template. */
  private Optional<int[]> best(BitSet divided, int[] pairs, int[] counts) {
    List<Quota> all = problem.flowing();
    int first = all.size();
    List<Integer> owners = new ArrayList<>();
    for (int quota = divided.nextSetBit(0); quota >= 0; quota = divided.nextSetBit(quota + 1)) {
      for (int position : problem.quota(quota).positions()) {
        all.add(part(quota, position, pairs, counts[quota]));
        owners.add(quota);
      }
    }
    BitSet flowing = new BitSet();
    QuotaNetwork.nested(problem.with(all), problem.market()).forEach(flowing::set);
    BitSet fixed = new BitSet();
    IntStream.range(0, owners.size())
        .filter(at -> !flowing.get(first + at))
        .forEach(at -> fixed.set(owners.get(at)));
    List<Quota> left = new ArrayList<>(all.subList(0, first));
    IntStream.range(0, owners.size())
        .filter(at -> !fixed.get(owners.get(at)))
        .forEach(at -> left.add(all.get(first + at)));
    return best(left, fixed, pairs, counts);
  }

  private Quota part(int quota, int position, int[] pairs, int count) {
    int own =
        (int)
            IntStream.of(pairs)
                .filter(pair -> problem.market().position(pair) == position && problem.counts(quota, pair))
                .count();
    boolean isFree = !isFull(quota, count) && !isShort(quota, count);
    return new Quota(
        List.of(position),
        problem.quota(quota).group(),
        isShort(quota, count) || isFree ? own : 0,
        isFull(quota, count) || isFree ? own : Quota.UNLIMITED);
  }

  private Optional<int[]> best(List<Quota> quotas, BitSet fixed, int[] pairs, int[] counts) {
    BitSet taken = new BitSet();
    IntStream.of(pairs).forEach(taken::set);
    BitSet with = new BitSet();
    BitSet without = new BitSet();
    for (int quota = fixed.nextSetBit(0); quota >= 0; quota = fixed.nextSetBit(quota + 1)) {
      int own = quota;
      boolean isFull = isFull(quota, counts[quota]);
      boolean isShort = isShort(quota, counts[quota]);
      IntStream.range(0, problem.market().pairs())
          .filter(pair -> problem.counts(own, pair))
          .forEach(
              pair -> {
                with.set(pair, with.get(pair) || taken.get(pair) && !(isFull && !isShort));
                without.set(pair, without.get(pair) || !taken.get(pair) && !(isShort && !isFull));
              });
    }
    return problem.best(problem.with(quotas), with.stream().toArray(), without.stream().toArray());
  }
}
