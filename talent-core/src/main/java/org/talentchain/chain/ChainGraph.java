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
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;

/**
 * The graph of a city's chains: segments, organizations and classes as nodes, typed ties as edges. Immutable once
 * built. A tie to a node that is not described is left out: who reads the rosters reports it.
 */
public final class ChainGraph {

  private final Graph<Node, ChainEdge> graph = new DirectedMultigraph<>(ChainEdge.class);
  private final Map<OrganizationId, Organization> organizations = new TreeMap<>();
  private final Map<String, Organization> byName = new HashMap<>();
  private final Map<SegmentId, Segment> segments = new TreeMap<>();
  private final Map<SegmentId, IndustryChain> chains = new TreeMap<>();

  /** A node by kind and id, so that a school and a class of the same id stay apart. */
  private record Node(Kind kind, String id) {
    enum Kind {
      SEGMENT,
      ORGANIZATION,
      CLASS
    }

    static Node of(SegmentId id) {
      return new Node(Kind.SEGMENT, id.value());
    }

    static Node of(OrganizationId id) {
      return new Node(Kind.ORGANIZATION, id.value());
    }
  }

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
    Node here = Node.of(organization.id());
    Node there = Node.of(employer);
    if (tied(here, there, ChainEdge.Kind.COOPERATES) || tied(there, here, ChainEdge.Kind.COOPERATES)) {
      found.add(ChainLink.Kind.COOPERATES);
    }
    if (tied(here, there, ChainEdge.Kind.SUPPLIES) || tied(there, here, ChainEdge.Kind.SUPPLIES)) {
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
    Node here = Node.of(organization.id());
    if (tied(here, Node.of(employer), ChainEdge.Kind.TRAINS_FOR)) {
      return true;
    }
    return place.stream().anyMatch(at -> tied(here, Node.of(at), ChainEdge.Kind.TRAINS_FOR));
  }

  private Optional<ChainLink.Kind> bySegment(SegmentId own, SegmentId at) {
    if (own.equals(at)) {
      return Optional.of(ChainLink.Kind.SAME_SEGMENT);
    }
    Node here = Node.of(own);
    Node there = Node.of(at);
    if (tied(here, there, ChainEdge.Kind.FEEDS) || tied(there, here, ChainEdge.Kind.FEEDS)) {
      return Optional.of(ChainLink.Kind.NEIGHBOUR_SEGMENT);
    }
    IndustryChain chain = chains.get(own);
    boolean sameChain = chain != null && chain.equals(chains.get(at));
    return sameChain ? Optional.of(ChainLink.Kind.SAME_CHAIN) : Optional.empty();
  }

  private boolean tied(Node from, Node to, ChainEdge.Kind kind) {
    Set<ChainEdge> edges = graph.getAllEdges(from, to);
    return edges != null && edges.stream().anyMatch(edge -> edge.kind() == kind);
  }

  private void addChain(IndustryChain chain) {
    for (Segment segment : chain.segments()) {
      segments.put(segment.id(), segment);
      chains.put(segment.id(), chain);
      graph.addVertex(Node.of(segment.id()));
    }
  }

  private void addFeeds() {
    for (Segment segment : segments.values()) {
      for (SegmentId fed : segment.feeds()) {
        connect(Node.of(segment.id()), Node.of(fed), ChainEdge.Kind.FEEDS);
      }
    }
  }

  private void addOrganization(Organization organization) {
    organizations.put(organization.id(), organization);
    byName.putIfAbsent(Knowledge.key(organization.name()), organization);
    organization.aliases().forEach(alias -> byName.putIfAbsent(Knowledge.key(alias), organization));
    Node node = Node.of(organization.id());
    graph.addVertex(node);
    organization
        .segments()
        .forEach(segment -> connect(node, Node.of(segment), ChainEdge.Kind.MEMBER_OF));
  }

  private void addClass(TrainingClass trainingClass) {
    Node node = new Node(Node.Kind.CLASS, trainingClass.id().value());
    Node provider = Node.of(trainingClass.provider());
    graph.addVertex(node);
    connect(provider, node, ChainEdge.Kind.OFFERS);
    for (OrganizationId partner : trainingClass.partners()) {
      connect(node, Node.of(partner), ChainEdge.Kind.TRAINS_FOR);
      connect(provider, Node.of(partner), ChainEdge.Kind.TRAINS_FOR);
    }
    if (trainingClass.segment() != null) {
      connect(node, Node.of(trainingClass.segment()), ChainEdge.Kind.TRAINS_FOR);
    }
  }

  private void addTie(Tie tie) {
    Optional<Node> from = node(tie.from());
    Optional<Node> to = node(tie.to());
    if (from.isPresent() && to.isPresent()) {
      connect(from.get(), to.get(), ChainEdge.Kind.valueOf(tie.kind().name()));
    }
  }

  private Optional<Node> node(String id) {
    for (Node.Kind kind : List.of(Node.Kind.ORGANIZATION, Node.Kind.CLASS, Node.Kind.SEGMENT)) {
      Node node = new Node(kind, id);
      if (graph.containsVertex(node)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private void connect(Node from, Node to, ChainEdge.Kind kind) {
    boolean known = graph.containsVertex(from) && graph.containsVertex(to);
    if (known && !from.equals(to)) {
      graph.addEdge(from, to, new ChainEdge(kind));
    }
  }

  private void refuseCycles() {
    Graph<Node, ChainEdge> feeds =
        new MaskSubgraph<>(
            graph,
            node -> node.kind() != Node.Kind.SEGMENT,
            edge -> edge.kind() != ChainEdge.Kind.FEEDS);
    Set<Node> circle = new CycleDetector<>(feeds).findCycles();
    if (!circle.isEmpty()) {
      List<String> names = circle.stream().map(Node::id).sorted().toList();
      throw new ChainException(
          "Segments feed each other in a circle: " + names + ".\nMaybe one FEEDS tie points upstream.");
    }
  }
}
