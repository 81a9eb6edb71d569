package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * A flow that goes round, made better by one aim after the other: each {@link #least} keeps all that was
 * reached before.
 *
 * <p>The least use of some arcs is found by a primal-dual method with costs of 0 and 1: what flows through
 * them is taken off, which leaves nodes with too much and nodes with too little, and is sent back on the
 * cheapest ways, all of one length at a time (Ford and Fulkerson 1962; blocking flows after Dinic 1970). The
 * potentials it ends with prove that nothing is cheaper: an arc whose cost differs from the rise of the
 * potential along it is empty, or full, in every flow as good. Such arcs are <em>frozen</em>, and what is
 * left is exactly the flows as good. One aim takes a few passes over the arcs.
 *
 * <p>Each arc has two <em>ends</em>, one at its tail, where more can flow in, and one at its head, where what
 * flows can be taken back; how much can be is the room of the end. The ends of a node lie side by side, and two
 * {@link Marks} say which of them are open (they have room, and the arc is not frozen) and which of these are
 * tight (going there costs nothing now): a position has hundreds of ends of which a few are open, and none of
 * the others is looked at. Layers are made no deeper than the last node with too little that can be reached
 * lies, as nothing behind it can change what is sent.
 */
final class Circulation {

  private static final int FAR = Integer.MAX_VALUE;

  private final int nodes;

  /** The first end of each node. */
  private final int[] starts;

  /** The end of each arc at its tail. */
  private final int[] endOf;

  /** Of each end, where it leads to, the other end of its arc, what more can flow, and what a unit costs. */
  private final int[] heads;
  private final int[] others;
  private final int[] rooms;
  private final byte[] costs;

  private final Marks open;
  private final Marks tight;
  private final int[] excess;
  private final int[] distances;
  private final int[] levels;
  private final int[] next;
  private final int[] queue;
  private final int[] pathNodes;
  private final int[] path;
  private final int[] targets;
  private int targetCount;
  private int deepest;
  private int[] potentials;

  /**
   * @param nodes how many there are
   * @param tails where each arc begins
   * @param heads where it ends
   * @param capacities how much flows through each at most
   * @param flows how much does
   */
  Circulation(int nodes, int[] tails, int[] heads, int[] capacities, int[] flows) {
    int count = 2 * tails.length;
    this.nodes = nodes;
    this.heads = new int[count];
    starts = new int[nodes + 1];
    for (int arc = 0; arc < tails.length; arc++) {
      starts[tails[arc] + 1]++;
      starts[heads[arc] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    endOf = new int[tails.length];
    others = new int[count];
    rooms = new int[count];
    costs = new byte[count];
    int[] at = starts.clone();
    for (int arc = 0; arc < tails.length; arc++) {
      int end = at[tails[arc]]++;
      int other = at[heads[arc]]++;
      endOf[arc] = end;
      this.heads[end] = heads[arc];
      this.heads[other] = tails[arc];
      others[end] = other;
      others[other] = end;
      rooms[end] = capacities[arc] - flows[arc];
      rooms[other] = flows[arc];
    }
    open = new Marks(starts);
    tight = new Marks(starts);
    for (int node = 0; node < nodes; node++) {
      for (int end = starts[node]; end < starts[node + 1]; end++) {
        open.set(node, end, rooms[end] > 0);
      }
    }
    excess = new int[nodes];
    distances = new int[nodes];
    levels = new int[nodes];
    next = new int[nodes];
    queue = new int[nodes];
    pathNodes = new int[nodes];
    path = new int[nodes];
    targets = new int[nodes];
    potentials = new int[nodes];
  }

  int flow(int arc) {
    return rooms[others[endOf[arc]]];
  }

  /** The nodes to which more could flow from the heads of some arcs with room, but for one node. */
  boolean[] reachable(int fromArc, int toArc, int barrier) {
    boolean[] seen = new boolean[nodes];
    seen[barrier] = true;
    int size = 0;
    for (int arc = fromArc; arc < toArc; arc++) {
      if (rooms[endOf[arc]] > 0) {
        seen[heads[endOf[arc]]] = true;
        queue[size++] = heads[endOf[arc]];
      }
    }
    for (int at = 0; at < size; at++) {
      for (int end = starts[queue[at]]; end < starts[queue[at] + 1]; end++) {
        int head = heads[end];
        if (!seen[head] && rooms[end] > 0) {
          seen[head] = true;
          queue[size++] = head;
        }
      }
    }
    return seen;
  }

  /**
   * Freezes all that differs from potentials known to prove an aim.
   *
   * @param proof a potential for each node
   * @param fromArc the first of the arcs that cost one unit less than others
   * @param toArc where they end
   */
  void freeze(int[] proof, int fromArc, int toArc) {
    potentials = proof;
    for (int arc = fromArc; arc < toArc; arc++) {
      charge(arc, -1);
    }
    freeze();
    for (int arc = fromArc; arc < toArc; arc++) {
      charge(arc, 0);
    }
  }

  private void freeze() {
    for (int node = 0; node < nodes; node++) {
      for (int end = open.first(node); end >= 0; end = open.after(node, end)) {
        if (reduced(node, end) != 0) {
          open.set(node, end, false);
        }
      }
    }
  }

  private void charge(int arc, int cost) {
    costs[endOf[arc]] = (byte) cost;
    costs[others[endOf[arc]]] = (byte) -cost;
  }

  /**
   * Lets as little as possible flow through some arcs.
   *
   * @param few those arcs, each of capacity 1
   * @return the potentials that prove it
   */
  int[] least(int[] few) {
    potentials = new int[nodes];
    for (int arc : few) {
      charge(arc, 1);
      int back = others[endOf[arc]];
      int head = heads[endOf[arc]];
      if (open.has(head, back)) {
        push(head, back);
        excess[head]--;
        excess[heads[back]]++;
      }
    }
    while (measure()) {
      tighten();
      while (layer()) {
        send();
      }
    }
    freeze();
    for (int arc : few) {
      charge(arc, 0);
    }
    return potentials;
  }

  /** Lets one more unit flow from a node through one of its ends. */
  private void push(int node, int end) {
    if (--rooms[end] == 0) {
      open.set(node, end, false);
      tight.set(node, end, false);
    }
    int other = others[end];
    if (rooms[other]++ == 0) {
      open.set(heads[end], other, true);
      tight.set(heads[end], other, true);
    }
  }

  private int reduced(int node, int end) {
    return costs[end] + potentials[node] - potentials[heads[end]];
  }

  /**
   * Raises the potentials by the distance from where there is too much, up to the nearest node with too
   * little; false when nothing is left to be sent. Distances are small, so nodes are settled distance by
   * distance.
   */
  private boolean measure() {
    Arrays.fill(distances, FAR);
    targetCount = 0;
    for (int node = 0; node < nodes; node++) {
      distances[node] = excess[node] > 0 ? 0 : FAR;
      if (excess[node] < 0) {
        targets[targetCount++] = node;
      }
    }
    int size = nodesAt(0);
    if (size == 0) {
      return false;
    }
    for (int distance = 0; distance < nodes; distance++) {
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
    for (int node = 0; node < nodes; node++) {
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
      for (int end = open.first(node); end >= 0; end = open.after(node, end)) {
        int head = heads[end];
        if (distances[head] > distance) {
          int there = distance + reduced(node, end);
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
    for (int node = 0; node < nodes; node++) {
      potentials[node] += Math.min(distances[node], most);
    }
  }

  /** Marks the open ends along which going costs nothing. */
  private void tighten() {
    tight.clear();
    for (int node = 0; node < nodes; node++) {
      for (int end = open.first(node); end >= 0; end = open.after(node, end)) {
        if (reduced(node, end) == 0) {
          tight.set(node, end, true);
        }
      }
    }
  }

  /**
   * Layers of nodes along tight ends, down to the last target; false when no target is reached. A target that
   * is not reached is none until potentials change: sending opens no way to a node that has no layer.
   */
  private boolean layer() {
    Arrays.fill(levels, FAR);
    int size = 0;
    for (int node = 0; node < nodes; node++) {
      next[node] = starts[node];
      if (excess[node] > 0) {
        levels[node] = 0;
        queue[size++] = node;
      }
    }
    int missing = missing();
    deepest = 0;
    for (int at = 0; at < size && missing > 0; at++) {
      int node = queue[at];
      for (int end = tight.first(node); end >= 0; end = tight.after(node, end)) {
        int head = heads[end];
        if (levels[head] == FAR) {
          levels[head] = levels[node] + 1;
          queue[size++] = head;
          if (excess[head] < 0) {
            deepest = levels[head];
            missing--;
          }
        }
      }
    }
    keepReached();
    return targetCount > 0;
  }

  /** How many targets still have too little. */
  private int missing() {
    int missing = 0;
    for (int at = 0; at < targetCount; at++) {
      missing += excess[targets[at]] < 0 ? 1 : 0;
    }
    return missing;
  }

  private void keepReached() {
    int kept = 0;
    for (int at = 0; at < targetCount; at++) {
      int node = targets[at];
      if (excess[node] < 0 && levels[node] != FAR) {
        targets[kept++] = node;
      }
    }
    targetCount = kept;
  }

  /** Sends all that the layers let through. */
  private void send() {
    for (int node = 0; node < nodes; node++) {
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
      int end = forward(node);
      if (end >= 0) {
        pathNodes[length] = node;
        path[length++] = end;
        node = heads[end];
      } else if (length == 0) {
        return false;
      } else {
        node = pathNodes[--length];
        next[node]++;
      }
    }
    excess[node]++;
    for (int step = 0; step < length; step++) {
      push(pathNodes[step], path[step]);
    }
    return true;
  }

  /** The next tight end of a node that leads one layer down, or -1. */
  private int forward(int node) {
    int below = levels[node] + 1;
    if (below > deepest) {
      return -1;
    }
    for (int end = tight.from(node, next[node]); end >= 0; end = tight.after(node, end)) {
      if (levels[heads[end]] == below) {
        next[node] = end;
        return end;
      }
    }
    next[node] = starts[node + 1];
    return -1;
  }
}
