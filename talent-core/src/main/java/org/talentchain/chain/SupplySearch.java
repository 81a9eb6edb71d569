package org.talentchain.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TrainingClass;

/**
 * Follows the way people come into a segment, backwards: from the segment to its organizations, from them to
 * the classes tailored to them and the schools that train for them, from a class to who runs it. A school or
 * institute that belongs to the segment does not bring what it does for others: neither its classes nor its
 * partners, and of the teams at home there only those that name no segment of their own.
 */
final class SupplySearch {

  private static final Set<OrganizationKind> SOURCES =
      EnumSet.of(
          OrganizationKind.SCHOOL, OrganizationKind.TRAINING_BASE, OrganizationKind.RESEARCH_INSTITUTE);

  private final ChainGraph graph;

  SupplySearch(ChainGraph graph) {
    this.graph = graph;
  }

  SegmentSupply of(SegmentId segment) {
    ChainNode end = ChainNode.of(segment);
    Map<ChainNode, ChainStep> onward = onward(end);
    Map<ChainNode, Integer> seats = seats(onward.keySet());
    List<SupplySource> sources = new ArrayList<>();
    for (ChainNode node : onward.keySet()) {
      if (isSource(node) || seats.containsKey(node)) {
        sources.add(new SupplySource(node, seats.getOrDefault(node, 0), path(node, end, onward)));
      }
    }
    sources.sort(Comparator.comparing(SupplySource::steps).thenComparing(SupplySource::node));
    return new SegmentSupply(segment, sources);
  }

  /** Every node people reach the segment from, with the step that brings them closer, nearest first. */
  private Map<ChainNode, ChainStep> onward(ChainNode end) {
    Map<ChainNode, ChainStep> onward = new LinkedHashMap<>();
    ArrayDeque<ChainNode> open = new ArrayDeque<>(List.of(end));
    while (!open.isEmpty()) {
      for (ChainStep step : graph.steps(open.remove())) {
        if (bringsPeople(step) && !step.to().equals(end) && !onward.containsKey(step.to())) {
          onward.put(step.to(), reversed(step));
          open.add(step.to());
        }
      }
    }
    return onward;
  }

  /** Whether people come from the end of the step to its start. */
  private boolean bringsPeople(ChainStep step) {
    boolean comes =
        switch (step.kind()) {
          case TRAINS_FOR, OFFERS -> step.direction() == Direction.AGAINST;
          case MEMBER_OF -> step.direction() == Direction.AGAINST && !isOffice(step.to());
          case COOPERATES -> isSource(step.to());
          case HOSTS_WORKSHOP -> step.direction() == Direction.ALONG;
          case SUPPLIES, FEEDS -> false;
        };
    boolean passesThroughSource = step.from().kind() == ChainNode.Kind.ORGANIZATION && isSource(step.from());
    return comes && (!passesThroughSource || isForNoSegment(step.to()));
  }

  private boolean isForNoSegment(ChainNode node) {
    return graph.team(node).filter(team -> team.segments().isEmpty()).isPresent();
  }

  private static ChainStep reversed(ChainStep step) {
    boolean symmetric = step.kind().isSymmetric();
    Direction back = step.direction() == Direction.ALONG ? Direction.AGAINST : Direction.ALONG;
    return new ChainStep(step.to(), step.kind(), symmetric ? step.direction() : back, step.from());
  }

  private boolean isOffice(ChainNode node) {
    return graph
        .organization(node)
        .map(Organization::kind)
        .filter(OrganizationKind.CHAIN_OFFICE::equals)
        .isPresent();
  }

  private boolean isSource(ChainNode node) {
    return switch (node.kind()) {
      case CLASS, TEAM -> true;
      case ORGANIZATION ->
          graph.organization(node).map(Organization::kind).filter(SOURCES::contains).isPresent();
      case SEGMENT -> false;
    };
  }

  private Map<ChainNode, Integer> seats(Set<ChainNode> reached) {
    Map<ChainNode, Integer> seats = new LinkedHashMap<>();
    for (ChainNode node : reached) {
      graph
          .trainingClass(node)
          .ifPresent(
              one -> {
                seats.put(node, one.seats());
                seats.merge(provider(one), one.seats(), Integer::sum);
              });
    }
    return Collections.unmodifiableMap(seats);
  }

  private static ChainNode provider(TrainingClass one) {
    OrganizationId provider = one.provider();
    return ChainNode.of(provider);
  }

  private static ChainPath path(ChainNode from, ChainNode end, Map<ChainNode, ChainStep> onward) {
    List<ChainStep> steps = new ArrayList<>();
    for (ChainNode at = from; !at.equals(end); at = steps.get(steps.size() - 1).to()) {
      steps.add(onward.get(at));
    }
    return new ChainPath(from, steps);
  }
}
