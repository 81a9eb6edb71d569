package org.talentchain.matching.allocation.flow;

import java.util.Arrays;

/**
 * A flow that goes round, made better by one aim after the other: each {@link #least} keeps all that was
 * reached before.
 *
 * <p>The least use of some arcs is found by a primal-dual method with costs of 0 and 1: what flows through
 * them is taken off, which leaves nodes with too much and nodes with too little, and is sent back on the
 * cheapest ways, all of one length at a time (Ford and Fulkerson 1962; {@link BlockingFlow}). The
 * potentials it ends with prove that nothing is cheaper: an arc whose cost differs from the rise of the
 * potential along it carries as little, or as much, as it may in every flow as good. Such arcs are
 * <em>frozen</em>, and what is left is exactly the flows as good: their ends are closed in {@link OpenEnds}. One
 * aim takes a few passes over the arcs.
 */
final class Circulation {

  private static final int FAR = Integer.MAX_VALUE;

  private final int nodes;
  private final Residual net;
  private final OpenEnds ends;
  private final BlockingFlow blocking;
  private final int[] heads;
  private final byte[] costs;
  private final int[] excess;
  private final int[] distances;
  private final int[] queue;
  private int[] potentials;

  /** Takes over a flow that is the same into each node as out of it. */
  Circulation(Residual net) {
    this(net, new int[net.nodes()]);
  }

  private Circulation(Residual net, int[] excess) {
    this.net = net;
    this.excess = excess;
    nodes = net.nodes();
    heads = net.heads;
    ends = new OpenEnds(net, excess);
    blocking = new BlockingFlow(ends);
    costs = new byte[heads.length];
    distances = new int[nodes];
    queue = new int[nodes];
    potentials = new int[nodes];
  }

  /**
   * Whether a flow can be made one that goes round.
   *
   * @param net the flow; is changed
   * @param excess how much more flows into each node than out of it; is changed
   */
  static boolean canGoRound(Residual net, int[] excess) {
    Circulation circulation = new Circulation(net, excess);
    circulation.tighten();
    circulation.blocking.run();
    return Arrays.stream(excess).noneMatch(each -> each > 0);
  }

  /** How much more flows through an arc than has to. */
  int above(int arc) {
    return net.above(arc);
  }

  /** The nodes to which more could flow from the heads of some arcs with room, but for one node. */
  boolean[] reachable(int[] arcs, int barrier) {
    boolean[] seen = new boolean[nodes];
    seen[barrier] = true;
    int size = 0;
    for (int arc : arcs) {
      int end = net.endOf[arc];
      if (net.rooms[end] > 0 && !seen[heads[end]]) {
        seen[heads[end]] = true;
        queue[size++] = heads[end];
      }
    }
    for (int at = 0; at < size; at++) {
      for (int end = net.starts[queue[at]]; end < net.starts[queue[at] + 1]; end++) {
        int head = heads[end];
        if (!seen[head] && net.rooms[end] > 0) {
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
   * @param cheap the arcs that cost one unit less than others
   */
  void freeze(int[] proof, int[] cheap) {
    potentials = proof;
    for (int arc : cheap) {
      charge(arc, -1);
    }
    freeze();
    for (int arc : cheap) {
      charge(arc, 0);
    }
  }

  private void freeze() {
    for (int node = 0; node < nodes; node++) {
      for (int end = ends.open.first(node); end >= 0; end = ends.open.after(node, end)) {
        if (reduced(node, end) != 0) {
          ends.open.set(node, end, false);
        }
      }
    }
  }

  private void charge(int arc, int cost) {
    int end = net.endOf[arc];
    costs[end] = (byte) cost;
    costs[net.others[end]] = (byte) -cost;
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
      int back = net.others[net.endOf[arc]];
      int head = heads[net.endOf[arc]];
      if (ends.open.has(head, back)) {
        ends.push(head, back);
        excess[head]--;
        excess[heads[back]]++;
      }
    }
    while (measure()) {
      tighten();
      blocking.run();
    }
    freeze();
    for (int arc : few) {
      charge(arc, 0);
    }
    return potentials;
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
    for (int node = 0; node < nodes; node++) {
      distances[node] = excess[node] > 0 ? 0 : FAR;
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
      for (int end = ends.open.first(node); end >= 0; end = ends.open.after(node, end)) {
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
    ends.tight.clear();
    for (int node = 0; node < nodes; node++) {
      for (int end = ends.open.first(node); end >= 0; end = ends.open.after(node, end)) {
        if (reduced(node, end) == 0) {
          ends.tight.set(node, end, true);
        }
      }
    }
  }
}
