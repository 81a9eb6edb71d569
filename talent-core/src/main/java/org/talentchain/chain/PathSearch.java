package org.talentchain.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a shortest path: the first one in the order of kinds and nodes among those of least length, so that
 * the same question has the same answer everywhere. Distances are measured backwards from the end, breadth
 * first, until the start is met; then each step takes the first half that comes closer. Time and memory are
 * linear in the graph.
 */
final class PathSearch {

  private static final int UNSEEN = -1;

  private final NodeRegister register;
  private final Adjacency edges;
  private final BitSet ends;
  private final Set<EdgeKind> allowed;

  /**
   * A search.
   *
   * @param ends nodes a path may start or end at, but not lead through
   * @param allowed kinds of edges it may use
   */
  PathSearch(NodeRegister register, Adjacency edges, BitSet ends, Set<EdgeKind> allowed) {
    this.register = register;
    this.edges = edges;
    this.ends = ends;
    this.allowed = allowed;
  }

  Optional<ChainPath> between(int from, int to) {
    int[] distances = distances(to, from);
    if (distances[from] == UNSEEN) {
      return Optional.empty();
    }
    List<ChainStep> steps = new ArrayList<>();
    for (int at = from; at != to; ) {
      int half = closer(at, distances);
      int next = edges.neighbour(half);
      steps.add(
          new ChainStep(register.node(at), edges.kind(half), edges.direction(half), register.node(next)));
      at = next;
    }
    return Optional.of(new ChainPath(register.node(from), steps));
  }

  private int closer(int node, int[] distances) {
    for (int half = edges.begin(node); half < edges.end(node); half++) {
      int distance = distances[edges.neighbour(half)];
      boolean passable = distance == 0 || !ends.get(edges.neighbour(half));
      if (passable && distance == distances[node] - 1 && allowed.contains(edges.kind(half))) {
        return half;
      }
    }
    throw new IllegalStateException(register.node(node) + " is as close as it gets");
  }

  private int[] distances(int from, int until) {
    int[] distances = new int[edges.nodes()];
    Arrays.fill(distances, UNSEEN);
    int[] queue = new int[edges.nodes()];
    int queued = 0;
    distances[from] = 0;
    queue[queued++] = from;
    for (int served = 0; served < queued && distances[until] == UNSEEN; served++) {
      int node = queue[served];
      if (node != from && ends.get(node)) {
        continue;
      }
      for (int half = edges.begin(node); half < edges.end(node); half++) {
        int next = edges.neighbour(half);
        if (distances[next] == UNSEEN && allowed.contains(edges.kind(half))) {
          distances[next] = distances[node] + 1;
          queue[queued++] = next;
        }
      }
    }
    return distances;
  }
}
