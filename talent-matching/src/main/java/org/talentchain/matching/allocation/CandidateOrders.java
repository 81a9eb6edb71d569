package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The order in which each candidate would take the pairs within reach: priority of the position, then
 * preference, then the position's fit, then position.
 */
final class CandidateOrders {

  private static final int LONG_ROW = 60;

  private final int[] starts;
  private final int[] ordered;
  private final int[] ranks;

  CandidateOrders(Reach reach, int[] priorities, int[] shares) {
    starts = new int[reach.candidateCount() + 1];
    ordered = new int[reach.pairs()];
    ranks = new int[reach.pairs()];
    for (int pair = 0; pair < reach.pairs(); pair++) {
      starts[reach.candidate(pair) + 1]++;
    }
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      starts[candidate + 1] += starts[candidate];
    }
    int[] next = starts.clone();
    for (int pair = 0; pair < reach.pairs(); pair++) {
      ordered[next[reach.candidate(pair)]++] = pair;
    }
    sort(reach, priorities, shares);
  }

  private void sort(Reach reach, int[] priorities, int[] shares) {
    long[] wishes = new long[ordered.length];
    int[] ties = new int[ordered.length];
    for (int at = 0; at < ordered.length; at++) {
      int pair = ordered[at];
      wishes[at] = ((long) priorities[reach.position(pair)] << Integer.SIZE) + reach.preference(pair);
      ties[at] = shares[pair];
    }
    for (int candidate = 0; candidate + 1 < starts.length; candidate++) {
      sort(starts[candidate], starts[candidate + 1], wishes, ties);
    }
  }

  /**
   * Sorts one row; nothing is boxed unless it is long. Pairs come in the order of positions, which settles
   * ties.
   */
  private void sort(int from, int to, long[] wishes, int[] ties) {
    if (to - from > LONG_ROW) {
      sortLong(from, to, wishes, ties);
    } else {
      insert(from, to, wishes, ties);
    }
    for (int at = from; at < to; at++) {
      ranks[ordered[at]] = at - from;
    }
  }

  private void sortLong(int from, int to, long[] wishes, int[] ties) {
    int[] row =
        IntStream.range(from, to)
            .boxed()
            .sorted(
                (one, other) -> {
                  int byWish = Long.compare(wishes[other], wishes[one]);
                  return byWish != 0 ? byWish : Integer.compare(ties[other], ties[one]);
                })
            .mapToInt(at -> ordered[at])
            .toArray();
    System.arraycopy(row, 0, ordered, from, row.length);
  }

  private void insert(int from, int to, long[] wishes, int[] ties) {
    for (int next = from + 1; next < to; next++) {
      long wish = wishes[next];
      int tie = ties[next];
      int pair = ordered[next];
      int at = next;
      for (; at > from && isBefore(wish, tie, wishes[at - 1], ties[at - 1]); at--) {
        wishes[at] = wishes[at - 1];
        ties[at] = ties[at - 1];
        ordered[at] = ordered[at - 1];
      }
      wishes[at] = wish;
      ties[at] = tie;
      ordered[at] = pair;
    }
  }

  private static boolean isBefore(long wish, int tie, long otherWish, int otherTie) {
    return wish > otherWish || wish == otherWish && tie > otherTie;
  }

  int start(int candidate) {
    return starts[candidate];
  }

  /** The pair at a place among those of all candidates, most preferred first within one. */
  int pair(int at) {
    return ordered[at];
  }

  /** The place of a pair in the order of its candidate, from 0. */
  int rank(int pair) {
    return ranks[pair];
  }

  /** The pairs of a candidate, most preferred first. */
  int[] of(int candidate) {
    return Arrays.copyOfRange(ordered, starts[candidate], starts[candidate + 1]);
  }
}
