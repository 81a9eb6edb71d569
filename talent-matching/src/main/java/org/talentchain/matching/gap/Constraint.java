package org.talentchain.matching.gap;

import org.talentchain.model.ClassId;

/**
 * Something that may hold the chain, and what more of it would fill.
 *
 * @param limit what it is
 * @param oneMore how many more places one more unit of it fills, 0 or 1
 * @param most how many more places as much of it as one could wish for would fill
 */
public record Constraint(Limit limit, int oneMore, int most) {

  /** True when more of it would fill more. */
  public boolean isBinding() {
    return most > 0;
  }

  /** What there could be more of. */
  public sealed interface Limit {}

  /**
   * People fit for such needs as they are.
   *
   * @param key segment and occupation
   * @param demand places due
   * @param filled places filled
   */
  public record People(GapKey key, int demand, int filled) implements Limit {}

  /** Seats in a class. */
  public record Seats(ClassId training, int seats) implements Limit {}

  /**
   * People for whom one obstacle is taken away: who learn a skill, or may stand in from another tier.
   *
   * @param obstacle which one
   * @param asking places due that ask for it
   * @param open how many of them stay open
   */
  public record Overcome(Obstacle obstacle, int asking, int open) implements Limit {}
}
