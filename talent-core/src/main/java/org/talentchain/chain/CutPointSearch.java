package org.talentchain.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the nodes that hold parts of the graph together (articulation points), with what falls off without
 * them.
 *
 * <p>One depth-first walk (Hopcroft and Tarjan, 1973), without recursion, since a path through a large city
 * is deeper than any stack. A child whose subtree reaches nothing above the node it hangs from falls off with
 * that node; its subtree is counted on the way back. Time and memory are linear in the graph.
 */
final class CutPointSearch {

  private final Adjacency edges;
  private final BitSet masked;
  private final int[] found;
  private final int[] lowest;
  private final int[] below;
  private final int[] parent;
  private final int[] next;
  private final int[] fallen;
  private final int[] largest;
  private final List<Integer> component = new ArrayList<>();
  private int clock;

  /**
   * A search.
   *
   * @param masked nodes that are looked at as if they were not there
   */
  CutPointSearch(Adjacency edges, BitSet masked) {
    this.edges = edges;
    this.masked = masked;
    this.found = new int[edges.nodes()];
    this.lowest = new int[edges.nodes()];
    this.below = new int[edges.nodes()];
    this.parent = new int[edges.nodes()];
    this.next = new int[edges.nodes()];
    this.fallen = new int[edges.nodes()];
    this.largest = new int[edges.nodes()];
  }

  /** For each node, how many others lose the largest part left; 0 where nothing falls apart. */
  int[] cutOff() {
    int[] cutOff = new int[edges.nodes()];
    for (int root = 0; root < edges.nodes(); root++) {
      if (found[root] == 0 && !masked.get(root)) {
        component.clear();
        walk(root);
        for (int node : component) {
          cutOff[node] = cutOff(node, component.size());
        }
      }
    }
    return cutOff;
  }

  private int cutOff(int node, int size) {
    int rest = size - 1 - fallen[node];
    return size - 1 - Math.max(rest, largest[node]);
  }

  private void walk(int root) {
    enter(root, root);
    int node = root;
    while (true) {
      if (next[node] < edges.end(node)) {
        node = advance(node, edges.neighbour(next[node]++));
      } else if (node == root) {
        return;
      } else {
        leave(node);
        node = parent[node];
      }
    }
  }

  private int advance(int node, int other) {
    if (masked.get(other)) {
      return node;
    }
    if (found[other] == 0) {
      enter(other, node);
      return other;
    }
    if (other != parent[node]) {
      lowest[node] = Math.min(lowest[node], found[other]);
    }
    return node;
  }

  private void enter(int node, int from) {
    found[node] = ++clock;
    lowest[node] = clock;
    parent[node] = from;
    below[node] = 1;
    next[node] = edges.begin(node);
    component.add(node);
  }

  private void leave(int node) {
    int above = parent[node];
    below[above] += below[node];
    lowest[above] = Math.min(lowest[above], lowest[node]);
    if (lowest[node] >= found[above]) {
      fallen[above] += below[node];
      largest[above] = Math.max(largest[above], below[node]);
    }
  }
}
