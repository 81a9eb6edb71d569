package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs that reach all lower bounds within seats and upper bounds, and no more than that, or that there
 * are none. Lower bounds are reached one place after the other: where somebody is in the way they leave, and
 * what they were needed for is reached by somebody else in turn, as augmenting paths do. With several quotas
 * that overlap this may miss a solution, as the question is hard in general (Aziz and others), so where it
 * fails all ways are tried, up to a limit.
 */
final class QuotaFilling {

  private static final int MOST_STEPS = 200_000;

  /** How many may have to move one after the other for a place: all ways need the stack of a thread. */
  private static final int MOST_MOVES = 1_500;

  private static final int NONE = Allocation.NONE;

  private final Reach reach;
  private final int[] seats;
  private final Quotas quotas;
  private final int[][] options;
  private final int[] pairOf;
  private final int[] taken;
  private final int[] counts;
  private final int[] targets;
  private final BitSet locked = new BitSet();
  private final BitSet visited = new BitSet();
  private final List<Integer> chosen = new ArrayList<>();
  private final List<Integer> log = new ArrayList<>();
  private final int mostMoves;
  private int moves;
  private int steps;

  /**
   * @param orders who wants what, so that those are taken who mind least; any order if null
   */
  QuotaFilling(Reach reach, int[] seats, Quotas quotas, @Nullable CandidateOrders orders) {
    this(reach, seats, quotas, orders, MOST_MOVES);
  }

  QuotaFilling(
      Reach reach, int[] seats, Quotas quotas, @Nullable CandidateOrders orders, int mostMoves) {
    this.reach = reach;
    this.mostMoves = mostMoves;
    this.seats = seats;
    this.quotas = quotas;
    options = new int[quotas.count()][];
    Arrays.setAll(options, quota -> options(quota, orders));
    pairOf = new int[reach.candidateCount()];
    taken = new int[reach.positionCount()];
    counts = new int[quotas.count()];
    targets = new int[quotas.count()];
  }

  /** The pairs that help to reach a lower bound. */
  private int[] options(int quota, @Nullable CandidateOrders orders) {
    if (quotas.quota(quota).least() == 0) {
      return new int[0];
    }
    IntStream all =
        quotas.quota(quota).positions().stream()
            .flatMapToInt(position -> IntStream.range(reach.start(position), reach.start(position + 1)))
            .filter(pair -> quotas.counts(quota, reach.candidate(pair)));
    return orders == null
        ? all.toArray()
        : all.boxed()
            .sorted(
                (one, other) -> {
                  int byWish = Integer.compare(orders.rank(one), orders.rank(other));
                  return byWish != 0 ? byWish : Integer.compare(reach.fit(other), reach.fit(one));
                })
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** What came of it: the pairs if there are any, and whether all ways were tried if not. */
  record Result(int @Nullable [] pairs, boolean isCertain) {}

  /**
   * Finds pairs.
   *
   * @param locks which must be among them
   * @param start which may be, within seats and upper bounds
   */
  Result fill(int[] locks, int[] start) {
    Arrays.fill(pairOf, NONE);
    Arrays.fill(taken, 0);
    Arrays.fill(counts, 0);
    Arrays.fill(targets, 0);
    chosen.clear();
    locked.clear();
    Arrays.stream(locks).forEach(pair -> locked.set(reach.candidate(pair)));
    Arrays.stream(locks).forEach(this::add);
    Arrays.stream(start).filter(pair -> pairOf[reach.candidate(pair)] == NONE).forEach(this::add);
    steps = 0;
    if (reachAll()) {
      return found();
    }
    for (int pair : List.copyOf(chosen)) {
      if (!locked.get(reach.candidate(pair))) {
        remove(pair);
      }
    }
    steps = 0;
    visited.clear();
    return tryAll() ? found() : new Result(null, steps < MOST_STEPS);
  }

  private Result found() {
    return new Result(chosen.stream().mapToInt(Integer::intValue).sorted().toArray(), true);
  }

  private boolean reachAll() {
    for (int quota = 0; quota < targets.length; quota++) {
      while (targets[quota] < quotas.quota(quota).least()) {
        targets[quota]++;
        visited.clear();
        log.clear();
        if (!refill()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean refill() {
    for (int quota = 0; quota < targets.length; quota++) {
      while (counts[quota] < targets[quota]) {
        if (!meet(quota)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean meet(int quota) {
    if (moves == mostMoves) {
      return false;
    }
    moves++;
    boolean isMet = moveSomebody(quota);
    moves--;
    return isMet;
  }

  private boolean moveSomebody(int quota) {
    for (int pair : options[quota]) {
      int candidate = reach.candidate(pair);
      if (visited.get(pair) || pairOf[candidate] == pair || locked.get(candidate) || steps > MOST_STEPS) {
        continue;
      }
      steps++;
      visited.set(pair);
      int mark = log.size();
      if (pairOf[candidate] != NONE) {
        note(pairOf[candidate], false);
      }
      note(pair, true);
      if (settle(pair)) {
        return true;
      }
      undo(mark);
    }
    return false;
  }

  /** Makes room for a pair that was added, and reaches again what was reached. */
  private boolean settle(int pair) {
    List<Integer> inTheWay = inTheWay(pair);
    if (inTheWay == null) {
      return refill();
    }
    for (int other : inTheWay) {
      int mark = log.size();
      boolean isFree = !isNeeded(other);
      note(other, false);
      if (settle(pair)) {
        return true;
      }
      undo(mark);
      if (isFree) {
        return false;
      }
    }
    return false;
  }

  /** Those of whom one has to leave, first who is not needed; null when there is room. */
  private @Nullable List<Integer> inTheWay(int pair) {
    int position = reach.position(pair);
    if (taken[position] > seats[position]) {
      return others(pair, other -> reach.position(other) == position);
    }
    for (int quota : quotas.of(position)) {
      if (counts[quota] > quotas.quota(quota).most() && quotas.counts(quota, reach.candidate(pair))) {
        return others(pair, other -> isIn(quota, other));
      }
    }
    return null;
  }

  private List<Integer> others(int pair, IntPredicate which) {
    return chosen.stream()
        .filter(other -> other != pair && !locked.get(reach.candidate(other)) && which.test(other))
        .sorted((one, other) -> Boolean.compare(isNeeded(one), isNeeded(other)))
        .toList();
  }

  private boolean isIn(int quota, int pair) {
    return quotas.counts(quota, reach.candidate(pair))
        && quotas.quota(quota).positions().contains(reach.position(pair));
  }

  private boolean isNeeded(int pair) {
    for (int quota : quotas.of(reach.position(pair))) {
      if (counts[quota] <= targets[quota] && targets[quota] > 0 && isIn(quota, pair)) {
        return true;
      }
    }
    return false;
  }

  private void note(int pair, boolean added) {
    log.add(added ? pair : ~pair);
    if (added) {
      add(pair);
    } else {
      remove(pair);
    }
  }

  private void undo(int mark) {
    while (log.size() > mark) {
      int last = log.remove(log.size() - 1);
      if (last >= 0) {
        remove(last);
      } else {
        add(~last);
      }
    }
  }

  private void add(int pair) {
    chosen.add(pair);
    pairOf[reach.candidate(pair)] = pair;
    count(pair, 1);
  }

  private void remove(int pair) {
    chosen.remove((Integer) pair);
    pairOf[reach.candidate(pair)] = NONE;
    count(pair, -1);
  }

  private void count(int pair, int by) {
    taken[reach.position(pair)] += by;
    for (int quota : quotas.of(reach.position(pair))) {
      counts[quota] += quotas.counts(quota, reach.candidate(pair)) ? by : 0;
    }
  }

  /**
   * With each pair that helps where help is scarcest, and without it. Pairs ruled out are marked as visited.
   */
  private boolean tryAll() {
    int scarcest = NONE;
    int[] few = new int[0];
    for (int quota = 0; quota < counts.length; quota++) {
      int missing = quotas.quota(quota).least() - counts[quota];
      if (missing > 0) {
        int[] able = Arrays.stream(options[quota]).filter(this::fits).toArray();
        if (IntStream.of(able).map(reach::candidate).distinct().count() < missing) {
          return false;
        }
        if (scarcest == NONE || able.length < few.length) {
          scarcest = quota;
          few = able;
        }
      }
    }
    if (scarcest == NONE) {
      return true;
    }
    if (moves == mostMoves) {
      steps = MOST_STEPS;
      return false;
    }
    moves++;
    boolean found = false;
    int ruledOut = 0;
    for (; ruledOut < few.length && !found && steps++ < MOST_STEPS; ruledOut++) {
      int pair = few[ruledOut];
      visited.set(pair);
      add(pair);
      found = tryAll();
      if (!found) {
        remove(pair);
      }
    }
    moves--;
    for (int at = 0; at < ruledOut; at++) {
      visited.clear(few[at]);
    }
    return found;
  }

  private boolean fits(int pair) {
    int position = reach.position(pair);
    if (visited.get(pair) || pairOf[reach.candidate(pair)] != NONE || taken[position] >= seats[position]) {
      return false;
    }
    for (int quota : quotas.of(position)) {
      if (counts[quota] >= quotas.quota(quota).most() && quotas.counts(quota, reach.candidate(pair))) {
        return false;
      }
    }
    return true;
  }
}
