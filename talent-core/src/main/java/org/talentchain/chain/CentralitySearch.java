package org.talentchain.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Measures centrality: exactly where that takes about a second at most, else by direct connections. */
final class CentralitySearch {

  /** Nodes times edges up to which betweenness is worked out. */
  static final long MOST_WORK = 2_000_000;

  private final NodeRegister register;
  private final Adjacency edges;
  private final BitSet masked;

  /**
   * A search.
   *
   * @param masked nodes that are looked at as if they were not there
   */
  CentralitySearch(NodeRegister register, Adjacency edges, BitSet masked) {
    this.register = register;
    this.edges = edges;
    this.masked = masked;
  }

  Centrality centrality() {
    boolean small = (long) edges.nodes() * edges.edges() <= MOST_WORK;
    return small
        ? ranked(Centrality.Measure.BETWEENNESS, betweenness())
        : ranked(Centrality.Measure.DEGREE, degree());
  }

  private Centrality ranked(Centrality.Measure measure, int[] shares) {
    List<Centrality.Rank> ranks = new ArrayList<>();
    for (int node = 0; node < shares.length; node++) {
      if (!masked.get(node) && register.node(node).kind() != ChainNode.Kind.SEGMENT) {
        ranks.add(new Centrality.Rank(register.node(node), shares[node]));
      }
    }
    ranks.sort(
        Comparator.comparing((Centrality.Rank rank) -> -rank.share()).thenComparing(Centrality.Rank::node));
    return new Centrality(measure, ranks);
  }

  private int[] betweenness() {
    Map<Integer, Double> scores = new BetweennessCentrality<>(simple()).getScores();
    double others = scores.size() - 1.0;
    double pairs = Math.max(1.0, others * (others - 1) / 2);
    int[] shares = new int[edges.nodes()];
    scores.forEach((node, score) -> shares[node] = (int) Math.round(10_000 * score / pairs));
    return shares;
  }

  private Graph<Integer, DefaultEdge> simple() {
    Graph<Integer, DefaultEdge> simple = new SimpleGraph<>(DefaultEdge.class);
    for (int node = 0; node < edges.nodes(); node++) {
      if (!masked.get(node)) {
        simple.addVertex(node);
      }
    }
    for (int node : simple.vertexSet()) {
      for (int half = edges.begin(node); half < edges.end(node); half++) {
        if (simple.containsVertex(edges.neighbour(half))) {
          simple.addEdge(node, edges.neighbour(half));
        }
      }
    }
    return simple;
  }

  private int[] degree() {
    int others = Math.max(1, edges.nodes() - masked.cardinality() - 1);
    int[] shares = new int[edges.nodes()];
    BitSet met = new BitSet();
    for (int node = 0; node < edges.nodes(); node++) {
      met.clear();
      for (int half = edges.begin(node); half < edges.end(node); half++) {
        if (!masked.get(edges.neighbour(half))) {
          met.set(edges.neighbour(half));
        }
      }
      shares[node] = (int) Math.round(10_000.0 * met.cardinality() / others);
    }
    return shares;
  }
}
