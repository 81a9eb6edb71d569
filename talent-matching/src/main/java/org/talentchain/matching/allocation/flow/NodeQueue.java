package org.talentchain.matching.allocation.flow;

/** Nodes that wait, each at most once at a time, first come first. */
final class NodeQueue {

  private final int[] ring;
  private int first;
  private int size;

  /**
   * @param count how many nodes there are
   */
  NodeQueue(int count) {
    ring = new int[count];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds a node that does not wait yet. */
  void add(int node) {
    ring[(first + size++) % ring.length] = node;
  }

  int remove() {
    int node = ring[first];
    first = (first + 1) % ring.length;
    size--;
    return node;
  }
}
