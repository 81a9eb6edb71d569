package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * A flow that goes round at least cost, made right from one that is nearly: potentials prove that nothing is cheaper,
 * but some arcs carry too much or too little. What is too much is taken off, what is too little put on, and what is
 * then left over at one end and missing at the other is sent back on the cheapest ways, one unit after the other, each
 * found by Dijkstra's method over reduced costs (successive shortest paths; Edmonds and Karp 1972). Work is done where
 * bounds were broken, as far as the next place where something is missing.
 */
final class LeastCostFlow {

  private final int[] tails;
  private final int[] heads;
  private final int[] least;
  private final int[] most;
  private final long[] costs;
  private final int[] flows;
  private final long[] potentials;
  private final int[] starts;

  /** The arcs at each node, as they are for those that begin there, and as their complement for those that end. */
  private final int[] ends;

  private final int[] excess;
  private final long[] distances;
  private final int[] via;
  private final int[] settled;
  private int settledCount;

  /**
   * Takes all arrays over.
   *
   * @param least how much flows through each arc at least
   * @param most how much at most
   * @param costs of a unit
   * @param flows how much does: the same into each node as out of it
   * @param potentials of each node: no arc that could carry more, but for its broken bounds, costs less than the rise
   *     of the potential along it, none that could carry less costs more
   */
  LeastCostFlow(
      int[] tails, int[] heads, int[] least, int[] most, long[] costs, int[] flows, long[] potentials) {
    this.tails = tails;
    this.heads = heads;
    this.least = least;
    this.most = most;
    this.costs = costs;
    this.flows = flows;
    this.potentials = potentials;
    starts = new int[potentials.length + 1];
    for (int arc = 0; arc < tails.length; arc++) {
      starts[tails[arc] + 1]++;
      starts[heads[arc] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    ends = new int[2 * tails.length];
    int[] next = starts.clone();
    for (int arc = 0; arc < tails.length; arc++) {
      ends[next[tails[arc]]++] = arc;
      ends[next[heads[arc]]++] = ~arc;
    }
    excess = new int[potentials.length];
    distances = new long[potentials.length];
    via = new int[potentials.length];
    settled = new int[potentials.length];
    Arrays.fill(distances, Long.MAX_VALUE);
  }

  int flow(int arc) {
    return flows[arc];
  }

  long potential(int node) {
    return potentials[node];
  }

  /** Makes the flow right; false when no flow is within all bounds. */
  boolean run() {
    for (int arc = 0; arc < flows.length; arc++) {
      int within = Math.max(least[arc], Math.min(most[arc], flows[arc]));
      excess[tails[arc]] += flows[arc] - within;
      excess[heads[arc]] -= flows[arc] - within;
      flows[arc] = within;
    }
    for (int node = 0; node < excess.length; node++) {
      while (excess[node] > 0) {
        if (!send(node)) {
          return false;
        }
      }
    }
    return true;
  }

  private record Place(long distance, int node) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byDistance = Long.compare(distance, other.distance);
      return byDistance != 0 ? byDistance : Integer.compare(node, other.node);
    }
  }

  /** Sends a unit to the nearest node where one is missing; false when there is none. */
  private boolean send(int from) {
    PriorityQueue<Place> nearest = new PriorityQueue<>();
    settledCount = 0;
    distances[from] = 0;
    nearest.add(new Place(0, from));
    int target = -1;
    while (target < 0 && !nearest.isEmpty()) {
      Place place = nearest.remove();
      if (place.distance() == distances[place.node()]) {
        settled[settledCount++] = place.node();
        if (excess[place.node()] < 0) {
          target = place.node();
        } else {
          spread(place, nearest);
        }
      }
    }
    if (target >= 0) {
      raise(distances[target]);
      push(from, target);
    }
    forget(nearest);
    return target >= 0;
  }

  private void spread(Place place, PriorityQueue<Place> nearest) {
    int node = place.node();
    for (int at = starts[node]; at < starts[node + 1]; at++) {
      int end = ends[at];
      int arc = end < 0 ? ~end : end;
      boolean isOpen = end < 0 ? flows[arc] > least[arc] : flows[arc] < most[arc];
      if (isOpen) {
        int there = end < 0 ? tails[arc] : heads[arc];
        long cost = costs[arc] + potentials[tails[arc]] - potentials[heads[arc]];
        long distance = place.distance() + (end < 0 ? -cost : cost);
        if (distance < distances[there]) {
          distances[there] = distance;
          via[there] = end;
          nearest.add(new Place(distance, there));
        }
      }
    }
  }

  /** Moves the potential of each node by how much nearer it is than the end; that of others is as it was. */
  private void raise(long end) {
    for (int at = 0; at < settledCount; at++) {
      potentials[settled[at]] += distances[settled[at]] - end;
    }
  }

  private void push(int from, int target) {
    for (int node = target; node != from; ) {
      int end = via[node];
      int arc = end < 0 ? ~end : end;
      flows[arc] += end < 0 ? -1 : 1;
      node = end < 0 ? heads[arc] : tails[arc];
    }
    excess[from]--;
    excess[target]++;
  }

  private void forget(PriorityQueue<Place> nearest) {
    for (int at = 0; at < settledCount; at++) {
      distances[settled[at]] = Long.MAX_VALUE;
    }
    nearest.forEach(place -> distances[place.node()] = Long.MAX_VALUE);
  }
}
