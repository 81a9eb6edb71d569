package org.talentchain.matching.allocation.flow;

import java.util.Arrays;

/**
 * What {@link Circulation} does, without anything to make it fast: every arc is looked at each time, and layers
 * reach as far as there is a way. Takes the same ways in the same order, so flows and potentials are to be equal.
 */
final class PlainCirculation {

  private static final int FAR = Integer.MAX_VALUE;

  private final int[] starts;
  private final int[] arcs;
  private final int[] heads;
  private final int[] rooms;
  private final boolean[] frozen;
  private final boolean[] costly;
  private final int[] excess;
  private final int[] distances;
  private final int[] levels;
  private final int[] next;
  private final int[] queue;
  private final int[] path;
  private int[] potentials;

  /**
   * @param nodes how many there are
   * @param tails where each arc begins; with {@code heads} only of the arcs themselves, not of their partners
   * @param capacities how much flows through each at most
   * @param flows how much does
   */
  PlainCirculation(int nodes, int[] tails, int[] heads, int[] capacities, int[] flows) {
    int count = 2 * tails.length;
    this.heads = new int[count];
    this.rooms = new int[count];
    starts = new int[nodes + 1];
    for (int arc = 0; arc < tails.length; arc++) {
      this.heads[2 * arc] = heads[arc];
      this.heads[2 * arc + 1] = tails[arc];
      rooms[2 * arc] = capacities[arc] - flows[arc];
      rooms[2 * arc + 1] = flows[arc];
      starts[tails[arc] + 1]++;
      starts[heads[arc] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    arcs = new int[count];
    int[] at = starts.clone();
    for (int arc = 0; arc < count; arc++) {
      arcs[at[tail(arc)]++] = arc;
    }
    frozen = new boolean[tails.length];
    costly = new boolean[tails.length];
    excess = new int[nodes];
    distances = new int[nodes];
    levels = new int[nodes];
    next = new int[nodes];
    queue = new int[nodes];
    path = new int[nodes];
    potentials = new int[nodes];
  }

  private int tail(int arc) {
    return heads[arc ^ 1];
  }

  int flow(int arc) {
    return rooms[2 * arc + 1];
  }

  /**
   * Freezes all that differs from potentials known to prove an aim.
   *
   * @param proof a potential for each node
   * @param charged true for the arcs that cost one unit less than others
   */
  void freeze(int[] proof, boolean[] charged) {
    potentials = proof;
    for (int arc = 0; arc < frozen.length; arc++) {
      int rise = potentials[heads[2 * arc]] - potentials[tail(2 * arc)];
      frozen[arc] |= rise != (charged[arc] ? -1 : 0);
    }
  }

  /**
   * Lets as little as possible flow through some arcs.
   *
   * @param few those arcs, each of capacity 1, none of them among the arcs of an earlier call
   * @return the potentials that prove it
   */
  int[] least(int[] few) {
    potentials = new int[excess.length];
    for (int arc : few) {
      costly[arc] = true;
      if (!frozen[arc] && rooms[2 * arc + 1] == 1) {
        push(2 * arc + 1);
        excess[heads[2 * arc]]--;
        excess[tail(2 * arc)]++;
      }
    }
    while (measure()) {
      while (layer()) {
        send();
      }
    }
    for (int arc = 0; arc < frozen.length; arc++) {
      frozen[arc] |= reduced(2 * arc) != 0;
    }
    for (int arc : few) {
      costly[arc] = false;
    }
    return potentials;
  }

  private void push(int arc) {
    rooms[arc]--;
    rooms[arc ^ 1]++;
  }

  private boolean isOpen(int arc) {
    return rooms[arc] > 0 && !frozen[arc >> 1];
  }

  private int reduced(int arc) {
    int cost = costly[arc >> 1] ? 1 - 2 * (arc & 1) : 0;
    return cost + potentials[tail(arc)] - potentials[heads[arc]];
  }

  /**
   * Raises the potentials by the distance from where there is too much, up to the nearest node with too
   * little; false when nothing is left to be sent. Distances are small, so nodes are settled distance by
   * distance.
   */
  private boolean measure() {
    Arrays.fill(distances, FAR);
    for (int node = 0; node < excess.length; node++) {
      distances[node] = excess[node] > 0 ? 0 : FAR;
    }
    int size = nodesAt(0);
    if (size == 0) {
      return false;
    }
    for (int distance = 0; distance < excess.length; distance++) {
      if (settle(distance, size)) {
        raise(distance);
        return true;
      }
      size = nodesAt(distance + 1);
    }
    throw new IllegalStateException("what was taken off cannot be sent back");
  }

  private int nodesAt(int distance) {
    int size = 0;
    for (int node = 0; node < distances.length; node++) {
      if (distances[node] == distance) {
        queue[size++] = node;
      }
    }
    return size;
  }

  /** Finds all nodes at a distance and what is next to them; true when there is too little at one. */
  private boolean settle(int distance, int known) {
    int size = known;
    for (int at = 0; at < size; at++) {
      int node = queue[at];
      if (excess[node] < 0) {
        return true;
      }
      for (int i = starts[node]; i < starts[node + 1]; i++) {
        int arc = arcs[i];
        int head = heads[arc];
        if (distances[head] > distance && isOpen(arc)) {
          int there = distance + reduced(arc);
          distances[head] = Math.min(distances[head], there);
          if (there == distance) {
            queue[size++] = head;
          }
        }
      }
    }
    return false;
  }

  private void raise(int most) {
    for (int node = 0; node < distances.length; node++) {
      potentials[node] += Math.min(distances[node], most);
    }
  }

  /** Layers of nodes along arcs that cost nothing; false when no node with too little is reached. */
  private boolean layer() {
    Arrays.fill(levels, FAR);
    int size = 0;
    for (int node = 0; node < excess.length; node++) {
      if (excess[node] > 0) {
        levels[node] = 0;
        queue[size++] = node;
      }
    }
    boolean found = false;
    for (int at = 0; at < size; at++) {
      int node = queue[at];
      found |= excess[node] < 0;
      for (int i = starts[node]; i < starts[node + 1]; i++) {
        int arc = arcs[i];
        int head = heads[arc];
        if (levels[head] == FAR && isOpen(arc) && reduced(arc) == 0) {
          levels[head] = levels[node] + 1;
          queue[size++] = head;
        }
      }
    }
    System.arraycopy(starts, 0, next, 0, next.length);
    return found;
  }

  /** Sends all that the layers let through. */
  private void send() {
    for (int node = 0; node < excess.length; node++) {
      while (excess[node] > 0 && levels[node] == 0 && advance(node)) {
        excess[node]--;
      }
    }
  }

  /** Sends one unit from a node to one with too little; false when there is no way left. */
  private boolean advance(int from) {
    int node = from;
    int length = 0;
    while (excess[node] >= 0) {
      int arc = forward(node);
      if (arc >= 0) {
        path[length++] = arc;
        node = heads[arc];
      } else if (length == 0) {
        return false;
      } else {
        int back = path[--length];
        node = tail(back);
        next[node]++;
      }
    }
    excess[node]++;
    for (int at = 0; at < length; at++) {
      push(path[at]);
    }
    return true;
  }

  private int forward(int node) {
    for (; next[node] < starts[node + 1]; next[node]++) {
      int arc = arcs[next[node]];
      if (levels[heads[arc]] == levels[node] + 1 && isOpen(arc) && reduced(arc) == 0) {
        return arc;
      }
    }
    return -1;
  }
}
