package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Deferred acceptance under quotas, candidates proposing. Positions that share a quota are a unit, which
 * keeps of all it holds and is offered: first, best first, those who help to reach a lower bound (reserves,
 * Hafalir, Yenmez and Yildirim 2013), then, best first, whoever fits within seats and upper bounds. Where
 * quotas are nested, this choice never wants back whom it has refused, and the plan is stable and best for
 * candidates (Kelso and Crawford 1982; Kamada and Kojima 2018). Where they are not, a unit that refuses
 * somebody refuses all of the same type who are worse there from then on (cutoffs, Kamada and Kojima 2023):
 * nobody is passed over for somebody of the same type who is worse, but seats may be refused that in the end
 * stay open, so at last whoever would rather come and fits comes, the best of each type first.
 *
 * <p>All who are free propose at once, and each unit chooses once a round. Best first is: the first of each
 * position's own order, position by position, then the second of each, and so on, as what positions think of
 * their people does not compare between them.
 */
final class QuotaAcceptance {

  private static final int NONE = Allocation.NONE;
  private static final int SHORT = 40;

  private final Reach reach;
  private final int[] places;
  private final CandidateOrders orders;
  private final Quotas quotas;
  private final int[] seats;
  private final int[] counts;
  private final int[] taken;
  private final int[] next;
  private final int[] pairOf;
  private final boolean[] locked;
  private final int[][] held;
  private final int[][] offered;
  private final int[] offers;
  private final int[][] cutoffs;
  private boolean anyCutoff;
  private final boolean[] nested;

  /**
   * @param locks pairs that are settled
   */
  QuotaAcceptance(Reach reach, int[] seats, CandidateOrders orders, Quotas quotas, int[] locks) {
    this.reach = reach;
    this.places = reach.placesInOrders();
    this.orders = orders;
    this.quotas = quotas;
    this.seats = seats;
    counts = new int[quotas.count()];
    taken = new int[reach.positionCount()];
    next = new int[reach.candidateCount()];
    pairOf = new int[reach.candidateCount()];
    Arrays.fill(pairOf, NONE);
    locked = new boolean[reach.candidateCount()];
    held = new int[quotas.unitCount()][];
    offered = new int[quotas.unitCount()][];
    Arrays.fill(held, new int[0]);
    Arrays.fill(offered, new int[0]);
    offers = new int[quotas.unitCount()];
    cutoffs = new int[reach.positionCount()][];
    nested = new boolean[quotas.unitCount()];
    for (int unit = 0; unit < nested.length; unit++) {
      nested[unit] = quotas.isNested(unit);
    }
    for (int pair : locks) {
      locked[reach.candidate(pair)] = true;
      pairOf[reach.candidate(pair)] = pair;
    }
    for (int pair : locks) {
      int unit = quotas.unit(reach.position(pair));
      held[unit] = merged(held[unit], new int[] {pair}, 1);
    }
  }

  /** The pair of each candidate, or {@link Allocation#NONE}. */
  int[] run() {
    int[] free = IntStream.range(0, pairOf.length).filter(candidate -> !locked[candidate]).toArray();
    for (int candidate : free) {
      next[candidate] = orders.start(candidate);
    }
    int count = free.length;
    int[] busy = new int[quotas.unitCount()];
    while (count > 0) {
      int units = propose(free, count, busy);
      count = 0;
      for (int at = 0; at < units; at++) {
        count = choose(busy[at], free, count);
      }
    }
    fillUp();
    return pairOf;
  }

  /** Lets each make the next offer that is not hopeless; returns how many units have any. */
  private int propose(int[] free, int count, int[] busy) {
    int units = 0;
    for (int at = 0; at < count; at++) {
      int candidate = free[at];
      int end = orders.start(candidate + 1);
      while (next[candidate] < end) {
        int pair = orders.pair(next[candidate]++);
        if (isHopeless(pair)) {
          continue;
        }
        int unit = quotas.unit(reach.position(pair));
        if (offers[unit] == 0) {
          busy[units++] = unit;
        }
        if (offers[unit] == offered[unit].length) {
          offered[unit] = Arrays.copyOf(offered[unit], Math.max(4, 2 * offers[unit]));
        }
        offered[unit][offers[unit]++] = pair;
        break;
      }
    }
    return units;
  }

  private boolean isHopeless(int pair) {
    if (seats[reach.position(pair)] == 0) {
      return true;
    }
    if (nested[quotas.unit(reach.position(pair))]) {
      return false;
    }
    int[] own = cutoffs[reach.position(pair)];
    int cutoff = own == null ? NONE : own[quotas.type(reach.candidate(pair))];
    return cutoff != NONE && compare(pair, cutoff) > 0;
  }

  /** Negative when the unit of both would rather have the first. */
  private int compare(int one, int other) {
    int byPlace = Integer.compare(places[one], places[other]);
    return byPlace != 0 ? byPlace : Integer.compare(reach.position(one), reach.position(other));
  }

  /** Lets a unit keep what it likes best; adds the candidates it refuses to those who are free. */
  private int choose(int unit, int[] free, int from) {
    int[] all = merged(held[unit], offered[unit], offers[unit]);
    offers[unit] = 0;
    forget(unit);
    boolean[] kept = new boolean[all.length];
    keep(all, kept, Stage.LOCKED);
    if (hasLowerBound(unit)) {
      keep(all, kept, Stage.WANTED);
    }
    int size = keep(all, kept, Stage.ANY);
    int[] now = new int[size];
    int count = from;
    int at = 0;
    for (int i = 0; i < all.length; i++) {
      int candidate = reach.candidate(all[i]);
      if (kept[i]) {
        pairOf[candidate] = all[i];
        now[at++] = all[i];
      } else {
        pairOf[candidate] = NONE;
        free[count++] = candidate;
        refuse(unit, all[i]);
      }
    }
    held[unit] = now;
    return count;
  }

  private enum Stage {
    LOCKED,
    WANTED,
    ANY
  }

  private int keep(int[] all, boolean[] kept, Stage stage) {
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (!kept[i] && isDue(all[i], stage)) {
        kept[i] = true;
        count(all[i], 1);
      }
      size += kept[i] ? 1 : 0;
    }
    return size;
  }

  private boolean isDue(int pair, Stage stage) {
    if (stage == Stage.LOCKED) {
      return locked[reach.candidate(pair)];
    }
    return (stage == Stage.ANY || isWanted(pair)) && fits(pair);
  }

  private void refuse(int unit, int pair) {
    if (nested[unit]) {
      return;
    }
    int position = reach.position(pair);
    if (cutoffs[position] == null) {
      cutoffs[position] = new int[quotas.typeCount()];
      Arrays.fill(cutoffs[position], NONE);
      anyCutoff = true;
    }
    int type = quotas.type(reach.candidate(pair));
    int cutoff = cutoffs[position][type];
    if (cutoff == NONE || compare(pair, cutoff) < 0) {
      cutoffs[position][type] = pair;
    }
  }

  private boolean hasLowerBound(int unit) {
    for (int position : quotas.positions(unit)) {
      for (int quota : quotas.of(position)) {
        if (quotas.quota(quota).least() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void forget(int unit) {
    for (int position : quotas.positions(unit)) {
      taken[position] = 0;
      for (int quota : quotas.of(position)) {
        counts[quota] = 0;
      }
    }
  }

  private void count(int pair, int by) {
    int position = reach.position(pair);
    taken[position] += by;
    for (int quota : quotas.of(position)) {
      if (quotas.counts(quota, reach.candidate(pair))) {
        counts[quota] += by;
      }
    }
  }

  /** True when a pair helps to reach a lower bound that is not reached. */
  private boolean isWanted(int pair) {
    for (int quota : quotas.of(reach.position(pair))) {
      if (counts[quota] < quotas.quota(quota).least() && quotas.counts(quota, reach.candidate(pair))) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(int pair) {
    int position = reach.position(pair);
    if (taken[position] >= seats[position]) {
      return false;
    }
    for (int quota : quotas.of(position)) {
      if (counts[quota] >= quotas.quota(quota).most() && quotas.counts(quota, reach.candidate(pair))) {
        return false;
      }
    }
    return true;
  }

  /** Two rows in one order; the first is in order already. */
  private int[] merged(int[] first, int[] second, int count) {
    int[] sorted = sorted(second, count);
    int[] all = new int[first.length + count];
    int left = 0;
    int right = 0;
    for (int at = 0; at < all.length; at++) {
      boolean fromFirst =
          right == count || left < first.length && compare(first[left], sorted[right]) < 0;
      all[at] = fromFirst ? first[left++] : sorted[right++];
    }
    return all;
  }

  private int[] sorted(int[] pairs, int count) {
    if (count > SHORT) {
      return Arrays.stream(pairs, 0, count).boxed().sorted(this::compare).mapToInt(i -> i).toArray();
    }
    for (int i = 1; i < count; i++) {
      int pair = pairs[i];
      int at = i;
      for (; at > 0 && compare(pair, pairs[at - 1]) < 0; at--) {
        pairs[at] = pairs[at - 1];
      }
      pairs[at] = pair;
    }
    return pairs;
  }

  /** Lets those in who were refused for quotas that in the end leave room, until nobody is left. */
  private void fillUp() {
    boolean moved = anyCutoff;
    Arrays.fill(taken, 0);
    Arrays.fill(counts, 0);
    for (int pair : pairOf) {
      if (pair != NONE) {
        count(pair, 1);
      }
    }
    while (moved) {
      moved = false;
      for (int position = 0; position < taken.length; position++) {
        if (taken[position] < seats[position] && !nested[quotas.unit(position)]) {
          moved |= fillUp(position);
        }
      }
    }
  }

  private boolean fillUp(int position) {
    boolean moved = false;
    BitSet refused = new BitSet();
    for (int pair : reach.orderOfPosition(position)) {
      int candidate = reach.candidate(pair);
      int now = pairOf[candidate];
      boolean wants = !locked[candidate] && (now == NONE || orders.rank(pair) < orders.rank(now));
      if (!wants || refused.get(quotas.type(candidate))) {
        continue;
      }
      if (now != NONE) {
        count(now, -1);
      }
      boolean fits = fits(pair);
      count(pair, 1);
      if (fits && (now == NONE || !isWanted(now))) {
        pairOf[candidate] = pair;
        moved = true;
        continue;
      }
      count(pair, -1);
      if (now != NONE) {
        count(now, 1);
      }
      refused.set(quotas.type(candidate), !fits);
    }
    return moved;
  }
}
