package org.talentchain.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The connected parts a graph falls into when some of its nodes are not there. */
final class Parts {

  private static final Comparator<List<Integer>> LARGEST_FIRST =
      Comparator.comparing((List<Integer> part) -> -part.size()).thenComparing(part -> part.get(0));

  private final Adjacency edges;
  private final BitSet seen;

  private Parts(Adjacency edges, BitSet without) {
    this.edges = edges;
    this.seen = (BitSet) without.clone();
  }

  /** All parts, the largest first, then by their first node; the nodes of each in order. */
  static List<List<Integer>> of(Adjacency edges, BitSet without) {
    return new Parts(edges, without).from(IntStream.range(0, edges.nodes()));
  }

  /** The parts around a node that is not there either. */
  static List<List<Integer>> around(int node, Adjacency edges, BitSet without) {
    Parts parts = new Parts(edges, without);
    parts.seen.set(node);
    return parts.from(IntStream.range(edges.begin(node), edges.end(node)).map(edges::neighbour));
  }

  private List<List<Integer>> from(IntStream starts) {
    List<List<Integer>> parts = new ArrayList<>();
    starts.filter(start -> !seen.get(start)).forEach(start -> parts.add(part(start)));
    parts.sort(LARGEST_FIRST);
    return parts;
  }

  private List<Integer> part(int start) {
    List<Integer> part = new ArrayList<>();
    ArrayDeque<Integer> open = new ArrayDeque<>();
    reach(start, open);
    while (!open.isEmpty()) {
      int node = open.remove();
      part.add(node);
      for (int half = edges.begin(node); half < edges.end(node); half++) {
        reach(edges.neighbour(half), open);
      }
    }
    part.sort(null);
    return part;
  }

  private void reach(int node, ArrayDeque<Integer> open) {
    if (!seen.get(node)) {
      seen.set(node);
      open.add(node);
    }
  }
}
