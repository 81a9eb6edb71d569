package org.talentchain.matching.training.curriculum;

import java.util.Arrays;
import java.util.List;

/**
 * What could be taught, and whom it would bring where. Topics, openings and people are numbered from 0; the
 * arrays are not copied: do not change them afterwards.
 *
 * @param hours by topic: how long it takes, at least 1
 * @param places by opening: how many people it takes, at least 0
 * @param people how many people there are
 * @param ways who can be brought where by what
 * @param limit the most hours of all topics together, at least 0
 */
public record CurriculumProblem(int[] hours, int[] places, int people, List<Way> ways, int limit) {

  public CurriculumProblem {
    if (Arrays.stream(hours).anyMatch(each -> each < 1)) {
      throw new IllegalArgumentException("topics take " + Arrays.toString(hours) + " hours");
    }
    if (Arrays.stream(places).anyMatch(each -> each < 0) || limit < 0) {
      throw new IllegalArgumentException("places or the limit of " + limit + " hours are less than none");
    }
    ways = List.copyOf(ways);
  }

  /**
   * Somebody who can fill an opening once all of some topics are taught, whatever else is.
   *
   * @param person who
   * @param opening which
   * @param topics ascending, each once; none when nothing needs to be taught
   */
  public record Way(int person, int opening, int[] topics) {}
}
