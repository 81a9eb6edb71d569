package org.talentchain.matching.allocation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Deferred acceptance with positions proposing: each proposes to the best it has not asked yet as long as
 * seats are open, and candidates hold the best they were offered. Of all stable plans it is the best one for
 * every position and the worst for every candidate.
 */
final class PositionProposals {

  private final Reach reach;
  private final int[] seats;
  private final CandidateOrders orders;
  private final int[][] ordered;
  private final int[] next;
  private final int[] held;
  private final int[] filled;

  PositionProposals(Reach reach, int[] seats, CandidateOrders orders) {
    this.reach = reach;
    this.seats = seats;
    this.orders = orders;
    this.ordered = new int[reach.positionCount()][];
    Arrays.setAll(ordered, reach::orderOfPosition);
    this.next = new int[reach.positionCount()];
    this.held = new int[reach.candidateCount()];
    Arrays.fill(held, Allocation.NONE);
    this.filled = new int[reach.positionCount()];
  }

  Allocation run() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int position = 0; position < reach.positionCount(); position++) {
      open.add(position);
    }
    while (!open.isEmpty()) {
      int position = open.remove();
      while (filled[position] < seats[position] && next[position] < ordered[position].length) {
        int refused = offer(ordered[position][next[position]++]);
        if (refused != Allocation.NONE && reach.position(refused) != position) {
          open.add(reach.position(refused));
        }
      }
    }
    return new Allocation(reach, orders, kept());
  }

  /**
   * Lets the candidate hold the pair if it is better than what they hold; returns the pair refused, if any.
   */
  private int offer(int pair) {
    int candidate = reach.candidate(pair);
    int now = held[candidate];
    if (now != Allocation.NONE && orders.isBefore(now, pair)) {
      return pair;
    }
    held[candidate] = pair;
    filled[reach.position(pair)]++;
    if (now != Allocation.NONE) {
      filled[reach.position(now)]--;
    }
    return now;
  }

  private int[][] kept() {
    int[][] kept = new int[ordered.length][];
    Arrays.setAll(
        kept,
        position ->
            Arrays.stream(ordered[position]).filter(pair -> held[reach.candidate(pair)] == pair).toArray());
    return kept;
  }
}
