package org.talentchain.matching.training.plan;

/**
 * How much work a search may spend. Counted in steps of its own and not by a clock, so that the same problem
 * gets the same answer on any machine.
 *
 * @param steps looks at a pair of person and opening, at least 1; a core takes some thirty million a second
 */
public record Effort(long steps) {

  /** About half a minute. */
  public static final Effort STANDARD = new Effort(1_000_000_000L);

  /** A few seconds: for one of many questions. */
  public static final Effort SHORT = new Effort(100_000_000L);

  public Effort {
    if (steps < 1) {
      throw new IllegalArgumentException("an effort of " + steps + " steps is none");
    }
  }
}
