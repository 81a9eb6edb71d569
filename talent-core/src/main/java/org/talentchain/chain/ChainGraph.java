package org.talentchain.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;

/**
 * The graph of a city's chains: segments, organizations, classes and teams as nodes, typed ties as edges.
 * Immutable; {@link ChainChange} makes another one with something added or taken away. A tie to a node that
 * is not described is left out: {@link ChainCheck} reports it.
 *
 * <p>A chain office belongs to all segments of its chain on paper and holds nothing together: paths may start
 * or end at one but never lead through it, and single points of failure and centrality are found as if there
 * were none.
 */
public final class ChainGraph {

  private final ChainDescription description;
  private final List<TrainingClass> classes;
  private final ChainDirectory directory;
  private final NodeRegister register;
  private final Adjacency edges;
  private final BitSet offices;

  private ChainGraph(ChainDescription description, List<TrainingClass> classes) {
    this.description = description;
    this.classes = classes;
    this.directory = new ChainDirectory(description, classes);
    this.register = NodeRegister.of(description, classes);
    this.edges = EdgeAssembly.of(register, description, classes);
    this.offices = new BitSet();
    for (Organization organization : description.organizations()) {
      if (organization.kind() == OrganizationKind.CHAIN_OFFICE) {
        offices.set(register.place(ChainNode.of(organization.id())));
      }
    }
  }

  /**
   * Builds the graph.
   *
   * @throws ChainException when the segments feed each other in a circle
   */
  public static ChainGraph of(ChainDescription description, Collection<TrainingClass> classes) {
    ChainGraph built = new ChainGraph(description, List.copyOf(classes));
    built.refuseCircles();
    return built;
  }

  private void refuseCircles() {
    List<List<SegmentId>> circles = SegmentCircles.in(directory.segments());
    if (!circles.isEmpty()) {
      throw new ChainException(circles.get(0));
    }
  }

  /** What the graph was made of. */
  public ChainDescription description() {
    return description;
  }

  /** The classes the graph was made of. */
  public List<TrainingClass> classes() {
    return classes;
  }

  public Optional<Organization> organization(OrganizationId id) {
    return Optional.ofNullable(directory.organization(id));
  }

  /** The organization a node stands for; empty for nodes of other kinds. */
  public Optional<Organization> organization(ChainNode node) {
    return node.kind() == ChainNode.Kind.ORGANIZATION
        ? organization(new OrganizationId(node.id()))
        : Optional.empty();
  }

  /** The organization that goes by this name or alias. */
  public Optional<Organization> organizationNamed(String name) {
    return named(name).stream().flatMap(node -> organization(node).stream()).findFirst();
  }

  public Optional<Segment> segment(SegmentId id) {
    return Optional.ofNullable(directory.segment(id));
  }

  /** The chain a segment belongs to. */
  public Optional<IndustryChain> chainOf(SegmentId segment) {
    return Optional.ofNullable(directory.chainOf(segment));
  }

  /** The class a node stands for; empty for nodes of other kinds. */
  public Optional<TrainingClass> trainingClass(ChainNode node) {
    return node.kind() == ChainNode.Kind.CLASS
        ? Optional.ofNullable(directory.trainingClass(node.id()))
        : Optional.empty();
  }

  /** The team a node stands for; empty for nodes of other kinds. */
  public Optional<Team> team(ChainNode node) {
    return node.kind() == ChainNode.Kind.TEAM
        ? Optional.ofNullable(directory.team(node.id()))
        : Optional.empty();
  }

  /** All nodes, by kind and id. */
  public List<ChainNode> nodes() {
    return register.nodes();
  }

  public boolean contains(ChainNode node) {
    return register.contains(node);
  }

  /** The nodes with this id or else with this name or alias; several when it is not unique. */
  public List<ChainNode> named(String words) {
    List<ChainNode> byId =
        Stream.of(ChainNode.Kind.values())
            .map(kind -> new ChainNode(kind, words))
            .filter(register::contains)
            .toList();
    return byId.isEmpty() ? directory.named(words) : byId;
  }

  /** What a node is called: English where there is such a name and the locale asks for it. */
  public String name(ChainNode node, Locale locale) {
    return switch (node.kind()) {
      case ORGANIZATION -> organization(node).map(Organization::name).orElse(node.id());
      case CLASS -> trainingClass(node).map(TrainingClass::title).orElse(node.id());
      case TEAM -> team(node).map(Team::name).orElse(node.id());
      case SEGMENT -> segment(new SegmentId(node.id())).map(it -> name(it, locale)).orElse(node.id());
    };
  }

  private static String name(Segment segment, Locale locale) {
    String english = segment.englishName();
    return english != null && locale.getLanguage().equals("en") ? english : segment.name();
  }

  /**
   * All edges of a node, walked from it: by kind, then direction, then neighbour. Empty for a node not known.
   */
  public List<ChainStep> steps(ChainNode node) {
    int place = register.place(node);
    if (place == NodeRegister.NOWHERE) {
      return List.of();
    }
    List<ChainStep> steps = new ArrayList<>();
    for (int half = edges.begin(place); half < edges.end(place); half++) {
      ChainNode other = register.node(edges.neighbour(half));
      steps.add(new ChainStep(node, edges.kind(half), edges.direction(half), other));
    }
    return steps;
  }

  /** The neighbours over edges of one kind; what cooperates does so along the edge. */
  public List<ChainNode> neighbours(ChainNode node, EdgeKind kind, Direction direction) {
    return steps(node).stream()
        .filter(step -> step.kind() == kind && step.direction() == direction)
        .map(ChainStep::to)
        .toList();
  }

  /** A shortest path over edges of any kind, in either direction. */
  public Optional<ChainPath> path(ChainNode from, ChainNode to) {
    return path(from, to, EnumSet.allOf(EdgeKind.class));
  }

  /**
   * A shortest path over edges of some kinds, in either direction. Among several, the one whose steps come
   * first in the order of {@link EdgeKind} and of their nodes.
   */
  public Optional<ChainPath> path(ChainNode from, ChainNode to, Set<EdgeKind> allowed) {
    int start = register.place(from);
    int end = register.place(to);
    if (start == NodeRegister.NOWHERE || end == NodeRegister.NOWHERE) {
      return Optional.empty();
    }
    return new PathSearch(register, edges, offices, allowed).between(start, end);
  }

  /** A path as one says it: 烟台轻工业学校 —定向培养→ 东方航天港 —链上环节→ 火箭产研. */
  public String inWords(ChainPath path, Locale locale) {
    StringBuilder words = new StringBuilder(name(path.start(), locale));
    for (ChainStep step : path.steps()) {
      words.append(" —").append(inWords(step, locale)).append("→ ").append(name(step.to(), locale));
    }
    return words.toString();
  }

  /** What one step is called, read in the direction in which it is walked. */
  public String inWords(ChainStep step, Locale locale) {
    return StepWords.of(step, locale);
  }

  /** What can reach a segment: who teaches for it, in which classes, with which teams. */
  public SegmentSupply supply(SegmentId segment) {
    return new SupplySearch(this).of(segment);
  }

  /**
   * Organizations, classes and teams without which others lose their connection; those that cut off most
   * first.
   */
  public List<CutPoint> cutPoints() {
    int[] cutOff = new CutPointSearch(edges, offices).cutOff();
    List<CutPoint> found = new ArrayList<>();
    for (int place = 0; place < cutOff.length; place++) {
      if (cutOff[place] > 0 && register.node(place).kind() != ChainNode.Kind.SEGMENT) {
        found.add(new CutPoint(register.node(place), cutOff[place]));
      }
    }
    found.sort(Comparator.comparing((CutPoint point) -> -point.cutOff()).thenComparing(CutPoint::node));
    return found;
  }

  /** The parts that lose their connection to the largest part when a node drops out; empty when none does. */
  public List<List<ChainNode>> cutOffBy(ChainNode node) {
    int place = register.place(node);
    if (place == NodeRegister.NOWHERE) {
      return List.of();
    }
    return Parts.around(place, edges, offices).stream().skip(1).map(this::nodes).toList();
  }

  /** Nodes that are not connected to the largest part of the graph, chain offices aside. */
  public List<ChainNode> apart() {
    return Parts.of(edges, offices).stream().skip(1).map(this::nodes).flatMap(List::stream).sorted().toList();
  }

  private List<ChainNode> nodes(List<Integer> places) {
    return places.stream().map(register::node).toList();
  }

  /** Which organizations, classes and teams the chain hangs on. */
  public Centrality centrality() {
    return new CentralitySearch(register, edges, offices).centrality();
  }

  /**
   * Which organizations are close to a workplace, each with its closest tie, in the order of their ids.
   *
   * @param employer who recruits; need not be described
   * @param segment where the position works; null means the employer's segments
   */
  public List<ChainLink> closeTo(OrganizationId employer, @Nullable SegmentId segment) {
    return Closeness.to(this, employer, segmentsOf(employer, segment));
  }

  private Set<SegmentId> segmentsOf(OrganizationId employer, @Nullable SegmentId segment) {
    if (segment != null) {
      return segment(segment).isPresent() ? Set.of(segment) : Set.of();
    }
    return organization(employer)
        .<Set<SegmentId>>map(it -> new LinkedHashSet<>(it.segments()))
        .orElse(Set.of());
  }

  /** The tie as an edge; empty when one of its ends is not described. */
  Optional<ChainStep> ends(Tie tie) {
    int from = register.from(tie);
    int to = register.to(tie);
    return from == NodeRegister.NOWHERE || to == NodeRegister.NOWHERE
        ? Optional.empty()
        : Optional.of(
            new ChainStep(register.node(from), EdgeKind.of(tie.kind()), Direction.ALONG, register.node(to)));
  }

  /** The organizations that belong to a segment, in no order. */
  Set<OrganizationId> membersOf(SegmentId segment) {
    return directory.membersOf(segment);
  }
}
