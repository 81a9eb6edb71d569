package org.talentchain.chain;

import java.util.Arrays;

/**
 * The edges of a chain graph, from both of their ends.
 *
 * <p>A city may have a hundred thousand organizations and a million ties; a graph of objects takes hundreds
 * of megabytes for them and chases a pointer for each. Here an edge is two halves, one at each end, and a
 * half is one number: where it is, how it goes on (kind and direction), and where to. Sorted, the halves of a
 * node lie side by side in the order in which paths prefer them, and an edge stated twice shows as two equal
 * neighbours and is kept once.
 */
final class Adjacency {

  private static final int NODE_SHIFT = 36;
  private static final int HOW_SHIFT = 32;
  private static final int HOW_MASK = 0xF;
  private static final EdgeKind[] KINDS = EdgeKind.values();

  private final long[] halves;
  private final int[] first;

  private Adjacency(long[] halves, int[] first) {
    this.halves = halves;
    this.first = first;
  }

  /** Collects edges; those from a node to itself say nothing and are left out. */
  static final class Builder {

    private long[] halves = new long[1024];
    private int count;

    void add(int from, int to, EdgeKind kind) {
      if (from != to) {
        push(from, kind.ordinal() * 2, to);
        push(to, kind.ordinal() * 2 + (kind.isSymmetric() ? 0 : 1), from);
      }
    }

    private void push(long node, long how, int other) {
      if (count == halves.length) {
        halves = Arrays.copyOf(halves, count * 2);
      }
      halves[count++] = node << NODE_SHIFT | how << HOW_SHIFT | other;
    }

    Adjacency build(int nodes) {
      Arrays.sort(halves, 0, count);
      int kept = 0;
      for (int at = 0; at < count; at++) {
        if (at == 0 || halves[at] != halves[at - 1]) {
          halves[kept++] = halves[at];
        }
      }
      int[] first = new int[nodes + 1];
      for (int at = 0; at < kept; at++) {
        first[(int) (halves[at] >>> NODE_SHIFT) + 1]++;
      }
      for (int node = 0; node < nodes; node++) {
        first[node + 1] += first[node];
      }
      return new Adjacency(Arrays.copyOf(halves, kept), first);
    }
  }

  int nodes() {
    return first.length - 1;
  }

  /** How many edges there are. */
  int edges() {
    return halves.length / 2;
  }

  /** The first half at a node. */
  int begin(int node) {
    return first[node];
  }

  /** One past the last half at a node. */
  int end(int node) {
    return first[node + 1];
  }

  /** Where a half leads. */
  int neighbour(int half) {
    return (int) halves[half];
  }

  EdgeKind kind(int half) {
    return KINDS[how(half) >> 1];
  }

  Direction direction(int half) {
    return (how(half) & 1) == 0 ? Direction.ALONG : Direction.AGAINST;
  }

  private int how(int half) {
    return (int) (halves[half] >>> HOW_SHIFT) & HOW_MASK;
  }
}
