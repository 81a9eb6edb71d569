package org.talentchain.matching.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.chain.ChainLink;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Necessity;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;
import org.talentchain.model.Requirement;
import org.talentchain.model.SegmentId;
import org.talentchain.model.StudyMode;
import org.talentchain.similarity.PhraseLikeness;

/** Turns positions into features. Safe for use by many threads. */
public final class PositionCompiler {

  private final Meanings meanings;
  private final ChainGraph chain;
  private final Map<Workplace, List<ChainLink>> links = new ConcurrentHashMap<>();

  /** Where a position is: positions of one employer share it. */
  private record Workplace(OrganizationId employer, @Nullable SegmentId segment) {}

  /** Goes by the wording of what the knowledge does not know. */
  public PositionCompiler(Knowledge knowledge, ChainGraph chain) {
    this(knowledge, null, chain);
  }

  public PositionCompiler(Knowledge knowledge, @Nullable PhraseLikeness likeness, ChainGraph chain) {
    this.meanings = new Meanings(knowledge, likeness);
    this.chain = chain;
  }

  public PositionFeatures compile(Position position) {
    List<Ask> skills = new ArrayList<>();
    List<Ask> education = new ArrayList<>();
    List<Ask> major = new ArrayList<>();
    List<Ask> credential = new ArrayList<>();
    List<Ask> experience = new ArrayList<>();
    for (Requirement requirement : position.requirements()) {
      if (requirement instanceof Requirement.Skill skill) {
        skills.add(skill(skill));
      } else if (requirement instanceof Requirement.EducationAtLeast least) {
        education.addAll(education(least));
      } else if (requirement instanceof Requirement.Major one) {
        major.add(major(one));
      } else if (requirement instanceof Requirement.SkillGrade grade) {
        credential.add(grade(grade));
      } else if (requirement instanceof Requirement.Title title) {
        credential.add(title(title));
      } else if (requirement instanceof Requirement.Licence licence) {
        credential.add(licence(licence));
      } else if (requirement instanceof Requirement.Experience months) {
        experience.add(experience(months));
      }
    }
    Entries occupation = new Entries(meanings);
    boolean known = occupation.occupation(position.title());
    return new PositionFeatures(
        position.id(),
        skills,
        List.of(occupation(position.title(), occupation)),
        education,
        major,
        credential,
        experience,
        chain(position),
        place(position),
        availability(position),
        known || !position.requirements().isEmpty());
  }

  private Ask skill(Requirement.Skill skill) {
    Entries entries = new Entries(meanings);
    boolean known = entries.skill(skill.phrase(), skill.level());
    Likeness alike = known ? null : Likeness.inMeaning(TermKind.SKILL, skill.phrase(), meanings.likeness());
    return terms(skill, wanted(skill), entries, alike, Flag.SKILLS_STATED, 0);
  }

  private static String wanted(Requirement.Skill skill) {
    return skill.level() == null ? skill.phrase() : skill.phrase() + "(" + skill.level().zh() + ")";
  }

  /** 全日制本科 asks for two things: the level, and that it was studied full-time. */
  private static List<Ask> education(Requirement.EducationAtLeast least) {
    int rank = least.atLeast().rank();
    String level = least.atLeast().zh();
    Ask asked = column(least, level, Column.EDUCATION, ColumnScale.Kind.EDUCATION, rank);
    if (!least.fullTime()) {
      return List.of(asked);
    }
    String fullTime = StudyMode.FULL_TIME.zh() + level;
    return List.of(
        asked, column(least, fullTime, Column.EDUCATION_FULL_TIME, ColumnScale.Kind.REACHED, rank));
  }

  private Ask major(Requirement.Major major) {
    Entries entries = new Entries(meanings);
    boolean allKnown = true;
    for (String phrase : major.anyOf()) {
      allKnown &= entries.major(phrase);
    }
    Likeness likeness = Likeness.to(TermKind.MAJOR, major.anyOf(), meanings.likeness());
    String wanted = String.join("、", major.anyOf());
    int closed = allKnown ? Flag.MAJORS_KNOWN : 0;
    return terms(major, wanted, entries, likeness, Flag.MAJORS_STATED, closed);
  }

  private Ask grade(Requirement.SkillGrade grade) {
    if (grade.occupation() == null) {
      int target = grade.atLeast().ordinal() + 1;
      return column(grade, grade.atLeast().zh(), Column.SKILL_GRADE, ColumnScale.Kind.LEVEL, target);
    }
    Entries entries = new Entries(meanings);
    entries.grade(grade.occupation(), grade.atLeast());
    String wanted = grade.occupation() + grade.atLeast().zh();
    return terms(grade, wanted, entries, null, Flag.CREDENTIALS_STATED, 0);
  }

  private static Ask title(Requirement.Title title) {
    int target = title.atLeast().ordinal() + 1;
    return column(title, title.atLeast().zh(), Column.TITLE, ColumnScale.Kind.LEVEL, target);
  }

  private Ask licence(Requirement.Licence licence) {
    Entries entries = new Entries(meanings);
    licence.anyOf().forEach(entries::licence);
    String wanted = String.join("、", licence.anyOf());
    return terms(licence, wanted, entries, null, Flag.CREDENTIALS_STATED, Flag.CREDENTIALS_STATED);
  }

  private static Ask experience(Requirement.Experience experience) {
    String wanted = Words.months(experience.months());
    int target = experience.months() + 1;
    return column(experience, wanted, Column.EXPERIENCE, ColumnScale.Kind.SHARE, target);
  }

  private Ask occupation(String title, Entries entries) {
    Likeness likeness = Likeness.to(TermKind.OCCUPATION, List.of(title), meanings.likeness());
    return new TermAsk(null, title, 1, false, entries.map(), likeness, Flag.OCCUPATION_STATED, 0);
  }

  private List<Ask> chain(Position position) {
    Entries entries = new Entries(meanings);
    for (ChainLink link : links(position)) {
      Organization organization = link.organization();
      entries.words(TermKind.HISTORY, organization.name(), link.kind().thousandths());
      organization
          .aliases()
          .forEach(alias -> entries.words(TermKind.HISTORY, alias, link.kind().thousandths()));
    }
    String wanted = workplace(position);
    return entries.map().isEmpty() || wanted == null
        ? List.of()
        : List.of(new TermAsk(null, wanted, 1, false, entries.map(), null, Flag.HISTORY_STATED, 0));
  }

  private List<ChainLink> links(Position position) {
    Workplace workplace = new Workplace(position.employer(), position.segment());
    return links.computeIfAbsent(workplace, where -> chain.closeTo(where.employer(), where.segment()));
  }

  private @Nullable String workplace(Position position) {
    SegmentId segment = position.segment();
    if (segment != null && chain.segment(segment).isPresent()) {
      return chain.segment(segment).get().name();
    }
    return chain.organization(position.employer()).map(Organization::name).orElse(null);
  }

  private List<Ask> place(Position position) {
    String place = placeOf(position).orElse(null);
    if (place == null) {
      return List.of();
    }
    Entries entries = new Entries(meanings);
    entries.place(place);
    entries.words(TermKind.PLACE, place);
    return List.of(new TermAsk(null, place, 1, false, entries.map(), null, Flag.PLACE_STATED, 0));
  }

  private Optional<String> placeOf(Position position) {
    return position.place() != null
        ? Optional.of(position.place())
        : chain.organization(position.employer()).map(Organization::place);
  }

  private static List<Ask> availability(Position position) {
    if (position.start() == null) {
      return List.of();
    }
    int day = Words.dayNumber(position.start().lastDay());
    ColumnScale scale = new ColumnScale(ColumnScale.Kind.BY_DAY, day);
    return List.of(
        new ColumnAsk(null, position.start().toString(), 1, false, Column.AVAILABLE, scale));
  }

  private static Ask terms(
      Requirement requirement,
      String wanted,
      Entries entries,
      @Nullable Likeness likeness,
      int stated,
      int closed) {
    return new TermAsk(
        requirement,
        wanted,
        requirement.weight(),
        requirement.necessity() == Necessity.MUST,
        entries.map(),
        likeness,
        stated,
        closed);
  }

  private static Ask column(
      Requirement requirement, String wanted, Column column, ColumnScale.Kind kind, int target) {
    return new ColumnAsk(
        requirement,
        wanted,
        requirement.weight(),
        requirement.necessity() == Necessity.MUST,
        column,
        new ColumnScale(kind, target));
  }
}
