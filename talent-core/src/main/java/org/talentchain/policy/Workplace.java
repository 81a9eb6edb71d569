package org.talentchain.policy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Cover;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.knowledge.Relation;
import org.talentchain.model.Challenge;
import org.talentchain.model.ConceptId;
import org.talentchain.model.EmployerKind;
import org.talentchain.model.IndustryChain;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationKind;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Segment;
import org.talentchain.model.SegmentId;
import org.talentchain.model.TieKind;

/** Where an applicant works or would work, or the enterprise that applies. */
final class Workplace {

  private static final int FULL = 1000;

  private final PolicyCondition condition;
  private final Applicant applicant;
  private final PolicyContext context;
  private final Optional<Organization> organization;

  private Workplace(PolicyCondition condition, Applicant applicant, PolicyContext context) {
    this.condition = condition;
    this.applicant = applicant;
    this.context = context;
    this.organization = context.employer(applicant);
  }

  static Workplace of(PolicyCondition condition, Applicant applicant, PolicyContext context) {
    return new Workplace(condition, applicant, context);
  }

  /** An employer that is named but not on the list of the chain's organizations is not on the chain. */
  PolicyCheck onChain(List<String> anyOf) {
    List<SegmentId> segments = segments();
    if (segments.isEmpty()) {
      String name = context.employerName(applicant);
      boolean isElsewhere = organization.isEmpty() && name != null;
      return isElsewhere ? PolicyCheck.notMet(condition, name, false) : PolicyCheck.unknown(condition, name);
    }
    Set<String> wanted = anyOf.stream().map(Knowledge::key).collect(Collectors.toSet());
    Optional<SegmentId> found =
        segments.stream().filter(one -> wanted.isEmpty() || goesBy(one, wanted)).findFirst();
    return found
        .map(one -> PolicyCheck.met(condition, name(one)))
        .orElseGet(() -> PolicyCheck.notMet(condition, names(segments), false));
  }

  private List<SegmentId> segments() {
    Position position = applicant.position();
    if (position != null && position.segment() != null) {
      return List.of(position.segment());
    }
    return organization.map(Organization::segments).orElse(List.of());
  }

  private boolean goesBy(SegmentId segment, Set<String> wanted) {
    Stream<String> chain = context.chain().chainOf(segment).stream().flatMap(Workplace::names);
    return Stream.concat(Stream.of(segment.value(), name(segment)), chain)
        .anyMatch(name -> wanted.contains(Knowledge.key(name)));
  }

  private static Stream<String> names(IndustryChain chain) {
    return Stream.of(chain.id(), chain.name());
  }

  private String names(List<SegmentId> segments) {
    return segments.stream().map(this::name).collect(Collectors.joining("、"));
  }

  private String name(SegmentId segment) {
    return context.chain().segment(segment).map(Segment::name).orElse(segment.value());
  }

  PolicyCheck employer(List<EmployerKind> anyOf) {
    return isOneOf(anyOf, organization.map(Organization::employerKind).orElse(null), EmployerKind::zh);
  }

  PolicyCheck role(List<OrganizationKind> anyOf) {
    return isOneOf(anyOf, organization.map(Organization::kind).orElse(null), OrganizationKind::zh);
  }

  private <T> PolicyCheck isOneOf(List<T> anyOf, @Nullable T held, Function<T, String> words) {
    if (held == null) {
      return PolicyCheck.unknown(condition, context.employerName(applicant));
    }
    return anyOf.contains(held)
        ? PolicyCheck.met(condition, words.apply(held))
        : PolicyCheck.notMet(condition, words.apply(held), false);
  }

  /** A place said too broadly, such as 烟台市 where 海阳 is asked for, is not known to be the one. */
  PolicyCheck place(List<String> anyOf) {
    String said = placeSaid();
    if (said == null) {
      return PolicyCheck.unknown(condition, null);
    }
    List<ConceptId> here =
        context.knowledge().mentions(said, EnumSet.of(ConceptKind.PLACE)).stream()
            .map(Mention::concept)
            .map(Concept::id)
            .toList();
    List<Cover> covers =
        anyOf.stream().flatMap(this::covers).filter(cover -> here.contains(cover.concept())).toList();
    boolean isNamed = anyOf.stream().anyMatch(place -> Knowledge.key(said).contains(Knowledge.key(place)));
    if (isNamed || covers.stream().anyMatch(cover -> cover.thousandths() == FULL)) {
      return PolicyCheck.met(condition, said);
    }
    if (here.isEmpty() || has(covers, Relation.BROADER)) {
      return PolicyCheck.unknown(condition, said);
    }
    return PolicyCheck.notMet(condition, said, has(covers, Relation.RELATED) || has(covers, Relation.SIBLING));
  }

  private Stream<Cover> covers(String place) {
    return context.knowledge().find(ConceptKind.PLACE, place).stream()
        .map(Concept::id)
        .map(context.knowledge()::covers)
        .flatMap(Collection::stream);
  }

  private static boolean has(List<Cover> covers, Relation relation) {
    return covers.stream().anyMatch(cover -> cover.relation() == relation);
  }

  private @Nullable String placeSaid() {
    Position position = applicant.position();
    if (position != null && position.place() != null) {
      return position.place();
    }
    if (context.employerName(applicant) != null) {
      return organization.map(Organization::place).orElse(null);
    }
    Profile profile = applicant.profile();
    return profile == null ? null : profile.place();
  }

  PolicyCheck openings(int atLeast) {
    List<Position> positions =
        context.city().positions().stream().filter(one -> isMine(one.employer().value())).toList();
    boolean isOpen = positions.stream().anyMatch(one -> one.headcount().assumed());
    int stated =
        positions.stream()
            .filter(one -> !one.headcount().assumed())
            .mapToInt(one -> one.headcount().places())
            .sum();
    String said = String.valueOf(stated);
    if (stated >= atLeast) {
      return PolicyCheck.met(condition, said);
    }
    return isOpen
        ? PolicyCheck.unknown(condition, said)
        : PolicyCheck.notMet(condition, said, 5 * (atLeast - stated) <= atLeast);
  }

  private boolean isMine(String employer) {
    return organization.map(one -> one.id().value().equals(employer)).orElse(false);
  }

  PolicyCheck tied(List<TieKind> anyOf) {
    List<String> others = organization.map(one -> context.tiedTo(one, anyOf)).orElse(List.of());
    return others.isEmpty()
        ? PolicyCheck.notMet(condition, null, false)
        : PolicyCheck.met(condition, String.join("、", others));
  }

  PolicyCheck challenging(BigDecimal funding) {
    List<Challenge> mine =
        context.city().outlook().challenges().stream().filter(one -> isMine(one.enterprise().value())).toList();
    Optional<Challenge> funded = mine.stream().filter(one -> isFunded(one, funding)).findFirst();
    if (funded.isPresent()) {
      return PolicyCheck.met(condition, funded.get().title());
    }
    Optional<Challenge> open = mine.stream().filter(one -> one.funding() == null).findFirst();
    return open.map(one -> PolicyCheck.unknown(condition, one.title()))
        .orElseGet(() -> PolicyCheck.notMet(condition, words(mine), !mine.isEmpty()));
  }

  private static boolean isFunded(Challenge challenge, BigDecimal atLeast) {
    return challenge.funding() != null && challenge.funding().compareTo(atLeast) >= 0;
  }

  private static @Nullable String words(List<Challenge> challenges) {
    return challenges.stream().map(Challenge::title).findFirst().orElse(null);
  }
}
