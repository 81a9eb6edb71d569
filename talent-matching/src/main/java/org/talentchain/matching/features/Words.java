package org.talentchain.matching.features;

import java.time.LocalDate;
import org.talentchain.model.Salary;
import org.talentchain.model.SalaryPeriod;

/** How numbers are put into columns and words. */
final class Words {

  private Words() {}

  /** 38 becomes 3年2个月. */
  static String months(int months) {
    int years = months / 12;
    int rest = months % 12;
    if (years == 0) {
      return rest + "个月";
    }
    return rest == 0 ? years + "年" : years + "年" + rest + "个月";
  }

  static String yuan(int aMonth) {
    return aMonth + "元/月";
  }

  /** A monthly figure with the months above twelve (13薪) spread over the year. */
  static int withBonusMonths(int aMonth, Salary salary) {
    boolean byMonth = salary.period() == SalaryPeriod.MONTH;
    return byMonth ? (int) ((long) aMonth * salary.monthsPerYear() / 12) : aMonth;
  }

  /** A day as the column stores it: positive for every day a {@link org.talentchain.model.PartialDate} can name. */
  static int dayNumber(LocalDate day) {
    return (int) (day.toEpochDay() - LocalDate.of(1899, 12, 31).toEpochDay());
  }
}
