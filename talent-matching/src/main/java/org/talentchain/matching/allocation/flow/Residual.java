package org.talentchain.matching.allocation.flow;

import java.util.Arrays;

/**
 * What more can flow where: each arc has two <em>ends</em>, one at its tail, where more can flow in, and one at its
 * head, where what flows can be taken back; how much can be is the room of the end. The ends of a node lie side by
 * side.
 */
final class Residual {

  /** The first end of each node, and where the last one's end. */
  final int[] starts;

  /** Of each end, where it leads to, the other end of its arc, and its room. */
  final int[] heads;
  final int[] others;
  final int[] rooms;

  /** The end of each arc at its tail. */
  final int[] endOf;

  /**
   * @param nodes how many there are
   * @param tails where each arc begins
   * @param heads where it ends
   * @param least how much flows through each at least
   * @param most how much at most
   * @param flows how much does, within these bounds
   */
  Residual(int nodes, int[] tails, int[] heads, int[] least, int[] most, int[] flows) {
    starts = new int[nodes + 1];
    for (int arc = 0; arc < tails.length; arc++) {
      starts[tails[arc] + 1]++;
      starts[heads[arc] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    this.heads = new int[2 * tails.length];
    others = new int[2 * tails.length];
    rooms = new int[2 * tails.length];
    endOf = new int[tails.length];
    int[] next = starts.clone();
    for (int arc = 0; arc < tails.length; arc++) {
      int end = next[tails[arc]]++;
      int other = next[heads[arc]]++;
      endOf[arc] = end;
      this.heads[end] = heads[arc];
      this.heads[other] = tails[arc];
      others[end] = other;
      others[other] = end;
      rooms[end] = most[arc] - flows[arc];
      rooms[other] = flows[arc] - least[arc];
    }
  }

  int nodes() {
    return starts.length - 1;
  }

  /** How much more flows through an arc than has to. */
  int above(int arc) {
    return rooms[others[endOf[arc]]];
  }
}
