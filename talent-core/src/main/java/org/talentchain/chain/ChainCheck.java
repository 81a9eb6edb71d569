package org.talentchain.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainProblem.Kind;
import org.talentchain.chain.ChainProblem.Part;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Team;
import org.talentchain.model.Tie;
import org.talentchain.model.TrainingClass;

/** Checks the description of a chain before a graph is made of it. Reads, never changes. */
public final class ChainCheck {

  private final NodeRegister register;
  private final List<ChainProblem> problems = new ArrayList<>();

  private ChainCheck(NodeRegister register) {
    this.register = register;
  }

  /**
   * All that is wrong: entries given twice first, then part by part in the order stated. Empty when all is
   * well.
   */
  public static List<ChainProblem> problems(ChainDescription description, Collection<TrainingClass> classes) {
    List<TrainingClass> classList = List.copyOf(classes);
    List<Segment> segments =
        description.chains().stream().flatMap(chain -> chain.segments().stream()).toList();
    ChainCheck check = new ChainCheck(NodeRegister.of(description, classList));
    check.repeated(segments, Segment::id, Part.SEGMENT);
    check.repeated(description.organizations(), Organization::id, Part.ORGANIZATION);
    check.repeated(classList, TrainingClass::id, Part.CLASS);
    check.repeated(description.teams(), Team::id, Part.TEAM);
    check.segments(segments);
    check.organizations(description.organizations());
    check.ties(description.ties());
    check.classes(classList);
    check.teams(description.teams());
    return List.copyOf(check.problems);
  }

  private <T> void repeated(List<T> entries, Function<T, ?> id, Part part) {
    Set<Object> seen = new HashSet<>();
    for (int at = 0; at < entries.size(); at++) {
      Object each = id.apply(entries.get(at));
      if (!seen.add(each)) {
        report(Kind.REPEATED, part, at, each.toString());
      }
    }
  }

  private void segments(List<Segment> segments) {
    Map<SegmentId, Integer> places = new LinkedHashMap<>();
    for (int at = 0; at < segments.size(); at++) {
      Segment segment = segments.get(at);
      places.putIfAbsent(segment.id(), at);
      for (SegmentId fed : segment.feeds()) {
        known(fed, Part.SEGMENT, at, segment.id().value());
      }
    }
    for (List<SegmentId> circle : SegmentCircles.in(segments)) {
      String[] names = circle.stream().map(SegmentId::value).toArray(String[]::new);
      report(Kind.CIRCLE, Part.SEGMENT, places.getOrDefault(circle.get(0), 0), names);
    }
  }

  private void organizations(List<Organization> organizations) {
    Map<String, OrganizationId> names = new HashMap<>();
    for (int at = 0; at < organizations.size(); at++) {
      Organization organization = organizations.get(at);
      String id = organization.id().value();
      for (SegmentId segment : organization.segments()) {
        known(segment, Part.ORGANIZATION, at, id);
      }
      if (isEnterprise(organization.kind()) && organization.segments().isEmpty()) {
        report(Kind.ENTERPRISE_WITHOUT_SEGMENT, Part.ORGANIZATION, at, id);
      }
      OrganizationId earlier =
          names.putIfAbsent(Knowledge.key(organization.name()), organization.id());
      if (earlier != null && !earlier.equals(organization.id())) {
        report(
            Kind.NAME_REPEATED, Part.ORGANIZATION, at, id, earlier.value(), organization.name());
      }
    }
  }

  private static boolean isEnterprise(OrganizationKind kind) {
    return switch (kind) {
      case CHAIN_LEADER, BACKBONE, SUPPLIER, CUSTOMER -> true;
      case CHAIN_OFFICE, SCHOOL, TRAINING_BASE, RESEARCH_INSTITUTE, PLATFORM -> false;
    };
  }

  private void ties(List<Tie> ties) {
    Set<Tie> seen = new HashSet<>();
    for (int at = 0; at < ties.size(); at++) {
      Tie tie = ties.get(at);
      int from = register.from(tie);
      int to = register.to(tie);
      if (from == NodeRegister.NOWHERE) {
        report(Kind.TIE_TO_NOBODY, Part.TIE, at, tie.from(), tie.to(), tie.from());
      }
      if (to == NodeRegister.NOWHERE) {
        report(Kind.TIE_TO_NOBODY, Part.TIE, at, tie.from(), tie.to(), tie.to());
      }
      if (from != NodeRegister.NOWHERE && to != NodeRegister.NOWHERE) {
        tie(tie, register.node(from), register.node(to), at, seen);
      }
    }
  }

  private void tie(Tie tie, ChainNode from, ChainNode to, int at, Set<Tie> seen) {
    EdgeKind kind = EdgeKind.of(tie.kind());
    boolean backwards = kind.isSymmetric() && seen.contains(new Tie(tie.kind(), tie.to(), tie.from()));
    if (from.equals(to)) {
      report(Kind.TIE_TO_ITSELF, Part.TIE, at, tie.from(), tie.to());
    } else if (!seen.add(tie) || backwards) {
      report(Kind.TIE_REPEATED, Part.TIE, at, tie.from(), tie.to());
    } else if (!kind.joins(from, to)) {
      report(Kind.TIE_UNFIT, Part.TIE, at, tie.from(), tie.to());
    }
  }

  private void classes(List<TrainingClass> classes) {
    for (int at = 0; at < classes.size(); at++) {
      TrainingClass one = classes.get(at);
      String id = one.id().value();
      if (!register.contains(ChainNode.of(one.provider()))) {
        report(Kind.PROVIDER_UNKNOWN, Part.CLASS, at, id, one.provider().value());
      }
      for (OrganizationId partner : one.partners()) {
        known(partner, Part.CLASS, at, id);
      }
      known(one.segment(), Part.CLASS, at, id);
    }
  }

  private void teams(List<Team> teams) {
    for (int at = 0; at < teams.size(); at++) {
      Team team = teams.get(at);
      if (team.home() != null) {
        known(team.home(), Part.TEAM, at, team.id().value());
      }
      for (SegmentId segment : team.segments()) {
        known(segment, Part.TEAM, at, team.id().value());
      }
    }
  }

  private void known(@Nullable SegmentId segment, Part part, int at, String who) {
    if (segment != null && !register.contains(ChainNode.of(segment))) {
      report(Kind.SEGMENT_UNKNOWN, part, at, who, segment.value());
    }
  }

  private void known(OrganizationId organization, Part part, int at, String who) {
    if (!register.contains(ChainNode.of(organization))) {
      report(Kind.ORGANIZATION_UNKNOWN, part, at, who, organization.value());
    }
  }

  private void report(Kind kind, Part part, int at, String... names) {
    problems.add(new ChainProblem(kind, part, at, List.of(names)));
  }
}
