package org.talentchain.matching.training.curriculum;

/**
 * What to teach.
 *
 * @param topics ascending
 * @param hours of all of them
 * @param filled how many places can be filled by people who learn them
 * @param bound no topics within the limit fill more
 */
public record Curriculum(int[] topics, int hours, int filled, int bound) {

  /** True when no topics within the limit fill more. */
  public boolean isProven() {
    return filled == bound;
  }
}
