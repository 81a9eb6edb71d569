package org.talentchain.matching.allocation;


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
  private final Holdings holdings;
  private final int[] next;

  private StableAllocation(Reach reach, int[] seats, CandidateOrders orders) {
    this.reach = reach;
    this.orders = orders;
    this.holdings = new Holdings(reach, seats);
    this.next = new int[reach.candidateCount()];
  }

  /**
   * @param reach who is within reach of whom
   * @param seats headcount of each position
   * @param priorities of each position: candidates propose to a higher one first
   * @param shares the fit of each pair as a share that compares between positions, not negative
   */
  public static Allocation of(Reach reach, int[] seats, int[] priorities, int[] shares) {
    CandidateOrders orders = new CandidateOrders(reach, priorities, shares, reach.standings());
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
        : new PositionProposals(
                reach, seats, new CandidateOrders(reach, priorities, shares, reach.standings()))
            .run();
  }

  private void propose() {
    int[] free = new int[next.length];
    for (int candidate = 0; candidate < next.length; candidate++) {
      next[candidate] = orders.start(candidate);
      free[candidate] = candidate;
    }
    int count = free.length;
    while (count > 0) {
      int refused = 0;
      for (int at = 0; at < count; at++) {
        int loser = proposeFor(free[at]);
        if (loser != NONE) {
          free[refused++] = loser;
        }
      }
      count = refused;
    }
  }

  /** Goes on until a position holds the candidate; returns who has to go instead, or {@code NONE}. */
  private int proposeFor(int candidate) {
    int at = next[candidate];
    int end = orders.start(candidate + 1);
    int loser = candidate;
    while (loser == candidate && at < end) {
      long bid = orders.bid(at++);
      loser = holdings.offer(CandidateOrders.position(bid), CandidateOrders.standing(bid), candidate);
    }
    next[candidate] = at;
    return loser == candidate ? NONE : loser;
  }

  private int[][] kept() {
    int[][] kept = new int[reach.positionCount()][];
    for (int position = 0; position < kept.length; position++) {
      kept[position] = holdings.candidates(position);
      for (int at = 0; at < kept[position].length; at++) {
        kept[position][at] = reach.pair(kept[position][at], position);
      }
    }
    return kept;
  }
}
