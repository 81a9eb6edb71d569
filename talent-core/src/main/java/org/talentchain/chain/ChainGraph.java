package org.talentchain.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;

/**
 * The graph of a city's chains: segments, organizations and classes as nodes, typed ties as edges. Immutable once
 * built. A tie to a node that is not described is left out: who reads the rosters reports it.
 */
public final class ChainGraph {

  private final Graph<ChainNode, ChainEdge> graph = new DirectedMultigraph<>(ChainEdge.class);
  private final NodeRegister register = new NodeRegister();
  private final Map<OrganizationId, Organization> organizations = new TreeMap<>();
  private final Map<String, Organization> byName = new HashMap<>();
  private final Map<SegmentId, Segment> segments = new TreeMap<>();
  private final Map<SegmentId, IndustryChain> chains = new TreeMap<>();

  private ChainGraph() {}

  /**
   * Builds the graph.
   *
   * @throws ChainException when the segments feed each other in a circle
   */
  public static ChainGraph of(ChainDescription description, Collection<TrainingClass> classes) {
    ChainGraph built = new ChainGraph();
    description.chains().forEach(built::addChain);
    description.organizations().forEach(built::addOrganization);
    description.teams().forEach(built::addTeam);
    classes.forEach(built::addClass);
    built.addFeeds();
    description.ties().forEach(built::addTie);
    built.refuseCycles();
    return built;
  }

  public Optional<Organization> organization(OrganizationId id) {
    return Optional.ofNullable(organizations.get(id));
  }

  /** The organization that goes by this name or alias. */
  public Optional<Organization> organizationNamed(String name) {
    return Optional.ofNullable(byName.get(Knowledge.key(name)));
  }

  public Optional<Segment> segment(SegmentId id) {
    return Optional.ofNullable(segments.get(id));
  }

  /** The chain a segment belongs to. */
  public Optional<IndustryChain> chainOf(SegmentId segment) {
    return Optional.ofNullable(chains.get(segment));
  }

  /**
   * Which organizations are close to a workplace, each with its closest tie, in the order of their ids.
   *
   * @param employer who recruits; need not be described
   * @param segment where the position works; null means the employer's segments
   */
  public List<ChainLink> closeTo(OrganizationId employer, @Nullable SegmentId segment) {
    Set<SegmentId> place = segmentsOf(employer, segment);
    List<ChainLink> links = new ArrayList<>();
    for (Organization organization : organizations.values()) {
      closest(organization, employer, place)
          .ifPresent(kind -> links.add(new ChainLink(organization, kind)));
    }
    return links;
  }

  private Set<SegmentId> segmentsOf(OrganizationId employer, @Nullable SegmentId segment) {
    if (segment != null) {
      return segments.containsKey(segment) ? Set.of(segment) : Set.of();
    }
    Organization known = organizations.get(employer);
    return known == null ? Set.of() : new LinkedHashSet<>(known.segments());
  }

  private Optional<ChainLink.Kind> closest(
      Organization organization, OrganizationId employer, Set<SegmentId> place) {
    List<ChainLink.Kind> found = new ArrayList<>();
    if (organization.id().equals(employer)) {
      found.add(ChainLink.Kind.SAME_ORGANIZATION);
    }
    if (trainsFor(organization, employer, place)) {
      found.add(ChainLink.Kind.TRAINS_FOR);
    }
    ChainNode here = ChainNode.of(organization.id());
    ChainNode there = ChainNode.of(employer);
    if (tied(here, there, EdgeKind.COOPERATES) || tied(there, here, EdgeKind.COOPERATES)) {
      found.add(ChainLink.Kind.COOPERATES);
    }
    if (tied(here, there, EdgeKind.SUPPLIES) || tied(there, here, EdgeKind.SUPPLIES)) {
      found.add(ChainLink.Kind.SUPPLIES);
    }
    for (SegmentId own : organization.segments()) {
      for (SegmentId at : place) {
        bySegment(own, at).ifPresent(found::add);
      }
    }
    return found.stream().min(Comparator.naturalOrder());
  }

  private boolean trainsFor(Organization organization, OrganizationId employer, Set<SegmentId> place) {
    ChainNode here = ChainNode.of(organization.id());
    if (tied(here, ChainNode.of(employer), EdgeKind.TRAINS_FOR)) {
      return true;
    }
    return place.stream().anyMatch(at -> tied(here, ChainNode.of(at), EdgeKind.TRAINS_FOR));
  }

  private Optional<ChainLink.Kind> bySegment(SegmentId own, SegmentId at) {
    if (own.equals(at)) {
      return Optional.of(ChainLink.Kind.SAME_SEGMENT);
    }
    ChainNode here = ChainNode.of(own);
    ChainNode there = ChainNode.of(at);
    if (tied(here, there, EdgeKind.FEEDS) || tied(there, here, EdgeKind.FEEDS)) {
      return Optional.of(ChainLink.Kind.NEIGHBOUR_SEGMENT);
    }
    IndustryChain chain = chains.get(own);
    boolean sameChain = chain != null && chain.equals(chains.get(at));
    return sameChain ? Optional.of(ChainLink.Kind.SAME_CHAIN) : Optional.empty();
  }

  private boolean tied(ChainNode from, ChainNode to, EdgeKind kind) {
    Set<ChainEdge> edges = graph.getAllEdges(from, to);
    return edges != null && edges.stream().anyMatch(edge -> edge.kind() == kind);
  }

  private void addChain(IndustryChain chain) {
    for (Segment segment : chain.segments()) {
      segments.put(segment.id(), segment);
      chains.put(segment.id(), chain);
      addNode(ChainNode.of(segment.id()));
    }
  }

  private void addFeeds() {
    for (Segment segment : segments.values()) {
      for (SegmentId fed : segment.feeds()) {
        connect(ChainNode.of(segment.id()), ChainNode.of(fed), EdgeKind.FEEDS);
      }
    }
  }

  private void addOrganization(Organization organization) {
    organizations.put(organization.id(), organization);
    byName.putIfAbsent(Knowledge.key(organization.name()), organization);
    organization.aliases().forEach(alias -> byName.putIfAbsent(Knowledge.key(alias), organization));
    ChainNode node = ChainNode.of(organization.id());
    addNode(node);
    organization
        .segments()
        .forEach(segment -> connect(node, ChainNode.of(segment), EdgeKind.MEMBER_OF));
  }

  private void addClass(TrainingClass trainingClass) {
    ChainNode node = ChainNode.of(trainingClass.id());
    ChainNode provider = ChainNode.of(trainingClass.provider());
    addNode(node);
    connect(provider, node, EdgeKind.OFFERS);
    for (OrganizationId partner : trainingClass.partners()) {
      connect(node, ChainNode.of(partner), EdgeKind.TRAINS_FOR);
      connect(provider, ChainNode.of(partner), EdgeKind.TRAINS_FOR);
    }
    if (trainingClass.segment() != null) {
      connect(node, ChainNode.of(trainingClass.segment()), EdgeKind.TRAINS_FOR);
    }
  }

  private void addTie(Tie tie) {
    Optional<ChainNode> from = register.from(tie);
    Optional<ChainNode> to = register.to(tie);
    if (from.isPresent() && to.isPresent()) {
      connect(from.get(), to.get(), EdgeKind.of(tie.kind()));
    }
  }

  private void addTeam(Team team) {
    ChainNode node = ChainNode.of(team.id());
    addNode(node);
    if (team.home() != null) {
      connect(node, ChainNode.of(team.home()), EdgeKind.MEMBER_OF);
    }
    for (SegmentId segment : team.segments()) {
      connect(node, ChainNode.of(segment), EdgeKind.MEMBER_OF);
    }
  }

  private void addNode(ChainNode node) {
    register.add(node);
    graph.addVertex(node);
  }

  private void connect(ChainNode from, ChainNode to, EdgeKind kind) {
    boolean known = graph.containsVertex(from) && graph.containsVertex(to);
    if (known && !from.equals(to)) {
      graph.addEdge(from, to, new ChainEdge(kind));
    }
  }

  private void refuseCycles() {
    List<List<SegmentId>> circles = SegmentCircles.in(segments.values());
    if (!circles.isEmpty()) {
      List<String> names = circles.get(0).stream().map(SegmentId::value).toList();
      throw new ChainException(
          "Segments feed each other in a circle: "
              + String.join(" → ", names)
              + ".\nMaybe one of them names a segment upstream of it.");
    }
  }
}
