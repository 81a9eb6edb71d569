package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * A flow that goes round at least cost, by ε-scaling (Goldberg and Tarjan 1990; Goldberg 1997). Nodes have potentials;
 * what an arc costs less the rise of the potential along it is its reduced cost. A round begins with a flow in which
 * no end that has room costs less than −ε; where that is not so for a smaller ε, it is filled. What is then too much at
 * a node is pushed on through ends that cost less than nothing, and where there is none, the potential falls until
 * there is, by ε at least. So ε falls by 10 from round to round.
 *
 * <p>All numbers are whole. Costs are multiplied by one more than there are nodes, so that after a round with an ε of 1
 * potentials rounded down to multiples of that prove the flow for some shift of all of them: two nodes
 * can be rounded against each other only at as many shifts as their reduced cost is below 0. Whether there is such a
 * shift is looked up after each round, and most often there is one long before ε is 1.
 *
 * <p>One thread, no chance: always the same flow. Of potentials a plan without bounds starts with, or a first ε that is a
 * smaller part of the highest cost, nothing came but more work.
 */
final class LeastCostFlow {

  private static final int FALL = 10;

  private final Residual net;
  private final int[] starts;
  private final int[] heads;
  private final int[] rooms;
  private final long[] costs;
  private final long[] potentials;
  private final int[] excess;

  /** The end of each node to look at next: none before it can be used until the potential falls. */
  private final int[] current;

  private final NodeQueue active;
  private final long scale;
  private long epsilon;

  /**
   * @param net some flow within bounds; is changed
   * @param excess how much more flows into each node than out of it; is changed. There must be a flow that goes round
   */
  LeastCostFlow(Residual net, int[] excess) {
    this.net = net;
    this.excess = excess;
    starts = net.starts;
    heads = net.heads;
    rooms = net.rooms;
    scale = net.nodes() + 1L;
    costs = new long[heads.length];
    potentials = new long[net.nodes()];
    current = new int[net.nodes()];
    active = new NodeQueue(net.nodes());
  }

  /**
   * Finds the flow, from the one found before if there is one.
   *
   * @param costOf what a unit costs on each arc
   * @throws ArithmeticException when costs are too large for exact whole numbers
   */
  void find(IntToLongFunction costOf) {
    for (int arc = 0; arc < net.endOf.length; arc++) {
      long cost = Math.multiplyExact(costOf.applyAsLong(arc), scale);
      costs[net.endOf[arc]] = cost;
      costs[net.others[net.endOf[arc]]] = -cost;
    }
    Arrays.setAll(potentials, node -> Math.multiplyExact(potentials[node], scale));
    epsilon = Math.max(1, worst() / 2);
    round();
    while (!settle()) {
      if (epsilon == 1) {
        throw new IllegalStateException("potentials cannot be rounded");
      }
      epsilon = Math.max(1, epsilon / FALL);
      round();
    }
  }

  /** The potential of a node, in the measure of the costs, when the flow is found. */
  long potential(int node) {
    return potentials[node];
  }

  /** How far below 0 the reduced cost of an end that has room is at most. */
  private long worst() {
    long worst = 0;
    for (int node = 0; node < excess.length; node++) {
      for (int end = starts[node]; end < starts[node + 1]; end++) {
        worst = rooms[end] > 0 ? Math.max(worst, -reduced(node, end)) : worst;
      }
    }
    return worst;
  }

  private void round() {
    for (int node = 0; node < excess.length; node++) {
      current[node] = starts[node];
      for (int end = starts[node]; end < starts[node + 1]; end++) {
        if (rooms[end] > 0 && reduced(node, end) < -epsilon) {
          push(node, end, rooms[end]);
        }
      }
    }
    for (int node = 0; node < excess.length; node++) {
      if (excess[node] > 0) {
        active.add(node);
      }
    }
    while (!active.isEmpty()) {
      discharge(active.remove());
    }
  }

  private long reduced(int node, int end) {
    return costs[end] + potentials[node] - potentials[heads[end]];
  }

  private void push(int node, int end, int count) {
    rooms[end] -= count;
    rooms[net.others[end]] += count;
    excess[node] -= count;
    excess[heads[end]] += count;
  }

  private void discharge(int node) {
    int stop = starts[node + 1];
    while (true) {
      for (int end = current[node]; end < stop; end++) {
        if (rooms[end] > 0 && reduced(node, end) < 0) {
          boolean waits = excess[heads[end]] > 0;
          push(node, end, Math.min(rooms[end], excess[node]));
          if (!waits && excess[heads[end]] > 0) {
            active.add(heads[end]);
          }
          if (excess[node] == 0) {
            current[node] = end;
            return;
          }
        }
      }
      lower(node);
    }
  }

  /** Lowers the potential of a node until what is too much there can go on. */
  private void lower(int node) {
    long highest = Long.MIN_VALUE;
    int at = starts[node];
    for (int end = starts[node]; end < starts[node + 1]; end++) {
      if (rooms[end] > 0) {
        long there = potentials[heads[end]] - costs[end];
        if (there > highest) {
          highest = there;
          at = end;
        }
      }
    }
    potentials[node] = Math.subtractExact(highest, epsilon);
    current[node] = at;
  }

  /** Rounds the potentials down where that proves the flow; false when it does not at any shift. */
  private boolean settle() {
    int[] changes = new int[(int) scale + 1];
    for (int node = 0; node < excess.length; node++) {
      for (int end = starts[node]; end < starts[node + 1]; end++) {
        long reduced = rooms[end] > 0 ? reduced(node, end) : 0;
        if (reduced <= -scale) {
          return false;
        }
        if (reduced < 0) {
          exclude(potentials[heads[end]], (int) -reduced, changes);
        }
      }
    }
    int excluded = 0;
    for (int shift = 0; shift < scale; shift++) {
      excluded += changes[shift];
      if (excluded == 0) {
        int by = shift;
        Arrays.setAll(potentials, node -> Math.floorDiv(potentials[node] + by, scale));
        return true;
      }
    }
    return false;
  }

  /** Excludes the shifts that lift a head, but not the tail below, to the next multiple of the scale. */
  private void exclude(long head, int count, int[] changes) {
    int from = (int) Math.floorMod(-head, scale);
    int to = from + count;
    changes[from]++;
    if (to <= scale) {
      changes[to]--;
    } else {
      changes[0]++;
      changes[(int) (to - scale)]--;
    }
  }
}
