package org.talentchain.matching.allocation;

/**
 * Ratings with priority put into them, in whole numbers that order as the {@link PriorityRule} says. By FIRST
 * and TIES only the order of priorities counts, so they are given as ranks from 0; by BONUS their number
 * does.
 */
public final class PriorityScale {

  private static final int WHOLE = 10_000;
  private static final int MOST_POINTS = 1_000 * WHOLE;
  private static final int MOST_RANK = 200;

  private final PriorityRule rule;
  private final int ranks;
  private final long places;

  /**
   * @param highest the highest priority a position or a candidate has, 0 to {@value #MOST_RANK}
   * @param places how many pairs can be taken at most
   */
  public PriorityScale(PriorityRule rule, int highest, long places) {
    if (highest < 0 || highest > MOST_RANK) {
      throw new IllegalArgumentException("priority %d is outside 0–%d".formatted(highest, MOST_RANK));
    }
    this.rule = rule;
    this.ranks = highest + 1;
    this.places = places;
  }

  /** What stands before all else in the order of a candidate. */
  public int before(int priority) {
    return rule.kind() == PriorityRule.Kind.FIRST ? priority : 0;
  }

  /**
   * What a candidate thinks of a position.
   *
   * @param preference in ten-thousandths
   * @param priority of the position
   */
  public int preference(int preference, int priority) {
    return switch (rule.kind()) {
      case FIRST -> preference;
      case TIES -> preference * ranks + priority;
      case BONUS -> preference + rule.step() * priority;
    };
  }

  /**
   * What a position thinks of a candidate.
   *
   * @param points of its scorecard
   * @param weight of its scorecard, to turn a bonus into points
   * @param priority of the candidate
   */
  public int standing(int points, int weight, int priority) {
    return switch (rule.kind()) {
      case FIRST -> priority * (MOST_POINTS + 1) + points;
      case TIES -> points * ranks + priority;
      case BONUS -> Math.toIntExact(10L * points + (long) rule.step() * priority * weight);
    };
  }

  /**
   * More than the worths of all pairs that can be taken together.
   *
   * @throws ArithmeticException as {@link #worth}
   */
  public long aboveAll() {
    return places * worth(WHOLE, 2 * (ranks - 1)) + 1;
  }

  /**
   * What a pair adds to the total of an optimal plan.
   *
   * @param mutual in ten-thousandths
   * @param priority of the position and of the candidate together
   * @throws ArithmeticException when there are too many places to tell priority and total apart in whole
   *     numbers
   */
  public int worth(int mutual, int priority) {
    long most = 2L * (ranks - 1);
    long worth =
        switch (rule.kind()) {
          case FIRST -> most == 0 ? mutual : priority * (places * WHOLE + 1) + mutual;
          case TIES -> mutual * (places * most + 1) + priority;
          case BONUS -> mutual + (long) rule.step() * priority;
        };
    if (worth > Market.MOST_WORTH) {
      throw new ArithmeticException(
          "priority over %d places is beyond whole numbers; let it count as a bonus".formatted(places));
    }
    return (int) worth;
  }
}
