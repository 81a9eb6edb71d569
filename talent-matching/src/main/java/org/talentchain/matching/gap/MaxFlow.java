package org.talentchain.matching.gap;

import java.util.Arrays;

/**
 * The largest flow through a network of whole-numbered capacities, and what one more unit somewhere would
 * add: Dinic's algorithm (1970) on plain arrays. Each round measures how far every node is from the source
 * over edges with room left, then sends flow along such shortest ways until they are full; there are never
 * more rounds than nodes, and on networks of unit capacities, such as people and places, few of them (Even
 * and Tarjan 1975).
 *
 * <p>Edges come in pairs, an edge and its way back at the next odd number: the room of the way back is the
 * flow. What has been found stays, so that after {@link #widen} only what is new is looked for, and {@link
 * #restore} takes back what was tried out.
 */
final class MaxFlow {

  private static final int NONE = -1;

  private final int source;
  private final int sink;
  private final int[] first;
  private int[] next = new int[16];
  private int[] to = new int[16];
  private int[] room = new int[16];
  private int edges;

  private final int[] distance;
  private final int[] current;
  private final int[] queue;

  /**
   * @param nodes how many; numbered from 0
   */
  MaxFlow(int nodes, int source, int sink) {
    this.source = source;
    this.sink = sink;
    first = new int[nodes];
    Arrays.fill(first, NONE);
    distance = new int[nodes];
    current = new int[nodes];
    queue = new int[nodes];
  }

  /** Adds an edge and returns its number. */
  int edge(int from, int target, int capacity) {
    if (edges + 2 > to.length) {
      next = Arrays.copyOf(next, 2 * edges);
      to = Arrays.copyOf(to, 2 * edges);
      room = Arrays.copyOf(room, 2 * edges);
    }
    link(from, target, capacity);
    link(target, from, 0);
    return edges - 2;
  }

  private void link(int from, int target, int capacity) {
    to[edges] = target;
    room[edges] = capacity;
    next[edges] = first[from];
    first[from] = edges++;
  }

  /** The flow over an edge. */
  int flow(int edge) {
    return room[edge ^ 1];
  }

  /** Gives an edge so much more capacity. */
  void widen(int edge, int by) {
    room[edge] += by;
  }

  /** The state to come back to. */
  int[] state() {
    return Arrays.copyOf(room, edges);
  }

  void restore(int[] state) {
    System.arraycopy(state, 0, room, 0, state.length);
  }

  /** Sends one unit over edges that lead from the source to the sink and have room. */
  void send(int... way) {
    for (int edge : way) {
      room[edge]--;
      room[edge ^ 1]++;
    }
  }

  /** Sends as much more as can be sent, and returns how much that is. */
  int augment() {
    int sent = 0;
    while (measure()) {
      System.arraycopy(first, 0, current, 0, first.length);
      for (int more = sendShortest(); more > 0; more = sendShortest()) {
        sent += more;
      }
    }
    return sent;
  }

  /** Measures distances from the source; false when the sink cannot be reached. */
  private boolean measure() {
    Arrays.fill(distance, NONE);
    distance[source] = 0;
    queue[0] = source;
    int count = 1;
    for (int at = 0; at < count && distance[sink] == NONE; at++) {
      for (int edge = first[queue[at]]; edge != NONE; edge = next[edge]) {
        if (room[edge] > 0 && distance[to[edge]] == NONE) {
          distance[to[edge]] = distance[queue[at]] + 1;
          queue[count++] = to[edge];
        }
      }
    }
    return distance[sink] != NONE;
  }

  /**
   * Sends flow along one shortest way and returns how much; 0 when there is none left. The queue holds its
   * edges.
   */
  private int sendShortest() {
    int length = 0;
    int node = source;
    while (node != sink) {
      int edge = current[node];
      while (edge != NONE && (room[edge] == 0 || distance[to[edge]] != distance[node] + 1)) {
        edge = next[edge];
      }
      current[node] = edge;
      if (edge != NONE) {
        queue[length++] = edge;
        node = to[edge];
      } else if (length == 0) {
        return 0;
      } else {
        node = to[queue[--length] ^ 1];
        current[node] = next[current[node]];
      }
    }
    int amount = Integer.MAX_VALUE;
    for (int at = 0; at < length; at++) {
      amount = Math.min(amount, room[queue[at]]);
    }
    for (int at = 0; at < length; at++) {
      room[queue[at]] -= amount;
      room[queue[at] ^ 1] += amount;
    }
    return amount;
  }

  /**
   * The nodes more flow could still get to: the source's side of the smallest cut that lies nearest to it.
   */
  boolean[] sourceSide() {
    boolean[] side = new boolean[first.length];
    side[source] = true;
    queue[0] = source;
    int count = 1;
    for (int at = 0; at < count; at++) {
      for (int edge = first[queue[at]]; edge != NONE; edge = next[edge]) {
        if (room[edge] > 0 && !side[to[edge]]) {
          side[to[edge]] = true;
          queue[count++] = to[edge];
        }
      }
    }
    return side;
  }

  /** The nodes from which more flow could still get to the sink. */
  boolean[] leadsToSink() {
    boolean[] leads = new boolean[first.length];
    leads[sink] = true;
    queue[0] = sink;
    int count = 1;
    for (int at = 0; at < count; at++) {
      for (int edge = first[queue[at]]; edge != NONE; edge = next[edge]) {
        if (room[edge ^ 1] > 0 && !leads[to[edge]]) {
          leads[to[edge]] = true;
          queue[count++] = to[edge];
        }
      }
    }
    return leads;
  }

  int from(int edge) {
    return to[edge ^ 1];
  }

  int to(int edge) {
    return to[edge];
  }
}
