package org.talentchain.roster;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.Employment;
import org.talentchain.model.Period;
import org.talentchain.model.Quarter;
import org.talentchain.model.Salary;
import org.talentchain.model.SkillClaim;

/** Values as the words the grammars read. */
final class CellWords {

  private CellWords() {}

  static String list(Collection<?> names) {
    return names.stream().map(Object::toString).collect(Collectors.joining("、"));
  }

  static String skills(List<SkillClaim> skills) {
    return list(skills.stream().map(CellWords::skill).toList());
  }

  private static String skill(SkillClaim claim) {
    return claim.level() == null
        ? claim.phrase()
        : claim.phrase() + "（" + claim.level().zh() + "）";
  }

  static @Nullable String level(Education held) {
    return held.level() == null ? null : held.level().zh() + (held.inProgress() ? "在读" : "");
  }

  /** A grade with its trade; a title and a licence by name. */
  static String credentials(List<Credential> credentials) {
    return list(credentials.stream().map(CellWords::credential).toList());
  }

  private static String credential(Credential one) {
    String level = one.skillLevel() == null ? "" : one.skillLevel().zh();
    return one.name().endsWith(level) ? one.name() : one.name() + level;
  }

  static String jobs(List<Employment> jobs) {
    return jobs.stream().map(CellWords::job).collect(Collectors.joining("\n"));
  }

  private static String job(Employment job) {
    return List.of(period(job.period()), text(job.employer()), text(job.title())).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String period(Period period) {
    String start = text(period.start()).replace('-', '.');
    String end = period.ongoing() ? "至今" : text(period.end()).replace('-', '.');
    return start.isEmpty() && end.isEmpty() ? "" : start + "-" + end;
  }

  static @Nullable String experience(@Nullable Integer months) {
    return months == null ? null : months == 0 ? "应届" : months + "个月";
  }

  static String quarter(Quarter quarter) {
    return quarter.year() + "年" + "一二三四".charAt(quarter.number() - 1) + "季度";
  }

  static @Nullable String yuan(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString() + "元";
  }

  static @Nullable String salary(@Nullable Salary salary) {
    if (salary == null || salary.negotiable()) {
      return salary == null ? null : "面议";
    }
    String unit =
        switch (salary.period()) {
          case YEAR -> "元/年";
          case MONTH -> "元/月";
          case DAY -> "元/天";
          case WEEK -> "元/周";
          case HOUR -> "元/小时";
          case PIECE -> "元/件";
        };
    String months = salary.monthsPerYear() == 12 ? "" : "·" + salary.monthsPerYear() + "薪";
    BigDecimal min = salary.min();
    BigDecimal max = salary.max();
    if (min != null && max != null) {
      String range = min.equals(max) ? text(min) : text(min) + "-" + text(max);
      return range + unit + months;
    }
    return min == null ? text(max) + unit + "以内" + months : text(min) + unit + "以上" + months;
  }

  private static String text(@Nullable Object said) {
    return said instanceof BigDecimal number
        ? number.toPlainString()
        : said == null ? "" : said.toString();
  }
}
