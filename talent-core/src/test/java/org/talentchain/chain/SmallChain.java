package org.talentchain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.ClassId;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.Team;
import org.talentchain.model.TeamId;
import org.talentchain.model.Tie;
import org.talentchain.model.TieKind;
import org.talentchain.model.TrainingClass;

/** A chain put together in a few words, for tests; everything is named as its id. */
final class SmallChain {

  private final List<Segment> segments = new ArrayList<>();
  private final List<Organization> organizations = new ArrayList<>();
  private final List<Team> teams = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<TrainingClass> classes = new ArrayList<>();

  SmallChain segment(String id, String... feeds) {
    segments.add(new Segment(new SegmentId(id), id, null, segmentIds(feeds)));
    return this;
  }

  SmallChain organization(String id, OrganizationKind kind, String... segmentsOfIt) {
    return named(id, id, kind, segmentsOfIt);
  }

  SmallChain named(String id, String name, OrganizationKind kind, String... segmentsOfIt) {
    List<SegmentId> members = segmentIds(segmentsOfIt);
    organizations.add(
        new Organization(new OrganizationId(id), name, List.of(), kind, members, null, null, null));
    return this;
  }

  SmallChain team(String id, @Nullable String home, String... segmentsOfIt) {
    OrganizationId at = home == null ? null : new OrganizationId(home);
    teams.add(new Team(new TeamId(id), id, at, segmentIds(segmentsOfIt), List.of(), null, null));
    return this;
  }

  SmallChain tie(TieKind kind, String from, String to) {
    ties.add(new Tie(kind, from, to));
    return this;
  }

  /** A class of twenty seats that teaches what its id says. */
  SmallChain trainingClass(String id, String provider, @Nullable String segment, String... partners) {
    return trainingClass(id, provider, segment, 20, List.of(id), partners);
  }

  SmallChain trainingClass(
      String id,
      String provider,
      @Nullable String segment,
      int seats,
      List<String> skills,
      String... partners) {
    classes.add(
        new TrainingClass(
            new ClassId(id),
            new OrganizationId(provider),
            id,
            segment == null ? null : new SegmentId(segment),
            Stream.of(partners).map(OrganizationId::new).toList(),
            skills.stream().map(SkillClaim::of).toList(),
            List.of(),
            List.of(),
            seats,
            null,
            null,
            null));
    return this;
  }

  ChainDescription description() {
    IndustryChain chain = new IndustryChain("chain", "产业链", null, segments);
    return new ChainDescription(List.of(chain), organizations, teams, ties);
  }

  List<TrainingClass> classes() {
    return List.copyOf(classes);
  }

  private static List<SegmentId> segmentIds(String... ids) {
    return Stream.of(ids).map(SegmentId::new).toList();
  }
}
