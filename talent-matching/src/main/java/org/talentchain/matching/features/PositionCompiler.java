package org.talentchain.matching.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainGraph;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Necessity;
import org.talentchain.model.Organization;
import org.talentchain.model.Position;
import org.talentchain.model.Requirement;
import org.talentchain.model.SegmentId;
import org.talentchain.model.StudyMode;
import org.talentchain.similarity.PhraseLikeness;

/** Turns positions into features. Safe for use by many threads. */
public final class PositionCompiler {

  private final ChainGraph chain;
  private final CountedTerms counted;

  /** Goes by the wording of what the knowledge does not know. */
  public PositionCompiler(Knowledge knowledge, ChainGraph chain) {
    this(knowledge, null, chain);
  }

  public PositionCompiler(Knowledge knowledge, @Nullable PhraseLikeness likeness, ChainGraph chain) {
    this.chain = chain;
    this.counted = new CountedTerms(new Meanings(knowledge, likeness), chain);
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
    TermCounts occupation = counted.occupation(position.title());
    return new PositionFeatures(
        position.id(),
        skills,
        List.of(terms(position.title(), occupation, Flag.OCCUPATION_STATED)),
        education,
        major,
        credential,
        experience,
        chain(position),
        place(position),
        availability(position),
        occupation.known() || !position.requirements().isEmpty());
  }

  private Ask skill(Requirement.Skill skill) {
    TermCounts counts = counted.skill(skill.phrase(), skill.level());
    return terms(skill, wanted(skill), counts, Flag.SKILLS_STATED, 0);
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
    TermCounts counts = counted.majors(major.anyOf());
    String wanted = String.join("、", major.anyOf());
    return terms(major, wanted, counts, Flag.MAJORS_STATED, counts.known() ? Flag.MAJORS_KNOWN : 0);
  }

  private Ask grade(Requirement.SkillGrade grade) {
    if (grade.occupation() == null) {
      int target = grade.atLeast().ordinal() + 1;
      return column(grade, grade.atLeast().zh(), Column.SKILL_GRADE, ColumnScale.Kind.LEVEL, target);
    }
    TermCounts counts = counted.grade(grade.occupation(), grade.atLeast());
    String wanted = grade.occupation() + grade.atLeast().zh();
    return terms(grade, wanted, counts, Flag.CREDENTIALS_STATED, 0);
  }

  private static Ask title(Requirement.Title title) {
    int target = title.atLeast().ordinal() + 1;
    return column(title, title.atLeast().zh(), Column.TITLE, ColumnScale.Kind.LEVEL, target);
  }

  private Ask licence(Requirement.Licence licence) {
    TermCounts counts = counted.licences(licence.anyOf());
    String wanted = String.join("、", licence.anyOf());
    return terms(licence, wanted, counts, Flag.CREDENTIALS_STATED, Flag.CREDENTIALS_STATED);
  }

  private static Ask experience(Requirement.Experience experience) {
    String wanted = Words.months(experience.months());
    int target = experience.months() + 1;
    return column(experience, wanted, Column.EXPERIENCE, ColumnScale.Kind.SHARE, target);
  }

  private List<Ask> chain(Position position) {
    TermCounts counts = counted.closeTo(position.employer(), position.segment());
    String wanted = workplace(position);
    return counts.entries().isEmpty() || wanted == null
        ? List.of()
        : List.of(terms(wanted, counts, Flag.HISTORY_STATED));
  }

  private @Nullable String workplace(Position position) {
    SegmentId segment = position.segment();
    if (segment != null && chain.segment(segment).isPresent()) {
      return chain.segment(segment).get().name();
    }
    return chain.organization(position.employer()).map(Organization::name).orElse(null);
  }

  private List<Ask> place(Position position) {
    return placeOf(position)
        .map(place -> List.of(terms(place, counted.place(place), Flag.PLACE_STATED)))
        .orElse(List.of());
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

  /** Of something a position has rather than requires. */
  private static Ask terms(String wanted, TermCounts counts, int stated) {
    return new TermAsk(null, wanted, 1, false, counts.entries(), counts.likeness(), stated, 0);
  }

  private static Ask terms(
      Requirement requirement, String wanted, TermCounts counts, int stated, int closed) {
    return new TermAsk(
        requirement,
        wanted,
        requirement.weight(),
        requirement.necessity() == Necessity.MUST,
        counts.entries(),
        counts.likeness(),
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
