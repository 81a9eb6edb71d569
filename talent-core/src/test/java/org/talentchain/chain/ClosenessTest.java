package org.talentchain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.SegmentId;

/** Holds what is close to a workplace against its definition, organization by organization. */
class ClosenessTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void isTheClosestTieOfEachOrganizationInTheOrderOfIds(long seed) {
    ChainGraph graph = RandomChain.graph(seed);
    List<@Nullable SegmentId> places = new ArrayList<>(List.of(new SegmentId("nowhere")));
    places.add(null);
    graph.description().chains().get(0).segments().forEach(segment -> places.add(segment.id()));
    List<OrganizationId> employers = new ArrayList<>(List.of(new OrganizationId("stranger")));
    graph.description().organizations().forEach(organization -> employers.add(organization.id()));
    for (OrganizationId employer : employers) {
      for (SegmentId place : places) {
        assertThat(graph.closeTo(employer, place))
            .as("%s in %s", employer, place)
            .isEqualTo(byDefinition(graph, employer, place));
      }
    }
  }

  private static List<ChainLink> byDefinition(
      ChainGraph graph, OrganizationId employer, @Nullable SegmentId segment) {
    List<SegmentId> place =
        segment == null
            ? graph.organization(employer).map(Organization::segments).orElse(List.of())
            : graph.segment(segment).map(it -> List.of(it.id())).orElse(List.of());
    List<ChainLink> links = new ArrayList<>();
    graph.description().organizations().stream()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .forEach(
            organization -> {
              for (ChainLink.Kind kind : ChainLink.Kind.values()) {
                if (holds(kind, graph, organization, employer, place)) {
                  links.add(new ChainLink(organization, kind));
                  return;
                }
              }
            });
    return links;
  }

  private static boolean holds(
      ChainLink.Kind kind,
      ChainGraph graph,
      Organization organization,
      OrganizationId employer,
      List<SegmentId> place) {
    ChainNode here = ChainNode.of(organization.id());
    ChainNode there = ChainNode.of(employer);
    return switch (kind) {
      case SAME_ORGANIZATION -> organization.id().equals(employer);
      case TRAINS_FOR ->
          tied(graph, here, there, EdgeKind.TRAINS_FOR)
              || place.stream().anyMatch(at -> tied(graph, here, ChainNode.of(at), EdgeKind.TRAINS_FOR));
      case COOPERATES -> tied(graph, here, there, EdgeKind.COOPERATES);
      case SUPPLIES ->
          tied(graph, here, there, EdgeKind.SUPPLIES) || tied(graph, there, here, EdgeKind.SUPPLIES);
      case SAME_SEGMENT -> organization.segments().stream().anyMatch(place::contains);
      case NEIGHBOUR_SEGMENT ->
          organization.segments().stream()
              .anyMatch(own -> place.stream().anyMatch(at -> feeds(graph, own, at) || feeds(graph, at, own)));
      case SAME_CHAIN ->
          organization.segments().stream()
              .anyMatch(own -> place.stream().anyMatch(at -> graph.chainOf(own).equals(graph.chainOf(at))));
    };
  }

  private static boolean feeds(ChainGraph graph, SegmentId from, SegmentId to) {
    return tied(graph, ChainNode.of(from), ChainNode.of(to), EdgeKind.FEEDS);
  }

  private static boolean tied(ChainGraph graph, ChainNode from, ChainNode to, EdgeKind kind) {
    return Set.copyOf(graph.neighbours(from, kind, Direction.ALONG)).contains(to);
  }
}
