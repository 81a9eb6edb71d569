package org.talentchain.matching.retrieve;

import java.util.Comparator;

/**
 * A candidate found for a position.
 *
 * @param candidate id of the candidate
 * @param points of the position's scorecard
 */
public record Hit(String candidate, int points) {

  /** The one order of results: more points first, ties by id. */
  public static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::points).reversed().thenComparing(Hit::candidate);
}
