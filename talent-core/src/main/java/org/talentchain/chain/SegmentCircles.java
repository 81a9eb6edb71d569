package org.talentchain.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/** Finds segments that feed each other in a circle, which no chain can mean. */
final class SegmentCircles {

  private SegmentCircles() {}

  /**
   * One circle for each set of segments that feed each other: a shortest one through the first of them by id,
   * listed downstream, with that first segment again at the end.
   */
  static List<List<SegmentId>> in(Collection<Segment> segments) {
    List<List<SegmentId>> circles = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.feeds().contains(segment.id())) {
        circles.add(List.of(segment.id(), segment.id()));
      }
    }
    Graph<SegmentId, DefaultEdge> feeds = feeds(segments);
    // Kosaraju's search keeps its own stack: no chain is too long for it.
    for (Set<SegmentId> knot : new KosarajuStrongConnectivityInspector<>(feeds).stronglyConnectedSets()) {
      if (knot.size() > 1) {
        circles.add(shortest(new AsSubgraph<>(feeds, knot)));
      }
    }
    circles.sort(Comparator.comparing(circle -> circle.get(0)));
    return circles;
  }

  private static Graph<SegmentId, DefaultEdge> feeds(Collection<Segment> segments) {
    Graph<SegmentId, DefaultEdge> feeds = new SimpleDirectedGraph<>(DefaultEdge.class);
    segments.stream().map(Segment::id).sorted().forEach(feeds::addVertex);
    for (Segment segment : segments) {
      segment.feeds().stream()
          .filter(fed -> feeds.containsVertex(fed) && !fed.equals(segment.id()))
          .sorted()
          .forEach(fed -> feeds.addEdge(segment.id(), fed));
    }
    return feeds;
  }

  private static List<SegmentId> shortest(Graph<SegmentId, DefaultEdge> knot) {
    SegmentId first = knot.vertexSet().stream().min(Comparator.naturalOrder()).orElseThrow();
    BFSShortestPath<SegmentId, DefaultEdge> search = new BFSShortestPath<>(knot);
    List<SegmentId> back =
        knot.outgoingEdgesOf(first).stream()
            .map(knot::getEdgeTarget)
            .map(next -> search.getPath(next, first).getVertexList())
            .min(Comparator.comparingInt(List::size))
            .orElseThrow();
    List<SegmentId> circle = new ArrayList<>(List.of(first));
    circle.addAll(back);
    return circle;
  }
}
