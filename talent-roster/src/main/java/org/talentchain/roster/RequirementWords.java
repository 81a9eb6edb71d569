package org.talentchain.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentchain.model.Necessity;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillClaim;

/** Requirements as the words of the columns they stand in. */
final class RequirementWords {

  /** The columns, as positions and forecasts have them. */
  enum Column {
    EDUCATION("学历要求"),
    MAJOR("专业要求"),
    MUST_SKILLS("必备技能"),
    WISH_SKILLS("优先技能"),
    SKILL_LEVEL("职业技能等级"),
    TITLE("职称要求"),
    LICENCES("证书要求"),
    EXPERIENCE("经验要求");

    private final String header;

    Column(String header) {
      this.header = header;
    }

    String header() {
      return header;
    }

    private static Column of(Requirement requirement) {
      if (requirement instanceof Requirement.Skill skill) {
        return skill.necessity() == Necessity.MUST ? MUST_SKILLS : WISH_SKILLS;
      } else if (requirement instanceof Requirement.EducationAtLeast) {
        return EDUCATION;
      } else if (requirement instanceof Requirement.Major) {
        return MAJOR;
      } else if (requirement instanceof Requirement.SkillGrade) {
        return SKILL_LEVEL;
      } else if (requirement instanceof Requirement.Title) {
        return TITLE;
      }
      return requirement instanceof Requirement.Licence ? LICENCES : EXPERIENCE;
    }
  }

  private RequirementWords() {}

  /** What these requirements put into a column. */
  static String of(List<Requirement> requirements, Column column) {
    return requirements.stream()
        .filter(one -> Column.of(one) == column)
        .map(one -> column == Column.WISH_SKILLS ? words(one) : words(one) + preferred(one))
        .collect(Collectors.joining("、"));
  }

  /** All of them as running text, as 报名条件 has it. */
  static String text(List<Requirement> requirements) {
    return requirements.stream()
        .map(one -> lead(one) + words(one) + preferred(one))
        .collect(Collectors.joining("；"));
  }

  private static String lead(Requirement requirement) {
    return requirement instanceof Requirement.Licence
        ? "持"
        : requirement instanceof Requirement.Skill ? "具备" : "";
  }

  private static String preferred(Requirement requirement) {
    return requirement.necessity() == Necessity.WISH ? "优先" : "";
  }

  private static String words(Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      return CellWords.skills(List.of(new SkillClaim(skill.phrase(), skill.level(), null)));
    } else if (requirement instanceof Requirement.EducationAtLeast education) {
      return (education.fullTime() ? "全日制" : "") + education.atLeast().zh() + "及以上";
    } else if (requirement instanceof Requirement.Major major) {
      return CellWords.list(major.anyOf());
    } else if (requirement instanceof Requirement.SkillGrade grade) {
      String trade = grade.occupation();
      return Stream.of(trade == null ? "" : trade, grade.atLeast().zh(), "及以上")
          .collect(Collectors.joining());
    } else if (requirement instanceof Requirement.Title title) {
      return title.atLeast().zh() + "职称";
    } else if (requirement instanceof Requirement.Licence licence) {
      return String.join("或", licence.anyOf());
    } else if (requirement instanceof Requirement.Experience experience) {
      return experience.months() + "个月";
    }
    throw new IllegalStateException("no words for " + requirement);
  }
}
