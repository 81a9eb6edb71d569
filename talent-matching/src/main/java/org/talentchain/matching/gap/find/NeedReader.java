package org.talentchain.matching.gap.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Mention;
import org.talentchain.matching.gap.GapKey;
import org.talentchain.matching.gap.Need;
import org.talentchain.model.Employment;
import org.talentchain.model.Necessity;
import org.talentchain.model.Organization;
import org.talentchain.model.Period;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SegmentId;
import org.talentchain.model.Tier;
import org.talentchain.tier.TierCatalogue;

/** Reads what a position needs, and under which key it counts. */
final class NeedReader {

  /** Trades of production and services in the national classification: the practical technicians. */
  private static final Set<String> TECHNICIANS = Set.of("4", "6");

  private final ChainGraph chain;
  private final Knowledge knowledge;
  private final TierCatalogue tiers;

  NeedReader(ChainGraph chain, Knowledge knowledge, TierCatalogue tiers) {
    this.chain = chain;
    this.knowledge = knowledge;
    this.tiers = tiers;
  }

  Need read(Position position, boolean forecast) {
    Optional<Concept> occupation = occupation(position.title());
    Tier stated = position.tier();
    Tier tier = stated != null ? stated : implied(position, occupation);
    String name = occupation.map(Concept::name).orElse(position.title().strip());
    List<String> skills = skills(position);
    return new Need(
        forecast ? null : position.id(),
        position.employer(),
        position.title(),
        new GapKey(segment(position), tier, name, skills.isEmpty() ? null : skills.get(0)),
        skills,
        stated == null && tier != null,
        position.headcount().places(),
        position.start() == null ? null : position.start().lastDay());
  }

  /** The segment stated, or the only one the employer belongs to. */
  private @Nullable SegmentId segment(Position position) {
    if (position.segment() != null) {
      return position.segment();
    }
    List<SegmentId> own =
        chain.organization(position.employer()).map(Organization::segments).orElse(List.of());
    return own.size() == 1 ? own.get(0) : null;
  }

  /** What the title names as a whole, or else what it names last: in 航天器管路焊工 the head is 焊工. */
  private Optional<Concept> occupation(String title) {
    Optional<Concept> whole = knowledge.find(ConceptKind.OCCUPATION, title);
    List<Mention> named = knowledge.mentions(title, Set.of(ConceptKind.OCCUPATION));
    return whole.isPresent() || named.isEmpty()
        ? whole
        : Optional.of(named.get(named.size() - 1).concept());
  }

  /** The skill that counts most first: a must before a wish, then by weight, then as stated first. */
  private List<String> skills(Position position) {
    return position.requirements().stream()
        .filter(Requirement.Skill.class::isInstance)
        .map(Requirement.Skill.class::cast)
        .sorted(
            Comparator.comparing((Requirement.Skill skill) -> skill.necessity() != Necessity.MUST)
                .thenComparing(Comparator.comparingInt(Requirement.Skill::weight).reversed()))
        .map(skill -> skillName(skill.phrase()))
        .distinct()
        .toList();
  }

  /** What a skill is called in tables: its name in the knowledge base, or else the source's words. */
  String skillName(String phrase) {
    return knowledge.find(ConceptKind.SKILL, phrase).map(Concept::name).orElse(phrase.strip());
  }

  /** The tier of somebody who brings just what must be brought; else, for a trade, that of technicians. */
  private @Nullable Tier implied(Position position, Optional<Concept> occupation) {
    Tier asked = tiers.read(asked(position)).tier();
    return asked == null && occupation.filter(this::isTrade).isPresent() ? Tier.SKILLED : asked;
  }

  /** By its own code, or where it has none by those of what it is a kind of. */
  private boolean isTrade(Concept occupation) {
    String code = occupation.code();
    return code.isEmpty()
        ? occupation.broader().stream().flatMap(id -> knowledge.concept(id).stream()).anyMatch(this::isTrade)
        : TECHNICIANS.contains(code.substring(0, 1));
  }

  private Profile asked(Position position) {
    String employer =
        chain.organization(position.employer()).map(Organization::name).orElse(position.employer().value());
    List<Requirement> musts =
        position.requirements().stream().filter(each -> each.necessity() == Necessity.MUST).toList();
    return Wanted.profile(musts)
        .employment(new Employment(employer, null, Period.UNKNOWN))
        .build();
  }
}
