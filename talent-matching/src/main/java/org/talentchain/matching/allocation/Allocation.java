package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who holds which seat, and who would rather be elsewhere. */
public final class Allocation {

  /** Stands for no pair. */
  public static final int NONE = -1;

  private final Reach reach;
  private final CandidateOrders orders;
  private final int[][] kept;
  private final int[] pairOf;

  /**
   * @param kept the pairs each position keeps, best fit first
   */
  Allocation(Reach reach, CandidateOrders orders, int[][] kept) {
    this.reach = reach;
    this.orders = orders;
    this.kept = kept;
    this.pairOf = new int[reach.candidateCount()];
    Arrays.fill(pairOf, NONE);
    for (int[] pairs : kept) {
      for (int pair : pairs) {
        pairOf[reach.candidate(pair)] = pair;
      }
    }
  }

  /**
   * The stable allocation; see {@link StableAllocation}.
   *
   * @param reach who is within reach of whom
   * @param seats headcount of each position
   * @param priorities of each position: candidates propose to a higher one first
   * @param shares the fit of each pair as a share that compares between positions
   */
  public static Allocation stable(Reach reach, int[] seats, int[] priorities, int[] shares) {
    return StableAllocation.of(reach, seats, priorities, shares);
  }

  /**
   * A plan found otherwise, such as an {@link OptimalAllocation}.
   *
   * @param pairs the pairs taken; none of the same candidate as another
   */
  public static Allocation of(Reach reach, int[] pairs, int[] priorities, int[] shares) {
    return of(reach, pairs, new CandidateOrders(reach, priorities, shares, reach.standings()));
  }

  static Allocation of(Reach reach, int[] pairs, CandidateOrders orders) {
    int[][] kept = new int[reach.positionCount()][];
    int[] ascending = pairs.clone();
    Arrays.sort(ascending);
    int from = 0;
    for (int position = 0; position < kept.length; position++) {
      int to = from;
      while (to < ascending.length && ascending[to] < reach.start(position + 1)) {
        to++;
      }
      kept[position] = reach.bestFirst(ascending, from, to);
      from = to;
    }
    return new Allocation(reach, orders, kept);
  }

  /** The pairs a position keeps, best fit first. */
  public int[] keptBy(int position) {
    return kept[position].clone();
  }

  /** The pair a candidate is in, or {@link #NONE}. */
  public int pairOf(int candidate) {
    return pairOf[candidate];
  }

  /** The pairs of a candidate, most preferred first. */
  public int[] orderOf(int candidate) {
    return orders.of(candidate);
  }

  /** True when the candidate of this pair would rather be in it than where they are. */
  public boolean isPreferred(int pair) {
    int now = pairOf[reach.candidate(pair)];
    return now == NONE || orders.isBefore(pair, now);
  }

  /** True when the candidate of two pairs would rather be in the first. */
  public boolean isRather(int pair, int other) {
    return orders.isBefore(pair, other);
  }

  /**
   * Who comes next for a position, best fit first: those within reach it does not keep who have nothing, or
   * would rather be here.
   *
   * @param most how many at most
   */
  public int[] reserves(int position, int most) {
    int[] waiting =
        IntStream.range(reach.start(position), reach.start(position + 1))
            .filter(pair -> pairOf[reach.candidate(pair)] != pair && isPreferred(pair))
            .toArray();
    int[] ordered = reach.bestFirst(waiting, 0, waiting.length);
    return Arrays.copyOf(ordered, Math.min(most, ordered.length));
  }
}
