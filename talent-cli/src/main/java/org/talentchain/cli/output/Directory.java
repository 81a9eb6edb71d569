package org.talentchain.cli.output;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TrainingClass;

/** Looks things of a city up by id, and says who a candidate is as far as may be shown. */
final class Directory {

  private static final Comparator<Organization> BOOTH_ORDER =
      Comparator.comparing(
              (Organization organization) -> organization.booth(),
              Comparator.nullsLast(NaturalOrder.ASCENDING))
          .thenComparing(Organization::id);

  private final boolean showPii;
  private final Map<CandidateId, Candidate> candidates;
  private final Map<PositionId, Position> positions;
  private final Map<OrganizationId, Organization> organizations;
  private final Map<ClassId, TrainingClass> classes;
  private final Map<SegmentId, Segment> segments;

  Directory(City city, boolean showPii) {
    this.showPii = showPii;
    this.candidates = byId(city.candidates(), Candidate::id);
    this.positions = byId(city.positions(), Position::id);
    this.organizations = byId(city.chain().organizations(), Organization::id);
    this.classes = byId(city.classes(), TrainingClass::id);
    this.segments =
        byId(
            city.chain().chains().stream().map(IndustryChain::segments).flatMap(List::stream).toList(),
            Segment::id);
  }

  private static <I, T> Map<I, T> byId(Collection<T> all, Function<T, I> id) {
    return all.stream()
        .collect(Collectors.toMap(id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
  }

  /** A candidate, or null where the rosters do not have the id any more. */
  @Nullable Candidate find(CandidateId id) {
    return candidates.get(id);
  }

  /** A position, or null where the rosters do not have the id any more. */
  @Nullable Position find(PositionId id) {
    return positions.get(id);
  }

  Candidate candidate(CandidateId id) {
    return known(candidates.get(id), id);
  }

  Position position(PositionId id) {
    return known(positions.get(id), id);
  }

  private static <T> T known(@Nullable T found, Object id) {
    if (found == null) {
      throw new IllegalStateException("the result names " + id + ", which is not in the rosters");
    }
    return found;
  }

  /** The employer of a position; one that no roster describes goes by its id. */
  Organization employer(Position position) {
    OrganizationId id = position.employer();
    Organization known = organizations.get(id);
    return known != null
        ? known
        : new Organization(id, id.value(), List.of(), OrganizationKind.BACKBONE, List.of(), null, null, null);
  }

  /** The name of an organization; one that no roster describes goes by its id. */
  String organizationName(OrganizationId id) {
    Organization known = organizations.get(id);
    return known == null ? id.value() : known.name();
  }

  boolean isDescribed(Organization organization) {
    return organizations.containsKey(organization.id());
  }

  /** The enterprises that recruit, in booth order, each with its positions in the order of their ids. */
  Map<Organization, List<Position>> enterprises() {
    return positions.values().stream()
        .sorted(Comparator.comparing(Position::id))
        .collect(
            Collectors.groupingBy(
                this::employer, () -> new TreeMap<>(BOOTH_ORDER), Collectors.toList()));
  }

  @Nullable String className(@Nullable ClassId id) {
    TrainingClass found = id == null ? null : classes.get(id);
    return found == null ? null : found.title();
  }

  String segmentName(SegmentId id, boolean english) {
    Segment segment = segments.get(id);
    return segment == null ? id.value() : segmentName(segment, english);
  }

  static String segmentName(Segment segment, boolean english) {
    return english && segment.englishName() != null ? segment.englishName() : segment.name();
  }

  static String chainName(IndustryChain chain, boolean english) {
    return english && chain.englishName() != null ? chain.englishName() : chain.name();
  }

  @Nullable String name(Candidate candidate) {
    return showPii ? candidate.identity().name() : candidate.identity().maskedName();
  }

  @Nullable String phone(Candidate candidate) {
    return showPii ? candidate.identity().phone() : candidate.identity().maskedPhone();
  }
}
