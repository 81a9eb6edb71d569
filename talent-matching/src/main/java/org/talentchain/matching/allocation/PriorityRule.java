package org.talentchain.matching.allocation;

/**
 * How much priority counts when seats are given: of positions with candidates, of candidates with positions,
 * and of both in an optimal plan. It never changes a rating.
 *
 * <ul>
 *   <li>{@link #FIRST}: before everything. Who has priority comes first whatever the others think or can do;
 *       an optimal plan serves as much priority as can be served, and is the best of those plans.
 *   <li>{@link #TIES}: where all else is equal. An optimal plan is one of largest total, and of those one
 *       that serves most priority.
 *   <li>{@link #bonus}: as so many ten-thousandths more for each step of priority.
 * </ul>
 *
 * @param kind which of the three
 * @param step what a step counts, in ten-thousandths; only of a bonus
 */
public record PriorityRule(Kind kind, int step) {

  /** Which rule. */
  public enum Kind {
    FIRST,
    TIES,
    BONUS
  }

  /** Before everything. */
  public static final PriorityRule FIRST = new PriorityRule(Kind.FIRST, 0);

  /** Where all else is equal. */
  public static final PriorityRule TIES = new PriorityRule(Kind.TIES, 0);

  public PriorityRule {
    if (step < 0 || step > 10_000 || (kind != Kind.BONUS && step != 0)) {
      throw new IllegalArgumentException("a step of priority cannot count " + step);
    }
  }

  /** So many ten-thousandths for each step. */
  public static PriorityRule bonus(int tenThousandths) {
    return new PriorityRule(Kind.BONUS, tenThousandths);
  }
}
