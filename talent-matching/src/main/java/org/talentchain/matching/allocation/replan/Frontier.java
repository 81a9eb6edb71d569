package org.talentchain.matching.allocation.replan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbered places with their distance from where a search began: the nearest comes first. Starting anew takes
 * no longer than what was touched before.
 */
final class Frontier {

  private enum State {
    REACHED,
    SETTLED
  }

  private long[] distances = new long[0];
  private int[] via = new int[0];
  private @Nullable State[] states = new State[0];
  private Numbers touched = new Numbers();
  private final PlaceQueue queue = new PlaceQueue();

  /** Starts anew over so many places. */
  void clear(int count) {
    if (distances.length < count) {
      distances = Arrays.copyOf(distances, count);
      via = Arrays.copyOf(via, count);
      states = Arrays.copyOf(states, count);
    }
    for (int at = 0; at < touched.size(); at++) {
      states[touched.get(at)] = null;
    }
    touched = new Numbers();
    queue.clear();
  }

  /** Reaches a place by a pair, if that is nearer than what is known. */
  void reach(int place, long distance, int pair) {
    if (states[place] == null) {
      states[place] = State.REACHED;
      touched.add(place);
    } else if (states[place] == State.SETTLED || distance >= distances[place]) {
      return;
    }
    distances[place] = distance;
    via[place] = pair;
    queue.add(distance, place);
  }

  /** Settles the nearest place; returns -1 when there is none nearer than a distance. */
  int next(long nearer) {
    while (!queue.isEmpty() && queue.lowest() < nearer) {
      int place = queue.remove();
      if (states[place] == State.REACHED) {
        states[place] = State.SETTLED;
        return place;
      }
    }
    return -1;
  }

  long distance(int place) {
    return distances[place];
  }

  /** The pair by which a place was reached. */
  int via(int place) {
    return via[place];
  }

  /** The places reached so far. */
  Numbers touched() {
    return touched;
  }
}
