package org.talentchain.matching.allocation;

import java.util.Arrays;
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
    preferenceBits = bits(union(reach.preferences()));
    shareBits = bits(union(shares));
    starts = new int[reach.candidateCount() + 1];
    for (int pair = 0; pair < reach.pairs(); pair++) {
      starts[reach.candidate(pair) + 1]++;
    }
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      starts[candidate + 1] += starts[candidate];
    }
    int standingBits = bits(union(standings));
    int positionBits = bits(reach.positionCount());
    int wishBits = bits(Math.max(0, Arrays.stream(levels).max().orElse(0))) + preferenceBits + shareBits;
    bids =
        wishBits + positionBits + standingBits < Long.SIZE
            ? packed(standings, wishBits, positionBits, standingBits)
            : sorted(distributed(standings));
  }

  /**
   * The bids row by row, where all that is known of a pair goes into one number: how little it is wanted, then
   * its position, by which equal ones are ordered, then its standing. Rows are distributed as in {@link
   * #distributed} with half the memory, and sorted where they are.
   */
  private long[] packed(int[] standings, int wishBits, int positionBits, int standingBits) {
    long[] rows = new long[Math.addExact(1, reach.pairs())];
    long mostWish = (1L << wishBits) - 1;
    distribute(
        (at, position, pair) -> {
          long unwanted = mostWish - wish(levels[position], pair);
          rows[at] = (unwanted << positionBits | position) << standingBits | standings[pair];
        });
    long standingMask = (1L << standingBits) - 1;
    long positionMask = (1L << positionBits) - 1;
    long[] row = new long[SHORT];
    for (int candidate = 0; candidate + 1 < starts.length; candidate++) {
      int from = starts[candidate];
      int to = starts[candidate + 1];
      if (to - from <= SHORT) {
        count(rows, from, to, row);
      } else {
        Arrays.sort(rows, from, to);
      }
      for (int at = from; at < to; at++) {
        long standing = rows[at] & standingMask;
        rows[at] = standing << Integer.SIZE | rows[at] >>> standingBits & positionMask;
      }
    }
    return rows;
  }

  /** Sorts a short row by counting what comes before each: more steps than a sort, but none that is guessed. */
  private static void count(long[] rows, int from, int to, long[] sorted) {
    for (int at = from; at < to; at++) {
      long key = rows[at];
      int before = 0;
      for (int other = from; other < to; other++) {
        before += (int) ((rows[other] - key) >>> 63);
      }
      sorted[before] = key;
    }
    System.arraycopy(sorted, 0, rows, from, to - from);
  }

  /** The two numbers of each pair, how much it is wanted and the bid, side by side. */
  private long[] distributed(int[] standings) {
    long[] entries = new long[Math.multiplyExact(2, reach.pairs())];
    distribute(
        (at, position, pair) -> {
          entries[2 * at] = wish(levels[position], pair);
          entries[2 * at + 1] = ((long) standings[pair] << Integer.SIZE) | position;
        });
    return entries;
  }

  /** Takes a pair, and its place among those of all candidates. */
  private interface Place {
    void put(int at, int position, int pair);
  }

  /**
   * Puts the pairs of each candidate together, in the order of positions. Pairs come position by position and
   * go to places all over memory, so some candidates after the others are gone through, no more at a time than
   * a processor keeps at hand.
   */
  private void distribute(Place place) {
    int[] next = starts.clone();
    int[] pairs = new int[reach.positionCount()];
    Arrays.setAll(pairs, reach::start);
    for (int from = 0; from < reach.candidateCount(); from += AT_HAND) {
      for (int position = 0; position < pairs.length; position++) {
        int end = reach.start(position + 1);
        int pair = pairs[position];
        for (; pair < end && reach.candidate(pair) - from < AT_HAND; pair++) {
          place.put(next[reach.candidate(pair)]++, position, pair);
        }
        pairs[position] = pair;
      }
    }
  }

  /** Priorities counted from 0, so that they take few bits. */
  private static int[] levels(int[] priorities) {
    int[] distinct = Arrays.stream(priorities).sorted().distinct().toArray();
    return Arrays.stream(priorities).map(each -> Arrays.binarySearch(distinct, each)).toArray();
  }

  /** All bits that any of some numbers has. */
  private static int union(int[] numbers) {
    int union = 0;
    for (int number : numbers) {
      union |= number;
    }
    if (union < 0) {
      int negative = Arrays.stream(numbers).filter(number -> number < 0).findFirst().getAsInt();
      throw new IllegalArgumentException("preferences and shares are not negative, but here is " + negative);
    }
    return union;
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
      Arrays.sort(keys, 0, size);
      for (int place = 0; place < size; place++) {
        int was = (int) (keys[place] & ((1L << placeBits) - 1));
        sorted[from + place] = entries[2 * (from + was) + 1];
      }
    }
    return sorted;
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
