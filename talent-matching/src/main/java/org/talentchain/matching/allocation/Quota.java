package org.talentchain.matching.allocation;

import java.util.List;

/**
 * How many candidates of a group some positions take together.
 *
 * @param positions which, ascending
 * @param group the number of the group
 * @param least at least so many, 0 for no lower bound
 * @param most at most so many, {@link #UNLIMITED} for no upper bound
 */
public record Quota(List<Integer> positions, int group, int least, int most) {

  /** No upper bound. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  public Quota {
    positions = List.copyOf(positions);
    if (least < 0 || most < 0) {
      throw new IllegalArgumentException("a quota of %d to %d is negative".formatted(least, most));
    }
  }
}
