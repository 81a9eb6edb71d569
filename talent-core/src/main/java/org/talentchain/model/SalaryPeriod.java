package org.talentchain.model;

import java.math.BigDecimal;

/** What one salary figure pays for (计薪周期). */
public enum SalaryPeriod {
  HOUR("174"),
  DAY("21.75"),
  WEEK("4.35"),
  MONTH("1"),
  /** 年薪; divided by twelve for a monthly view. */
  YEAR(null),
  /** 计件; has no monthly value. */
  PIECE(null);

  private final BigDecimal perMonth;

  SalaryPeriod(String perMonth) {
    this.perMonth = perMonth == null ? null : new BigDecimal(perMonth);
  }

  /** How many of these make a month: 21.75 days, 174 hours (劳社部发〔2008〕3号); null for year and piece. */
  BigDecimal perMonth() {
    return perMonth;
  }
}
