package org.talentchain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;

/**
 * Finds the organizations close to a workplace by walking from it: over the ties of the employer, the ties of
 * its segments, and the members of the segments around. The work is in proportion to what is found.
 */
final class Closeness {

  private final ChainGraph graph;
  private final Map<OrganizationId, ChainLink.Kind> closest = new TreeMap<>();

  private Closeness(ChainGraph graph) {
    this.graph = graph;
  }

  static List<ChainLink> to(ChainGraph graph, OrganizationId employer, Set<SegmentId> place) {
    Closeness closeness = new Closeness(graph);
    closeness.note(employer, ChainLink.Kind.SAME_ORGANIZATION);
    closeness.tiesOf(employer);
    place.forEach(closeness::trainersOf);
    place.forEach(closeness::membersAround);
    List<ChainLink> links = new ArrayList<>();
    closeness.closest.forEach(
        (id, kind) -> graph.organization(id).ifPresent(found -> links.add(new ChainLink(found, kind))));
    return links;
  }

  private void tiesOf(OrganizationId employer) {
    for (ChainStep step : graph.steps(ChainNode.of(employer))) {
      switch (step.kind()) {
        case TRAINS_FOR -> {
          if (step.direction() == Direction.AGAINST) {
            note(step.to(), ChainLink.Kind.TRAINS_FOR);
          }
        }
        case COOPERATES -> note(step.to(), ChainLink.Kind.COOPERATES);
        case SUPPLIES -> note(step.to(), ChainLink.Kind.SUPPLIES);
        case OFFERS, HOSTS_WORKSHOP, MEMBER_OF, FEEDS -> {}
      }
    }
  }

  private void trainersOf(SegmentId at) {
    graph
        .neighbours(ChainNode.of(at), EdgeKind.TRAINS_FOR, Direction.AGAINST)
        .forEach(trainer -> note(trainer, ChainLink.Kind.TRAINS_FOR));
  }

  private void membersAround(SegmentId at) {
    note(at, ChainLink.Kind.SAME_SEGMENT);
    for (Direction direction : Direction.values()) {
      for (ChainNode neighbour : graph.neighbours(ChainNode.of(at), EdgeKind.FEEDS, direction)) {
        note(new SegmentId(neighbour.id()), ChainLink.Kind.NEIGHBOUR_SEGMENT);
      }
    }
    graph.chainOf(at).map(IndustryChain::segments).stream()
        .flatMap(List::stream)
        .map(Segment::id)
        .forEach(segment -> note(segment, ChainLink.Kind.SAME_CHAIN));
  }

  private void note(SegmentId segment, ChainLink.Kind kind) {
    graph.membersOf(segment).forEach(member -> note(member, kind));
  }

  private void note(ChainNode node, ChainLink.Kind kind) {
    if (node.kind() == ChainNode.Kind.ORGANIZATION) {
      note(new OrganizationId(node.id()), kind);
    }
  }

  private void note(OrganizationId organization, ChainLink.Kind kind) {
    closest.merge(organization, kind, (known, other) -> known.compareTo(other) <= 0 ? known : other);
  }
}
