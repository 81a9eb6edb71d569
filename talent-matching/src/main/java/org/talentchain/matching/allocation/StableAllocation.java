package org.talentchain.matching.allocation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Stable allocation under headcounts by deferred acceptance (Gale and Shapley 1962): candidates propose in their
 * order of preference, positions keep the best they were offered. No position and candidate would both rather have
 * each other; every candidate gets the best position of any stable allocation, and gains nothing by stating
 * preferences otherwise than they are (Dubins and Freedman 1981). Orders are strict, so the result is unique
 * whatever the order of proposals. Takes O(pairs · log pairs) time.
 *
 * <p>A candidate's order: priority of the position, then preference, then the position's fit, then position. A
 * position's order: {@link Reach#compareForPosition}.
 */
public final class StableAllocation {

  /** The largest preference there is. */
  public static final int MOST_PREFERENCE = 10_000;

  /** Stands for no pair. */
  public static final int NONE = -1;

  private final Reach reach;
  private final int[] ranks;
  private final int[] startOf;
  private final int[] ordered;
  private final int[][] held;
  private final int[] heldCount;
  private final int[] pairOf;

  private StableAllocation(Reach reach, int[] seats, int[] priorities, int[] shares) {
    this.reach = reach;
    this.startOf = new int[reach.candidateCount() + 1];
    this.ordered = new int[reach.pairs()];
    this.ranks = new int[reach.pairs()];
    this.held = new int[reach.positionCount()][];
    this.heldCount = new int[reach.positionCount()];
    this.pairOf = new int[reach.candidateCount()];
    for (int position = 0; position < held.length; position++) {
      int pairs = reach.start(position + 1) - reach.start(position);
      held[position] = new int[Math.min(seats[position], pairs)];
    }
    Arrays.fill(pairOf, NONE);
    orderProposals(priorities, shares);
    propose();
  }

  /**
   * @param reach who is within reach of whom
   * @param seats headcount of each position
   * @param priorities of each position: candidates propose to a higher one first
   * @param shares the fit of each pair as a share that compares between positions
   */
  public static StableAllocation of(Reach reach, int[] seats, int[] priorities, int[] shares) {
    return new StableAllocation(reach, seats, priorities, shares);
  }

  private void orderProposals(int[] priorities, int[] shares) {
    for (int pair = 0; pair < reach.pairs(); pair++) {
      startOf[reach.candidate(pair) + 1]++;
    }
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      startOf[candidate + 1] += startOf[candidate];
    }
    int[] next = startOf.clone();
    for (int pair = 0; pair < reach.pairs(); pair++) {
      ordered[next[reach.candidate(pair)]++] = pair;
    }
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      sort(startOf[candidate], startOf[candidate + 1], priorities, shares);
    }
  }

  private void sort(int from, int to, int[] priorities, int[] shares) {
    Integer[] pairs = new Integer[to - from];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ordered[from + i];
    }
    Arrays.sort(pairs, (one, other) -> compareForCandidate(one, other, priorities, shares));
    for (int i = 0; i < pairs.length; i++) {
      ordered[from + i] = pairs[i];
      ranks[pairs[i]] = i;
    }
  }

  private int compareForCandidate(int one, int other, int[] priorities, int[] shares) {
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

  private void propose() {
    int[] next = startOf.clone();
    Deque<Integer> free = new ArrayDeque<>();
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      free.add(candidate);
    }
    while (!free.isEmpty()) {
      int candidate = free.remove();
      if (next[candidate] == startOf[candidate + 1]) {
        continue;
      }
      int refused = offer(ordered[next[candidate]++]);
      if (refused != NONE) {
        pairOf[reach.candidate(refused)] = NONE;
        free.add(reach.candidate(refused));
      }
    }
  }

  /** Lets the position keep the pair if it is among its best; returns the pair that is refused instead. */
  private int offer(int pair) {
    int position = reach.position(pair);
    int[] kept = held[position];
    int count = heldCount[position];
    if (kept.length == 0) {
      return pair;
    }
    int refused = NONE;
    if (count == kept.length) {
      int worst = kept[count - 1];
      if (reach.compareForPosition(pair, worst) > 0) {
        return pair;
      }
      refused = worst;
      count--;
    }
    int at = count;
    for (; at > 0 && reach.compareForPosition(pair, kept[at - 1]) < 0; at--) {
      kept[at] = kept[at - 1];
    }
    kept[at] = pair;
    heldCount[position] = count + 1;
    pairOf[reach.candidate(pair)] = pair;
    return refused;
  }

  /** The pairs a position keeps, best fit first. */
  public int[] keptBy(int position) {
    return Arrays.copyOf(held[position], heldCount[position]);
  }

  /** The pair a candidate is in, or {@link #NONE}. */
  public int pairOf(int candidate) {
    return pairOf[candidate];
  }

  /** The pairs of a candidate, most preferred first. */
  public int[] orderOf(int candidate) {
    return Arrays.copyOfRange(ordered, startOf[candidate], startOf[candidate + 1]);
  }

  /** True when the candidate of this pair would rather be in it than where they are. */
  public boolean isPreferred(int pair) {
    int now = pairOf[reach.candidate(pair)];
    return now == NONE || ranks[pair] < ranks[now];
  }

  /**
   * Who comes next for a position, best fit first: those within reach it does not keep who have nothing, or would
   * rather be here.
   *
   * @param most how many at most
   */
  public int[] reserves(int position, int most) {
    return IntStream.range(reach.start(position), reach.start(position + 1))
        .filter(pair -> pairOf[reach.candidate(pair)] != pair && isPreferred(pair))
        .boxed()
        .sorted(reach::compareForPosition)
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
