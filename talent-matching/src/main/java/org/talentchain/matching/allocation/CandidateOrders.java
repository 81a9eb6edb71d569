package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * The order in which each candidate would take the pairs within reach: priority of the position, then preference,
 * then the position's fit, then position.
 */
final class CandidateOrders {

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
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      sort(starts[candidate], starts[candidate + 1], reach, priorities, shares);
    }
  }

  private void sort(int from, int to, Reach reach, int[] priorities, int[] shares) {
    Integer[] pairs = new Integer[to - from];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ordered[from + i];
    }
    Arrays.sort(pairs, (one, other) -> compare(one, other, reach, priorities, shares));
    for (int i = 0; i < pairs.length; i++) {
      ordered[from + i] = pairs[i];
      ranks[pairs[i]] = i;
    }
  }

  private static int compare(int one, int other, Reach reach, int[] priorities, int[] shares) {
    int byPriority =
        Integer.compare(priorities[reach.position(other)], priorities[reach.position(one)]);
    if (byPriority != 0) {
      return byPriority;
    }
    int byPreference = Integer.compare(reach.preference(other), reach.preference(one));
    if (byPreference != 0) {
      return byPreference;
    }
    int byShare = Integer.compare(shares[other], shares[one]);
    return byShare != 0 ? byShare : Integer.compare(reach.position(one), reach.position(other));
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
