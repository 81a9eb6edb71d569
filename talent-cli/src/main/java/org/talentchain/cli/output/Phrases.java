package org.talentchain.cli.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Headcount;
import org.talentchain.model.Necessity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.Quarter;
import org.talentchain.model.Requirement;
import org.talentchain.model.Salary;

/** Values of the model in a few words. */
final class Phrases {

  private final Wording words;

  Phrases(Wording words) {
    this.words = words;
  }

  /** A quarter, such as 2027年一季度. */
  String quarter(Quarter quarter) {
    return words.say("quarter", String.valueOf(quarter.year()), quarter.number());
  }

  /** A day in a sentence, such as 2027年2月3日. */
  String day(LocalDate day) {
    return date(PartialDate.of(day));
  }

  /** A date in a sentence, as exactly as it is known, such as 2027年2月. */
  String date(PartialDate date) {
    String year = String.valueOf(date.year());
    return switch (date.precision()) {
      case YEAR -> words.say("date.year", year);
      case MONTH -> words.say("date.month", year, date.month());
      case DAY -> words.say("date.day", year, date.month(), date.day());
    };
  }

  /** A requirement without its necessity, such as 焊工高级工及以上. */
  String requirement(Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      return skill(skill);
    }
    if (requirement instanceof Requirement.EducationAtLeast education) {
      String level = words.pick(education.atLeast().zh(), education.atLeast().en());
      return education.fullTime()
          ? words.say("requirement.education.fulltime", level)
          : words.say("requirement.education", level);
    }
    if (requirement instanceof Requirement.Major major) {
      return words.say("requirement.major", anyOf(major.anyOf()));
    }
    if (requirement instanceof Requirement.SkillGrade grade) {
      return grade(grade);
    }
    if (requirement instanceof Requirement.Title title) {
      return words.say("requirement.title", words.pick(title.atLeast().zh(), title.atLeast().en()));
    }
    if (requirement instanceof Requirement.Licence licence) {
      return anyOf(licence.anyOf());
    }
    return words.say("requirement.experience", months(((Requirement.Experience) requirement).months()));
  }

  /** All requirements of a position, must-haves marked. */
  List<String> requirements(List<Requirement> requirements) {
    List<String> phrases = new ArrayList<>();
    for (Requirement requirement : requirements) {
      boolean must = requirement.necessity() == Necessity.MUST;
      phrases.add(must ? words.say("requirement.must", requirement(requirement)) : requirement(requirement));
    }
    return phrases;
  }

  private String skill(Requirement.Skill skill) {
    if (skill.level() == null) {
      return skill.phrase();
    }
    String level = words.pick(skill.level().zh(), skill.level().en());
    return words.say("requirement.skill", skill.phrase(), level);
  }

  private String grade(Requirement.SkillGrade grade) {
    String level = words.pick(grade.atLeast().zh(), grade.atLeast().en());
    return grade.occupation() == null
        ? words.say("requirement.grade.any", level)
        : words.say("requirement.grade", grade.occupation(), level);
  }

  private String anyOf(List<String> names) {
    return String.join(words.say("list.or"), names);
  }

  private String months(int months) {
    return months % 12 == 0
        ? words.say("duration.years", months / 12)
        : words.say("duration.months", months);
  }

  /** A salary as an advertisement states it; null when there is none. */
  @Nullable String salary(@Nullable Salary salary) {
    if (salary == null) {
      return null;
    }
    if (salary.min() == null && salary.max() == null) {
      return words.say("salary.negotiable");
    }
    String period = words.name(salary.period());
    String amount = words.say("salary.per", figures(salary.min(), salary.max()), period);
    return salary.monthsPerYear() > 12
        ? words.say("salary.months", amount, salary.monthsPerYear())
        : amount;
  }

  private String figures(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (max == null) {
      return words.say("salary.atLeast", plain(min));
    }
    if (min == null) {
      return words.say("salary.atMost", plain(max));
    }
    return min.compareTo(max) == 0 ? plain(min) : words.say("salary.range", plain(min), plain(max));
  }

  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.toPlainString();
  }

  /** The highest education with its major, such as 本科 电气工程; null when none is known. */
  @Nullable String education(Profile profile) {
    Optional<Education> highest =
        profile.educations().stream().max(Comparator.comparingInt(Phrases::rank));
    return highest
        .map(education -> {
          EducationLevel level = education.level();
          String name = level == null ? "" : words.pick(level.zh(), level.en());
          String major = education.major() == null ? "" : education.major();
          return (name + " " + major).strip();
        })
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  private static int rank(Education education) {
    return education.level() == null ? 0 : education.level().rank();
  }

  String gate(GateOutcome outcome) {
    return words.pick(outcome.zh(), outcome.en());
  }

  /** Whether a headcount is the source's or our reading of it. */
  @Nullable String headcountNote(Headcount headcount) {
    return headcount.assumed() ? words.say("headcount.assumed") : null;
  }
}
