package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * Who may be brought together, what it is worth, and how many each side takes: a sparse transportation
 * problem. Pairs are numbered in the order given, which may be any. A pair is taken at most once: of several
 * pairs of the same two only the one worth most can be taken, of equal ones the first.
 *
 * <p>The arrays are not copied, as there may be tens of millions of pairs: do not change them afterwards.
 */
public final class Market {

  /** The largest worth of a pair. */
  public static final int MOST_WORTH = 2_000_000_000;

  private final int[] candidates;
  private final int[] positions;
  private final int[] worths;
  private final int[] limits;
  private final int[] seats;

  /**
   * @param candidates the candidate of each pair
   * @param positions the position of each pair
   * @param worths what each pair adds to the total, 0 to {@value #MOST_WORTH}
   * @param limits how many positions each candidate takes at most
   * @param seats how many candidates each position takes at most
   */
  public Market(int[] candidates, int[] positions, int[] worths, int[] limits, int[] seats) {
    if (candidates.length != positions.length || candidates.length != worths.length) {
      throw new IllegalArgumentException(
          "%d candidates, %d positions and %d worths are no pairs"
              .formatted(candidates.length, positions.length, worths.length));
    }
    for (int pair = 0; pair < worths.length; pair++) {
      if (worths[pair] < 0 || worths[pair] > MOST_WORTH) {
        throw new IllegalArgumentException("worth %d of pair %d is outside 0–%d"
            .formatted(worths[pair], pair, MOST_WORTH));
      }
      if (candidates[pair] < 0 || candidates[pair] >= limits.length
          || positions[pair] < 0 || positions[pair] >= seats.length) {
        throw new IllegalArgumentException("pair %d is of candidate %d and position %d, which are not there"
            .formatted(pair, candidates[pair], positions[pair]));
      }
    }
    if (Arrays.stream(limits).anyMatch(each -> each < 0) || Arrays.stream(seats).anyMatch(each -> each < 0)) {
      throw new IllegalArgumentException("a limit or a number of seats is negative");
    }
    this.candidates = candidates;
    this.positions = positions;
    this.worths = worths;
    this.limits = limits;
    this.seats = seats;
  }

  /**
   * The market of a fair: each candidate takes one position.
   *
   * @param worths what each pair adds to the total
   * @param seats headcount of each position
   */
  public static Market of(Reach reach, int[] worths, int[] seats) {
    int[] limits = new int[reach.candidateCount()];
    Arrays.fill(limits, 1);
    int[] candidates = new int[reach.pairs()];
    int[] positions = new int[reach.pairs()];
    Arrays.setAll(candidates, reach::candidate);
    Arrays.setAll(positions, reach::position);
    return new Market(candidates, positions, worths, limits, seats);
  }

  /**
   * The market of invitations: more of them than places, but none too many for anybody.
   *
   * @param worths what each pair adds to the total
   * @param seats headcount of each position
   */
  public static Market of(Reach reach, int[] worths, int[] seats, InvitationLimits limits) {
    int[] more = Arrays.stream(seats).map(each -> Math.multiplyExact(each, limits.factor())).toArray();
    Market one = of(reach, worths, more);
    Arrays.fill(one.limits, limits.each());
    return one;
  }

  /** The same where candidates take other numbers of positions at most. */
  public Market limits(int[] others) {
    return new Market(candidates, positions, worths, others, seats);
  }

  /** What is left when some pairs are settled: their candidates and positions take fewer others. */
  public Market beside(int[] settled) {
    if (settled.length == 0) {
      return this;
    }
    int[] fewer = limits.clone();
    int[] left = seats.clone();
    for (int pair : settled) {
      fewer[candidates[pair]]--;
      left[positions[pair]]--;
    }
    return new Market(candidates, positions, worths, fewer, left);
  }

  public int pairs() {
    return worths.length;
  }

  public int candidateCount() {
    return limits.length;
  }

  public int positionCount() {
    return seats.length;
  }

  public int candidate(int pair) {
    return candidates[pair];
  }

  public int position(int pair) {
    return positions[pair];
  }

  public int worth(int pair) {
    return worths[pair];
  }

  public int limit(int candidate) {
    return limits[candidate];
  }

  public int seats(int position) {
    return seats[position];
  }

  /**
   * What each pair taken counts beside its worth, so that the largest sum is what the goal wants: more than
   * all worths together when filling comes first.
   */
  public long bonus(Goal goal) {
    if (goal == Goal.TOTAL) {
      return 0;
    }
    long sides =
        Math.min(Arrays.stream(limits).asLongStream().sum(), Arrays.stream(seats).asLongStream().sum());
    return 1 + Math.min(pairs(), sides) * Arrays.stream(worths).max().orElse(0);
  }
}
