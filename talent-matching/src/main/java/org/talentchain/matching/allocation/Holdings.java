package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * Whom positions hold while offers are made to them: for each a heap with the worst on top, all in one array.
 * What is held is a standing and a candidate in one number; the lower standing is the better, then the lower
 * candidate.
 */
final class Holdings {

  private static final long ANYBODY = Long.MAX_VALUE;

  private final int[] starts;
  private final int[] sizes;
  private final long[] held;
  private final long[] worst;

  /**
   * @param seats headcount of each position
   */
  Holdings(Reach reach, int[] seats) {
    starts = new int[seats.length + 1];
    for (int position = 0; position < seats.length; position++) {
      int pairs = reach.start(position + 1) - reach.start(position);
      starts[position + 1] = starts[position] + Math.min(seats[position], pairs);
    }
    sizes = new int[seats.length];
    held = new long[starts[seats.length]];
    worst = new long[seats.length];
    for (int position = 0; position < seats.length; position++) {
      worst[position] = starts[position + 1] > starts[position] ? ANYBODY : -1;
    }
  }

  /** Lets a position hold a candidate who is among its best; returns who is refused, or {@code NONE}. */
  int offer(int position, int standing, int candidate) {
    long offer = ((long) standing << Integer.SIZE) | candidate;
    if (offer > worst[position]) {
      return candidate;
    }
    int from = starts[position];
    int seats = starts[position + 1] - from;
    if (sizes[position] < seats) {
      up(from, sizes[position]++, offer);
      worst[position] = sizes[position] < seats ? ANYBODY : held[from];
      return Allocation.NONE;
    }
    int refused = (int) held[from];
    down(from, seats, offer);
    worst[position] = held[from];
    return refused;
  }

  private void up(int from, int size, long offer) {
    int at = size;
    while (at > 0 && held[from + ((at - 1) >> 1)] < offer) {
      held[from + at] = held[from + ((at - 1) >> 1)];
      at = (at - 1) >> 1;
    }
    held[from + at] = offer;
  }

  private void down(int from, int size, long offer) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && held[from + child + 1] > held[from + child]) {
        child++;
      }
      if (held[from + child] <= offer) {
        break;
      }
      held[from + at] = held[from + child];
      at = child;
    }
    held[from + at] = offer;
  }

  /** Whom a position holds, the best first. Nothing can be offered to it after that. */
  int[] candidates(int position) {
    int from = starts[position];
    Arrays.sort(held, from, from + sizes[position]);
    int[] candidates = new int[sizes[position]];
    for (int at = 0; at < candidates.length; at++) {
      candidates[at] = (int) held[from + at];
    }
    return candidates;
  }
}
