package org.talentchain.chain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.TrainingClass;

/** What the nodes of a chain stand for, by id and by any name they go by. */
final class ChainDirectory {

  private final Map<OrganizationId, Organization> organizations = new TreeMap<>();
  private final Map<SegmentId, Segment> segments = new TreeMap<>();
  private final Map<SegmentId, IndustryChain> chains = new HashMap<>();
  private final Map<String, TrainingClass> classes = new HashMap<>();
  private final Map<String, Team> teams = new HashMap<>();
  private final Map<SegmentId, Set<OrganizationId>> members = new HashMap<>();
  private final Map<String, List<ChainNode>> names = new HashMap<>();

  /** Of two organizations of one id the later is meant, as when a row is put right further down. */
  ChainDirectory(ChainDescription description, List<TrainingClass> classes) {
    description.organizations().forEach(this::add);
    description.chains().forEach(this::add);
    classes.forEach(this::add);
    description.teams().forEach(this::add);
    organizations.values().forEach(this::enrol);
  }

  private void add(Organization organization) {
    organizations.put(organization.id(), organization);
    ChainNode node = ChainNode.of(organization.id());
    name(node, organization.name());
    organization.aliases().forEach(alias -> name(node, alias));
  }

  private void enrol(Organization organization) {
    for (SegmentId segment : organization.segments()) {
      members.computeIfAbsent(segment, any -> new HashSet<>()).add(organization.id());
    }
  }

  private void add(IndustryChain chain) {
    for (Segment segment : chain.segments()) {
      segments.put(segment.id(), segment);
      chains.put(segment.id(), chain);
      name(ChainNode.of(segment.id()), segment.name());
      name(ChainNode.of(segment.id()), segment.englishName());
    }
  }

  private void add(TrainingClass trainingClass) {
    classes.put(trainingClass.id().value(), trainingClass);
    name(ChainNode.of(trainingClass.id()), trainingClass.title());
  }

  private void add(Team team) {
    teams.put(team.id().value(), team);
    name(ChainNode.of(team.id()), team.name());
  }

  private void name(ChainNode node, @Nullable String name) {
    if (name != null) {
      names.merge(
          Knowledge.key(name),
          List.of(node),
          (known, more) -> Stream.concat(known.stream(), more.stream()).distinct().toList());
    }
  }

  @Nullable Organization organization(OrganizationId id) {
    return organizations.get(id);
  }

  @Nullable Segment segment(SegmentId id) {
    return segments.get(id);
  }

  /** All segments, by id. */
  Collection<Segment> segments() {
    return segments.values();
  }

  @Nullable IndustryChain chainOf(SegmentId segment) {
    return chains.get(segment);
  }

  @Nullable TrainingClass trainingClass(String id) {
    return classes.get(id);
  }

  @Nullable Team team(String id) {
    return teams.get(id);
  }

  /** The organizations that say they belong to a segment, described or not, in no order. */
  Set<OrganizationId> membersOf(SegmentId segment) {
    return members.getOrDefault(segment, Set.of());
  }

  /** What goes by a name: organizations first, each kind in the order stated. */
  List<ChainNode> named(String name) {
    return names.getOrDefault(Knowledge.key(name), List.of());
  }
}
