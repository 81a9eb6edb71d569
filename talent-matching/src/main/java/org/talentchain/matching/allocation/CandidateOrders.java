package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The order in which each candidate would take the pairs within reach: priority of the position, then
 * preference, then the position's fit, then position. With each pair stands what its position has to know
 * when it is offered, so that proposals read on where they are and do not jump about in memory.
 */
final class CandidateOrders {

  private static final int SHORT = 40;
  private static final int AT_HAND = 1 << 15;

  private final Reach reach;
  private final int[] levels;
  private final int preferenceBits;
  private final int shareBits;
  private final int[] shares;
  private final int[] starts;
  private final long[] bids;
  private volatile int @Nullable [] ranks;

  /**
   * @param standings what a position goes by when a pair is offered to it: the lower, the better; not
   *     negative
   */
  CandidateOrders(Reach reach, int[] priorities, int[] shares, int[] standings) {
    this.reach = reach;
    this.shares = shares;
    levels = levels(priorities);
    preferenceBits = bits(max(reach::preference));
    shareBits = bits(max(pair -> shares[pair]));
    starts = new int[reach.candidateCount() + 1];
    for (int pair = 0; pair < reach.pairs(); pair++) {
      starts[reach.candidate(pair) + 1]++;
    }
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      starts[candidate + 1] += starts[candidate];
    }
    bids = sorted(distributed(standings));
  }

  /**
   * Puts the pairs of each candidate together, in the order of positions. Pairs come position by position and
   * go to places all over memory, so some candidates after the others are gone through, no more at a time than
   * a processor keeps at hand; and the two numbers of a pair, how much it is wanted and the bid, stand side by
   * side.
   */
  private long[] distributed(int[] standings) {
    long[] entries = new long[Math.multiplyExact(2, reach.pairs())];
    int[] next = starts.clone();
    int[] pairs = new int[reach.positionCount()];
    Arrays.setAll(pairs, reach::start);
    for (int from = 0; from < reach.candidateCount(); from += AT_HAND) {
      for (int position = 0; position < pairs.length; position++) {
        int end = reach.start(position + 1);
        int pair = pairs[position];
        for (; pair < end && reach.candidate(pair) - from < AT_HAND; pair++) {
          int at = 2 * next[reach.candidate(pair)]++;
          entries[at] = wish(levels[position], pair);
          entries[at + 1] = ((long) standings[pair] << Integer.SIZE) | position;
        }
        pairs[position] = pair;
      }
    }
    return entries;
  }

  /** Priorities counted from 0, so that they take few bits. */
  private static int[] levels(int[] priorities) {
    int[] distinct = Arrays.stream(priorities).sorted().distinct().toArray();
    return Arrays.stream(priorities).map(each -> Arrays.binarySearch(distinct, each)).toArray();
  }

  private int max(IntUnaryOperator ofPair) {
    int max = 0;
    for (int pair = 0; pair < reach.pairs(); pair++) {
      int value = ofPair.applyAsInt(pair);
      if (value < 0) {
        throw new IllegalArgumentException("preferences and shares are not negative, but here is " + value);
      }
      max = Math.max(max, value);
    }
    return max;
  }

  private static int bits(long most) {
    return Long.SIZE - Long.numberOfLeadingZeros(most);
  }

  /** The bids row by row: by wishes, descending, and of equal ones the pair that came first. */
  private long[] sorted(long[] entries) {
    long most = 0;
    int longest = 0;
    for (int candidate = 0; candidate + 1 < starts.length; candidate++) {
      longest = Math.max(longest, starts[candidate + 1] - starts[candidate]);
      for (int at = starts[candidate]; at < starts[candidate + 1]; at++) {
        most = Math.max(most, entries[2 * at]);
      }
    }
    int placeBits = bits(longest);
    if (bits(most) + placeBits >= Long.SIZE) {
      throw new IllegalArgumentException("too many different priorities for so many pairs");
    }
    long[] sorted = new long[reach.pairs() + 1];
    long[] keys = new long[longest];
    for (int candidate = 0; candidate + 1 < starts.length; candidate++) {
      int from = starts[candidate];
      int size = starts[candidate + 1] - from;
      for (int place = 0; place < size; place++) {
        keys[place] = ((most - entries[2 * (from + place)]) << placeBits) | place;
      }
      if (size <= SHORT) {
        count(keys, size, entries, from, sorted);
      } else {
        Arrays.sort(keys, 0, size);
        for (int place = 0; place < size; place++) {
          int was = (int) (keys[place] & ((1L << placeBits) - 1));
          sorted[from + place] = entries[2 * (from + was) + 1];
        }
      }
    }
    return sorted;
  }

  /** Sorts a short row by counting what comes before each: more steps than a sort, but none that is guessed. */
  private static void count(long[] keys, int size, long[] entries, int from, long[] sorted) {
    for (int place = 0; place < size; place++) {
      long key = keys[place];
      int before = 0;
      for (int other = 0; other < size; other++) {
        before += (int) ((keys[other] - key) >>> 63);
      }
      sorted[from + before] = entries[2 * (from + place) + 1];
    }
  }

  int start(int candidate) {
    return starts[candidate];
  }

  /**
   * What is offered at a place among the pairs of all candidates, most preferred first within one: {@link
   * #position} and {@link #standing} read it. Behind the last place nothing is offered.
   */
  long bid(int at) {
    return bids[at];
  }

  static int position(long bid) {
    return (int) bid;
  }

  /** What the position goes by: the lower, the better. */
  static int standing(long bid) {
    return (int) (bid >>> Integer.SIZE);
  }

  /** How much the candidate of a pair wants it: the larger, the more; of equal ones the first pair. */
  long wish(int pair) {
    return wish(levels[reach.position(pair)], pair);
  }

  private long wish(int level, int pair) {
    return (((long) level << preferenceBits) | reach.preference(pair)) << shareBits | shares[pair];
  }

  /** True when the candidate of two pairs would rather be in the first. */
  boolean isBefore(int one, int other) {
    long first = wish(one);
    long second = wish(other);
    return first == second ? one < other : first > second;
  }

  /** The place of a pair in the order of its candidate, from 0. */
  int rank(int pair) {
    int[] known = ranks;
    if (known == null) {
      known = new int[bids.length];
      for (int candidate = 0; candidate + 1 < starts.length; candidate++) {
        for (int at = starts[candidate]; at < starts[candidate + 1]; at++) {
          known[reach.pair(candidate, position(bids[at]))] = at - starts[candidate];
        }
      }
      ranks = known;
    }
    return known[pair];
  }

  /** The pairs of a candidate, most preferred first. */
  int[] of(int candidate) {
    int[] pairs = new int[starts[candidate + 1] - starts[candidate]];
    Arrays.setAll(pairs, at -> reach.pair(candidate, position(bids[starts[candidate] + at])));
    return pairs;
  }
}
