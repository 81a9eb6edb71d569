package org.talentchain.matching.features;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainLink;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Proficiency;
import org.talentchain.model.SegmentId;
import org.talentchain.model.SkillLevel;

/**
 * Finds the terms that count for what positions ask for. Tens of thousands of positions ask for the same few
 * thousand things, so each is compiled once and shared. Safe for use by many threads.
 */
final class CountedTerms {

  private record SkillAsked(String phrase, @Nullable Proficiency level) {}

  private record GradeAsked(String occupation, SkillLevel atLeast) {}

  /** Where a position is: positions of one employer share it. */
  private record Workplace(OrganizationId employer, @Nullable SegmentId segment) {}

  private final Meanings meanings;
  private final ChainGraph chain;
  private final Remembered<SkillAsked, TermCounts> skills = new Remembered<>(this::compile);
  private final Remembered<String, TermCounts> occupations = new Remembered<>(this::compileOccupation);
  private final Remembered<List<String>, TermCounts> majors = new Remembered<>(this::compileMajors);
  private final Remembered<GradeAsked, TermCounts> grades = new Remembered<>(this::compile);
  private final Remembered<List<String>, TermCounts> licences = new Remembered<>(this::compileLicences);
  private final Remembered<Workplace, TermCounts> workplaces = new Remembered<>(this::compile);
  private final Remembered<String, TermCounts> places = new Remembered<>(this::compilePlace);

  CountedTerms(Meanings meanings, ChainGraph chain) {
    this.meanings = meanings;
    this.chain = chain;
  }

  /** For a skill at a level, or at any when null. */
  TermCounts skill(String phrase, @Nullable Proficiency level) {
    return skills.of(new SkillAsked(phrase, level));
  }

  private TermCounts compile(SkillAsked skill) {
    Entries entries = new Entries(meanings);
    boolean known = entries.skill(skill.phrase(), skill.level());
    Likeness alike =
        known ? null : Likeness.inMeaning(TermKind.SKILL, skill.phrase(), meanings.likeness());
    return new TermCounts(entries.map(), alike, known);
  }

  TermCounts occupation(String title) {
    return occupations.of(title);
  }

  private TermCounts compileOccupation(String title) {
    Entries entries = new Entries(meanings);
    boolean known = entries.occupation(title);
    Likeness alike = Likeness.to(TermKind.OCCUPATION, List.of(title), meanings.likeness());
    return new TermCounts(entries.map(), alike, known);
  }

  /** For any one of these majors. */
  TermCounts majors(List<String> anyOf) {
    return majors.of(anyOf);
  }

  private TermCounts compileMajors(List<String> anyOf) {
    Entries entries = new Entries(meanings);
    boolean allKnown = true;
    for (String phrase : anyOf) {
      allKnown &= entries.major(phrase);
    }
    Likeness alike = Likeness.to(TermKind.MAJOR, anyOf, meanings.likeness());
    return new TermCounts(entries.map(), alike, allKnown);
  }

  TermCounts grade(String occupation, SkillLevel atLeast) {
    return grades.of(new GradeAsked(occupation, atLeast));
  }

  private TermCounts compile(GradeAsked grade) {
    Entries entries = new Entries(meanings);
    entries.grade(grade.occupation(), grade.atLeast());
    return new TermCounts(entries.map(), null, true);
  }

  /** For any one of these licences. */
  TermCounts licences(List<String> anyOf) {
    return licences.of(anyOf);
  }

  private TermCounts compileLicences(List<String> anyOf) {
    Entries entries = new Entries(meanings);
    anyOf.forEach(entries::licence);
    return new TermCounts(entries.map(), null, true);
  }

  /** For organizations close to an employer on the chain. */
  TermCounts closeTo(OrganizationId employer, @Nullable SegmentId segment) {
    return workplaces.of(new Workplace(employer, segment));
  }

  private TermCounts compile(Workplace workplace) {
    Entries entries = new Entries(meanings);
    for (ChainLink link : chain.closeTo(workplace.employer(), workplace.segment())) {
      Organization organization = link.organization();
      int value = link.kind().thousandths();
      entries.words(TermKind.HISTORY, organization.name(), value);
      organization.aliases().forEach(alias -> entries.words(TermKind.HISTORY, alias, value));
    }
    return new TermCounts(entries.map(), null, true);
  }

  TermCounts place(String place) {
    return places.of(place);
  }

  private TermCounts compilePlace(String place) {
    Entries entries = new Entries(meanings);
    boolean known = entries.place(place);
    entries.words(TermKind.PLACE, place);
    return new TermCounts(entries.map(), null, known);
  }
}
