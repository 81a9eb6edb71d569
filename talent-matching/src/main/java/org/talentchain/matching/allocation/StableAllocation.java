package org.talentchain.matching.allocation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Stable allocation under headcounts by deferred acceptance (Gale and Shapley 1962): candidates propose in
 * their order of preference, positions keep the best they were offered. No position and candidate would both
 * rather have each other; every candidate gets the best position of any stable allocation, and gains nothing
 * by stating preferences otherwise than they are (Dubins and Freedman 1981). Orders are strict, so the result
 * is unique whatever the order of proposals. Takes O(pairs · log pairs) time.
 *
 * <p>A candidate's order: priority of the position, then preference, then the position's fit, then position.
 * A position's order: {@link Reach#compareForPosition}.
 */
public final class StableAllocation {

  /** The largest preference there is. */
  public static final int MOST_PREFERENCE = 10_000;

  private static final int NONE = Allocation.NONE;

  private final Reach reach;
  private final CandidateOrders orders;
  private final int[][] held;
  private final int[] heldCount;

  private StableAllocation(Reach reach, int[] seats, CandidateOrders orders) {
    this.reach = reach;
    this.orders = orders;
    this.held = new int[reach.positionCount()][];
    this.heldCount = new int[reach.positionCount()];
    for (int position = 0; position < held.length; position++) {
      int pairs = reach.start(position + 1) - reach.start(position);
      held[position] = new int[Math.min(seats[position], pairs)];
    }
  }

  /**
   * @param reach who is within reach of whom
   * @param seats headcount of each position
   * @param priorities of each position: candidates propose to a higher one first
   * @param shares the fit of each pair as a share that compares between positions
   */
  public static Allocation of(Reach reach, int[] seats, int[] priorities, int[] shares) {
    CandidateOrders orders = new CandidateOrders(reach, priorities, shares);
    StableAllocation acceptance = new StableAllocation(reach, seats, orders);
    acceptance.propose();
    return new Allocation(reach, orders, acceptance.kept());
  }

  /**
   * The stable plan that is best for the side that proposes.
   *
   * @param proposer who does; see {@link #of(Reach, int[], int[], int[])} for the rest
   */
  public static Allocation of(Reach reach, int[] seats, int[] priorities, int[] shares, Proposer proposer) {
    return proposer == Proposer.CANDIDATES
        ? of(reach, seats, priorities, shares)
        : new PositionProposals(reach, seats, new CandidateOrders(reach, priorities, shares)).run();
  }

  private void propose() {
    int[] next = new int[reach.candidateCount()];
    Deque<Integer> free = new ArrayDeque<>();
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      next[candidate] = orders.start(candidate);
      free.add(candidate);
    }
    while (!free.isEmpty()) {
      int candidate = free.remove();
      if (next[candidate] == orders.start(candidate + 1)) {
        continue;
      }
      int refused = offer(orders.pair(next[candidate]++));
      if (refused != NONE) {
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
    return refused;
  }

  private int[][] kept() {
    int[][] kept = new int[held.length][];
    for (int position = 0; position < kept.length; position++) {
      kept[position] = Arrays.copyOf(held[position], heldCount[position]);
    }
    return kept;
  }
}
