package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a position asks for (岗位要求). A {@link Necessity#MUST} is also a gate; both kinds give points.
 *
 * <p>{@code weight} says how much it counts beside the other requirements of the same kind: 1 to 100, usually
 * {@link #MUST_WEIGHT} or {@link #WISH_WEIGHT}.
 */
public sealed interface Requirement {

  int MUST_WEIGHT = 2;
  int WISH_WEIGHT = 1;

  Necessity necessity();

  int weight();

  /** The usual weight of a requirement of this necessity. */
  static int usualWeight(Necessity necessity) {
    return necessity == Necessity.MUST ? MUST_WEIGHT : WISH_WEIGHT;
  }

  /**
   * A skill, at a level if one is given.
   *
   * @param phrase the skill in the source's words, level words taken off
   * @param level the least level, or null when any will do
   */
  record Skill(String phrase, @Nullable Proficiency level, Necessity necessity, int weight)
      implements Requirement {
    public Skill {
      RequirementChecks.check(weight);
    }

    public static Skill must(String phrase) {
      return new Skill(phrase, null, Necessity.MUST, MUST_WEIGHT);
    }

    public static Skill must(String phrase, Proficiency level) {
      return new Skill(phrase, level, Necessity.MUST, MUST_WEIGHT);
    }

    public static Skill wish(String phrase) {
      return new Skill(phrase, null, Necessity.WISH, WISH_WEIGHT);
    }
  }

  /**
   * A least level of education.
   *
   * @param atLeast the least 学历
   * @param fullTime true when 全日制 or 统招 is asked for
   */
  record EducationAtLeast(EducationLevel atLeast, boolean fullTime, Necessity necessity, int weight)
      implements Requirement {
    public EducationAtLeast {
      RequirementChecks.check(weight);
    }

    public static EducationAtLeast must(EducationLevel level) {
      return new EducationAtLeast(level, false, Necessity.MUST, MUST_WEIGHT);
    }
  }

  /**
   * One of several majors or classes of majors; any one of them will do.
   *
   * @param anyOf majors (专业) or classes (专业类) in the source's words; not empty
   */
  record Major(List<String> anyOf, Necessity necessity, int weight) implements Requirement {
    public Major {
      anyOf = RequirementChecks.notEmpty(anyOf);
      RequirementChecks.check(weight);
    }

    public static Major wish(String... anyOf) {
      return new Major(List.of(anyOf), Necessity.WISH, WISH_WEIGHT);
    }
  }

  /**
   * A least vocational skill level (职业技能等级).
   *
   * @param atLeast the least level
   * @param occupation the occupation it must be in, such as 焊工, or null for any
   */
  record SkillGrade(SkillLevel atLeast, @Nullable String occupation, Necessity necessity, int weight)
      implements Requirement {
    public SkillGrade {
      RequirementChecks.check(weight);
    }

    public static SkillGrade must(SkillLevel level) {
      return new SkillGrade(level, null, Necessity.MUST, MUST_WEIGHT);
    }
  }

  /**
   * A least professional title (职称).
   *
   * @param atLeast the least title
   */
  record Title(TitleLevel atLeast, Necessity necessity, int weight) implements Requirement {
    public Title {
      RequirementChecks.check(weight);
    }

    public static Title must(TitleLevel level) {
      return new Title(level, Necessity.MUST, MUST_WEIGHT);
    }
  }

  /**
   * One of several licences or certificates; any one of them will do.
   *
   * @param anyOf certificates in the source's words; not empty
   */
  record Licence(List<String> anyOf, Necessity necessity, int weight) implements Requirement {
    public Licence {
      anyOf = RequirementChecks.notEmpty(anyOf);
      RequirementChecks.check(weight);
    }

    public static Licence must(String... anyOf) {
      return new Licence(List.of(anyOf), Necessity.MUST, MUST_WEIGHT);
    }
  }

  /**
   * A least length of experience.
   *
   * @param months at least 1
   */
  record Experience(int months, Necessity necessity, int weight) implements Requirement {
    public Experience {
      RequirementChecks.check(weight);
      if (months < 1) {
        throw new IllegalArgumentException("experience of " + months + " months asks for nothing");
      }
    }

    public static Experience must(int months) {
      return new Experience(months, Necessity.MUST, MUST_WEIGHT);
    }
  }
}
