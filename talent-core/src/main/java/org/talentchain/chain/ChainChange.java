package org.talentchain.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
 * What if: a chain with something added or taken away. The graph it starts from stays as it is.
 *
 * <p>With a provider its classes go; a class stays without one of its partners, a team without its home.
 * Where two are untied, all that ties them goes, and with the tie between a school and an enterprise also
 * that the school's classes are tailored to it.
 */
public final class ChainChange {

  private final ChainGraph before;
  private final Set<ChainNode> dropped = new HashSet<>();
  private final Set<Set<ChainNode>> untied = new HashSet<>();
  private final List<Organization> organizations = new ArrayList<>();
  private final List<TrainingClass> classes = new ArrayList<>();
  private final List<Team> teams = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  private ChainChange(ChainGraph before) {
    this.before = before;
  }

  /** A change of a graph, with nothing changed yet. */
  public static ChainChange of(ChainGraph before) {
    return new ChainChange(before);
  }

  /** Takes away a node of any kind with everything that ties it. */
  public ChainChange without(ChainNode node) {
    dropped.add(node);
    return this;
  }

  /** Takes away all that directly ties two nodes. */
  public ChainChange without(ChainNode one, ChainNode other) {
    untied.add(Set.of(one, other));
    return this;
  }

  public ChainChange with(Organization organization) {
    organizations.add(organization);
    return this;
  }

  public ChainChange with(TrainingClass trainingClass) {
    classes.add(trainingClass);
    return this;
  }

  public ChainChange with(Team team) {
    teams.add(team);
    return this;
  }

  public ChainChange with(Tie tie) {
    ties.add(tie);
    return this;
  }

  /**
   * The chain as it would be.
   *
   * @throws ChainException when segments would feed each other in a circle
   */
  public ChainGraph graph() {
    ChainDescription old = before.description();
    ChainDescription description =
        new ChainDescription(
            kept(old.chains(), this::chain, List.of()),
            kept(old.organizations(), this::organization, organizations),
            kept(old.teams(), this::team, teams),
            kept(old.ties(), this::tie, ties));
    return ChainGraph.of(description, kept(before.classes(), this::trainingClass, classes));
  }

  private static <T> List<T> kept(List<T> old, Function<T, @Nullable T> change, List<T> added) {
    List<T> kept = new ArrayList<>();
    for (T each : old) {
      T changed = change.apply(each);
      if (changed != null) {
        kept.add(changed);
      }
    }
    kept.addAll(added);
    return kept;
  }

  private boolean tied(ChainNode one, ChainNode other) {
    return !dropped.contains(one)
        && !dropped.contains(other)
        && (one.equals(other) || !untied.contains(Set.of(one, other)));
  }

  private List<SegmentId> segments(ChainNode of, List<SegmentId> segments) {
    return segments.stream().filter(segment -> tied(of, ChainNode.of(segment))).toList();
  }

  private IndustryChain chain(IndustryChain chain) {
    return new IndustryChain(
        chain.id(), chain.name(), chain.englishName(), kept(chain.segments(), this::segment, List.of()));
  }

  private @Nullable Segment segment(Segment segment) {
    ChainNode node = ChainNode.of(segment.id());
    return dropped.contains(node)
        ? null
        : new Segment(segment.id(), segment.name(), segment.englishName(), segments(node, segment.feeds()));
  }

  private @Nullable Organization organization(Organization old) {
    ChainNode node = ChainNode.of(old.id());
    return dropped.contains(node)
        ? null
        : new Organization(
            old.id(),
            old.name(),
            old.aliases(),
            old.kind(),
            segments(node, old.segments()),
            old.employerKind(),
            old.place(),
            old.booth());
  }

  private @Nullable Team team(Team old) {
    ChainNode node = ChainNode.of(old.id());
    OrganizationId home = old.home();
    boolean atHome = home != null && tied(node, ChainNode.of(home));
    return dropped.contains(node)
        ? null
        : new Team(
            old.id(),
            old.name(),
            atHome ? home : null,
            segments(node, old.segments()),
            old.fields(),
            old.summary(),
            old.capacity());
  }

  private @Nullable TrainingClass trainingClass(TrainingClass old) {
    ChainNode node = ChainNode.of(old.id());
    ChainNode provider = ChainNode.of(old.provider());
    SegmentId segment = old.segment();
    boolean inSegment = segment != null && tied(node, ChainNode.of(segment));
    List<OrganizationId> partners =
        old.partners().stream()
            .filter(partner -> tied(node, ChainNode.of(partner)) && tied(provider, ChainNode.of(partner)))
            .toList();
    return tied(provider, node)
        ? new TrainingClass(
            old.id(),
            old.provider(),
            old.title(),
            inSegment ? segment : null,
            partners,
            old.curriculum(),
            old.credentials(),
            old.prerequisites(),
            old.seats(),
            old.start(),
            old.end(),
            old.cost())
        : null;
  }

  private @Nullable Tie tie(Tie tie) {
    return before.ends(tie).stream().allMatch(ends -> tied(ends.from(), ends.to())) ? tie : null;
  }
}
