package org.talentchain.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/**
 * Who stands on a chain, in numbers.
 *
 * @param chain the chain
 * @param segments its segments from upstream to downstream
 */
public record ChainFigures(IndustryChain chain, List<SegmentFigures> segments) {

  /**
   * Who stands in a segment, in numbers.
   *
   * @param segment the segment
   * @param organizations how many of each kind belong to it; kinds with none are left out
   * @param teams academician teams that work for it
   * @param classes classes that train for the segment itself
   * @param ownSeats their seats
   * @param seats seats of all classes that reach it, also those tailored to its enterprises
   */
  public record SegmentFigures(
      Segment segment,
      Map<OrganizationKind, Integer> organizations,
      int teams,
      int classes,
      int ownSeats,
      int seats) {

    public SegmentFigures {
      organizations = Map.copyOf(organizations);
    }

    /** How many of these kinds belong to it. */
    public int count(OrganizationKind... kinds) {
      int count = 0;
      for (OrganizationKind kind : kinds) {
        count += organizations.getOrDefault(kind, 0);
      }
      return count;
    }
  }

  public ChainFigures {
    segments = List.copyOf(segments);
  }

  /** The figures of each chain, in the order stated. */
  public static List<ChainFigures> of(ChainGraph graph) {
    return graph.description().chains().stream().map(chain -> of(graph, chain)).toList();
  }

  private static ChainFigures of(ChainGraph graph, IndustryChain chain) {
    Map<SegmentId, Integer> depths = new HashMap<>();
    List<Segment> segments = new ArrayList<>(chain.segments());
    segments.sort(Comparator.comparing(segment -> depth(ChainNode.of(segment.id()), graph, depths)));
    return new ChainFigures(chain, segments.stream().map(segment -> figures(graph, segment)).toList());
  }

  /** How many segments lie upstream on the longest way; there are no circles. */
  private static int depth(ChainNode segment, ChainGraph graph, Map<SegmentId, Integer> depths) {
    SegmentId id = new SegmentId(segment.id());
    Integer known = depths.get(id);
    if (known != null) {
      return known;
    }
    int depth =
        graph.neighbours(segment, EdgeKind.FEEDS, Direction.AGAINST).stream()
            .mapToInt(above -> depth(above, graph, depths) + 1)
            .max()
            .orElse(0);
    depths.put(id, depth);
    return depth;
  }

  private static SegmentFigures figures(ChainGraph graph, Segment segment) {
    ChainNode node = ChainNode.of(segment.id());
    List<ChainNode> members = graph.neighbours(node, EdgeKind.MEMBER_OF, Direction.AGAINST);
    Map<OrganizationKind, Integer> organizations = new EnumMap<>(OrganizationKind.class);
    members.stream()
        .map(graph::organization)
        .flatMap(Optional::stream)
        .map(Organization::kind)
        .forEach(kind -> organizations.merge(kind, 1, Integer::sum));
    SegmentSupply supply = graph.supply(segment.id());
    int teams = count(members, ChainNode.Kind.TEAM);
    int classes =
        count(graph.neighbours(node, EdgeKind.TRAINS_FOR, Direction.AGAINST), ChainNode.Kind.CLASS);
    return new SegmentFigures(segment, organizations, teams, classes, supply.ownSeats(), supply.seats());
  }

  private static int count(List<ChainNode> nodes, ChainNode.Kind kind) {
    return (int) nodes.stream().filter(node -> node.kind() == kind).count();
  }
}
