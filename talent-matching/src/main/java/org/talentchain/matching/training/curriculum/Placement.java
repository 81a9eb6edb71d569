package org.talentchain.matching.training.curriculum;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many places of openings people can fill who have learnt something: a largest matching of people to
 * openings that take several, by augmenting paths from the openings (Kuhn 1955). Keeps its arrays; for one
 * thread.
 */
final class Placement {

  private static final int NOBODY = -1;

  private final int[] places;
  private final int[] limits;
  private final int[][] learners;
  private final int[][][] needed;
  private final int[] openingOf;
  private final boolean[] seen;
  private final boolean[] visited;
  private BitSet taught = new BitSet();

  Placement(CurriculumProblem problem) {
    this.places = problem.places();
    this.limits = new int[places.length];
    this.openingOf = new int[problem.people()];
    this.seen = new boolean[problem.people()];
    this.visited = new boolean[places.length];
    this.learners = new int[places.length][];
    this.needed = new int[places.length][][];
    for (int opening = 0; opening < places.length; opening++) {
      int number = opening;
      CurriculumProblem.Way[] ways =
          problem.ways().stream()
              .filter(way -> way.opening() == number)
              .toArray(CurriculumProblem.Way[]::new);
      learners[opening] = Arrays.stream(ways).mapToInt(CurriculumProblem.Way::person).toArray();
      needed[opening] = Arrays.stream(ways).map(CurriculumProblem.Way::topics).toArray(int[][]::new);
    }
  }

  /** The most places that can be filled once these topics are taught. */
  int filled(BitSet topics) {
    taught = topics;
    Arrays.fill(openingOf, NOBODY);
    Arrays.fill(limits, 0);
    int filled = 0;
    for (int opening = 0; opening < places.length; opening++) {
      while (limits[opening] < places[opening] && augment(opening)) {
        limits[opening]++;
        filled++;
      }
    }
    return filled;
  }

  private boolean augment(int opening) {
    Arrays.fill(seen, false);
    Arrays.fill(visited, false);
    return gain(opening);
  }

  /** Finds one more person for an opening, moving others to openings that can find somebody else in turn. */
  private boolean gain(int opening) {
    visited[opening] = true;
    for (int way = 0; way < learners[opening].length; way++) {
      int person = learners[opening][way];
      if (seen[person] || openingOf[person] == opening || !isTaught(needed[opening][way])) {
        continue;
      }
      seen[person] = true;
      int from = openingOf[person];
      if (from == NOBODY || !visited[from] && gain(from)) {
        openingOf[person] = opening;
        return true;
      }
    }
    return false;
  }

  private boolean isTaught(int[] topics) {
    for (int topic : topics) {
      if (!taught.get(topic)) {
        return false;
      }
    }
    return true;
  }
}
