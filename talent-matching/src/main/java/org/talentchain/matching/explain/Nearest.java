package org.talentchain.matching.explain;

import java.util.Arrays;

/**
 * For each candidate left over, the position that came nearest, by what kept them from it. The order in which
 * positions are told does not matter, so parts found by several threads can be joined.
 */
public final class Nearest {

  /** Stands for no position. */
  public static final int NONE = -1;

  private final Closest blocked;
  private final Closest unverified;
  private final Closest below;
  private final Chances chances;

  public Nearest(int candidates) {
    blocked = new Closest(candidates);
    unverified = new Closest(candidates);
    below = new Closest(candidates);
    chances = new Chances(candidates);
  }

  /** Where steps of their own would lead them. */
  public Chances chances() {
    return chances;
  }

  /** Reaches the cut-off but fails must-haves: fewer failures first, then the higher fit. */
  void blocked(int candidate, int position, int failures, int share) {
    blocked.offer(candidate, position, failures * 100_000L - share);
  }

  /** Reaches the cut-off but is not verified: the higher fit first. */
  void unverified(int candidate, int position, int share) {
    unverified.offer(candidate, position, -share);
  }

  /** Passes the gates but misses the cut-off by so much. */
  void below(int candidate, int position, int gap) {
    below.offer(candidate, position, gap);
  }

  /** The nearest position whose cut-off the candidate reaches, failing must-haves, or {@link #NONE}. */
  public int blocked(int candidate) {
    return blocked.positions[candidate];
  }

  /** The nearest position the candidate is only not verified for, or {@link #NONE}. */
  public int unverified(int candidate) {
    return unverified.positions[candidate];
  }

  /** The nearest position whose cut-off the candidate misses, or {@link #NONE}. */
  public int below(int candidate) {
    return below.positions[candidate];
  }

  /** Takes over what the other knows better. */
  public void join(Nearest other) {
    blocked.join(other.blocked);
    unverified.join(other.unverified);
    below.join(other.below);
    chances.join(other.chances);
  }

  /** The position with the least distance for each candidate; ties go to the lower number. */
  private static final class Closest {

    private final int[] positions;
    private final long[] distances;

    Closest(int candidates) {
      positions = new int[candidates];
      distances = new long[candidates];
      Arrays.fill(positions, NONE);
    }

    void offer(int candidate, int position, long distance) {
      int known = positions[candidate];
      boolean nearer =
          known == NONE
              || distance < distances[candidate]
              || (distance == distances[candidate] && position < known);
      if (nearer) {
        positions[candidate] = position;
        distances[candidate] = distance;
      }
    }

    void join(Closest other) {
      for (int candidate = 0; candidate < positions.length; candidate++) {
        if (other.positions[candidate] != NONE) {
          offer(candidate, other.positions[candidate], other.distances[candidate]);
        }
      }
    }
  }
}
