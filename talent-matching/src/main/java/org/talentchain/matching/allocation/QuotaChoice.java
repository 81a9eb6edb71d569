package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongConsumer;

/**
 * What each unit keeps of all it holds and is offered: first those who are settled, then, best first, those who
 * help to reach a lower bound, then, best first, whoever fits. Where everybody fits, or there is one offer only,
 * that is found out without choosing anew from all.
 */
final class QuotaChoice {

  private static final int SEATS = -1;
  private static final int NOBODY = -1;
  private static final int FREE = Integer.MAX_VALUE;
  private static final long GONE = -1;

  private final Quotas quotas;
  private final QuotaBids bids;
  private final QuotaCounts counts;
  private final BitSet locked;
  private final int[][] lowerBounds;

  /** Whom each unit holds, best first: all in one row, with room for as many as there are seats. */
  private final long[] held;
  private final int[] starts;
  private final int[] sizes;
  private long[] all = new long[0];
  private boolean[] kept = new boolean[0];

  /**
   * @param locked candidates who are settled
   * @param room how many each unit may hold at the same time
   */
  QuotaChoice(Quotas quotas, QuotaBids bids, QuotaCounts counts, BitSet locked, int[] room) {
    this.quotas = quotas;
    this.bids = bids;
    this.counts = counts;
    this.locked = locked;
    lowerBounds = new int[quotas.unitCount()][];
    sizes = new int[lowerBounds.length];
    starts = new int[lowerBounds.length + 1];
    for (int unit = 0; unit < lowerBounds.length; unit++) {
      lowerBounds[unit] = counts.lowerBounds(quotas.positions(unit));
      starts[unit + 1] = Math.addExact(starts[unit], room[unit]);
    }
    held = new long[starts[lowerBounds.length]];
  }

  /** How many a unit holds. */
  int size(int unit) {
    return sizes[unit];
  }

  /** Whom a unit holds, best first. */
  long held(int unit, int at) {
    return held[starts[unit] + at];
  }

  /** Holds somebody who is settled, whether they fit or not. */
  void hold(int unit, long bid) {
    insert(unit, bid);
    count(position(unit, bid), bid, 1);
  }

  /**
   * Answers the offers to a unit.
   *
   * @param refusing is told whom the unit does not keep
   */
  void answer(int unit, QuotaOffers offers, LongConsumer refusing) {
    int from = offers.start(unit);
    int to = offers.end(unit);
    if (doAllFit(unit, offers, from, to)) {
      for (int at = from; at < to; at++) {
        insert(unit, offers.offer(at));
      }
    } else if (to - from == 1 && !isWanted(unit, offers.offer(from))) {
      displace(unit, offers.offer(from), refusing);
    } else {
      choose(unit, merge(unit, offers), refusing);
    }
  }

  private int position(int unit, long bid) {
    return quotas.positions(unit)[bids.positionInUnit(bid)];
  }

  private void insert(int unit, long bid) {
    int at = starts[unit] + sizes[unit]++;
    for (; at > starts[unit] && held[at - 1] > bid; at--) {
      held[at] = held[at - 1];
    }
    held[at] = bid;
  }

  private void count(int position, long bid, int by) {
    counts.add(position, bids.type(bid), by);
  }

  /** Counts all offers if they fit together with those who are held; else none. */
  private boolean doAllFit(int unit, QuotaOffers offers, int from, int to) {
    for (int at = from; at < to; at++) {
      long bid = offers.offer(at);
      if (!counts.fits(position(unit, bid), bids.type(bid))) {
        for (int before = from; before < at; before++) {
          long undone = offers.offer(before);
          count(position(unit, undone), undone, -1);
        }
        return false;
      }
      count(position(unit, bid), bid, 1);
    }
    return true;
  }

  /** True when somebody would help to reach a lower bound: fewer than it asks for are settled or come before them. */
  private boolean isWanted(int unit, long bid) {
    int position = position(unit, bid);
    for (int at = counts.start(position); at < counts.start(position + 1); at++) {
      int quota = counts.quota(at);
      if (counts.hasLowerBound(quota)
          && counts.isCounting(quota, bids.type(bid))
          && !isReachedBefore(unit, bid, quota)) {
        return true;
      }
    }
    return false;
  }

  /** True when those who are settled, or held and come before somebody, are enough for a lower bound. */
  private boolean isReachedBefore(int unit, long bid, int quota) {
    int missing = counts.least(quota);
    int end = starts[unit] + sizes[unit];
    for (int at = starts[unit]; at < end && missing > 0 && (held[at] < bid || !locked.isEmpty()); at++) {
      boolean comesFirst = held[at] < bid || locked.get(bids.candidate(held[at]));
      missing -= comesFirst && counts(unit, held[at], quota) ? 1 : 0;
    }
    return missing <= 0;
  }

  private boolean counts(int unit, long bid, int quota) {
    return counts.isCounting(quota, bids.type(bid))
        && counts.isOf(quota, quotas.positions(unit)[bids.positionInUnit(bid)]);
  }

  /**
   * Answers one offer that does not fit. All who are held fit together, so choosing anew would keep everybody
   * up to the offer. At each bound that is full, seats or quotas, the last one behind the offer would have to
   * go, the first of these first, unless somebody who went before has made room there too. Where nobody is
   * behind it at one of them, the offer is refused.
   */
  private void displace(int unit, long bid, LongConsumer refusing) {
    int position = position(unit, bid);
    int[] own = quotas.of(position);
    int[] last = new int[own.length + 1];
    for (int bound = 0; bound < last.length; bound++) {
      boolean isFull =
          bound == own.length
              ? !counts.hasSeat(position)
              : counts.isFull(own[bound]) && counts.isCounting(own[bound], bids.type(bid));
      last[bound] = isFull ? lastBehind(unit, bid, bound == own.length ? SEATS : own[bound]) : FREE;
      if (last[bound] == NOBODY) {
        refusing.accept(bid);
        return;
      }
    }
    for (int going = firstOf(last); going != FREE; going = firstOf(last)) {
      long leaving = held[going];
      held[going] = GONE;
      count(position(unit, leaving), leaving, -1);
      refusing.accept(leaving);
      for (int bound = 0; bound < last.length; bound++) {
        boolean madeRoom =
            bound == own.length
                ? position(unit, leaving) == position
                : counts(unit, leaving, own[bound]);
        last[bound] = madeRoom ? FREE : last[bound];
      }
    }
    close(unit);
    insert(unit, bid);
    count(position, bid, 1);
  }

  private static int firstOf(int[] last) {
    int first = FREE;
    for (int each : last) {
      first = Math.min(first, each);
    }
    return first;
  }

  /** The last who is held behind somebody at a bound and may go, or {@link #NOBODY}. */
  private int lastBehind(int unit, long bid, int bound) {
    int position = position(unit, bid);
    for (int at = starts[unit] + sizes[unit] - 1; at >= starts[unit] && held[at] > bid; at--) {
      long other = held[at];
      boolean isThere = bound == SEATS ? position(unit, other) == position : counts(unit, other, bound);
      if (isThere && !locked.get(bids.candidate(other)) && !isWanted(unit, other)) {
        return at;
      }
    }
    return NOBODY;
  }

  private void close(int unit) {
    int from = starts[unit];
    int to = from;
    for (int at = from; at < from + sizes[unit]; at++) {
      if (held[at] != GONE) {
        held[to++] = held[at];
      }
    }
    sizes[unit] = to - from;
  }

  /** Puts what a unit holds and what it is offered in one order; returns how many there are. */
  private int merge(int unit, QuotaOffers offers) {
    int right = offers.start(unit);
    int end = offers.end(unit);
    int size = sizes[unit] + end - right;
    if (all.length < size) {
      all = new long[2 * size];
      kept = new boolean[2 * size];
    }
    int left = starts[unit];
    int leftEnd = left + sizes[unit];
    for (int at = 0; at < size; at++) {
      boolean fromHeld = right == end || left < leftEnd && held[left] < offers.offer(right);
      all[at] = fromHeld ? held[left++] : offers.offer(right++);
    }
    return size;
  }

  private void choose(int unit, int size, LongConsumer refusing) {
    counts.clear(quotas.positions(unit));
    Arrays.fill(kept, 0, size, false);
    if (!locked.isEmpty()) {
      for (int at = 0; at < size; at++) {
        keepIf(at, position(unit, all[at]), locked.get(bids.candidate(all[at])));
      }
    }
    int[] lower = lowerBounds[unit];
    for (int at = 0; at < size && counts.isShort(lower); at++) {
      int position = position(unit, all[at]);
      int type = bids.type(all[at]);
      keepIf(at, position, counts.isWanted(position, type) && counts.fits(position, type));
    }
    for (int at = 0; at < size; at++) {
      int position = position(unit, all[at]);
      keepIf(at, position, counts.fits(position, bids.type(all[at])));
    }
    part(unit, size, refusing);
  }

  private void keepIf(int at, int position, boolean isDue) {
    if (isDue && !kept[at]) {
      kept[at] = true;
      count(position, all[at], 1);
    }
  }

  private void part(int unit, int size, LongConsumer refusing) {
    sizes[unit] = 0;
    for (int at = 0; at < size; at++) {
      if (kept[at]) {
        insert(unit, all[at]);
      } else {
        refusing.accept(all[at]);
      }
    }
  }
}
