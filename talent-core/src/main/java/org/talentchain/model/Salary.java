package org.talentchain.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A salary as it was stated (薪资), in yuan of its own period; conversions are asked for, never stored.
 *
 * @param min lower bound in yuan per {@code period}, or null when there is none
 * @param max upper bound in yuan per {@code period}, or null when there is none
 * @param period what the figures pay for
 * @param monthsPerYear 12, or more for 13薪 and the like; 12 to 36
 * @param negotiable 面议
 */
public record Salary(
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    SalaryPeriod period,
    int monthsPerYear,
    boolean negotiable) {

  /** 面议, with no figure at all. */
  public static final Salary NEGOTIABLE = new Salary(null, null, SalaryPeriod.MONTH, 12, true);

  public Salary {
    if (min == null && max == null && !negotiable) {
      throw new IllegalArgumentException("a salary needs a figure or must be negotiable");
    }
    if ((min != null && min.signum() < 0) || (max != null && max.signum() < 0)) {
      throw new IllegalArgumentException("a salary cannot be negative: " + min + "–" + max);
    }
    if (min != null && max != null && min.compareTo(max) > 0) {
      throw new IllegalArgumentException("salary minimum " + min + " is above its maximum " + max);
    }
    if (monthsPerYear < 12 || monthsPerYear > 36) {
      throw new IllegalArgumentException("monthsPerYear " + monthsPerYear + " is outside 12–36");
    }
    min = min == null ? null : plain(min);
    max = max == null ? null : plain(max);
  }

  public static Salary monthly(int min, int max) {
    return new Salary(BigDecimal.valueOf(min), BigDecimal.valueOf(max), SalaryPeriod.MONTH, 12, false);
  }

  /** Lower bound in whole yuan a month; empty when there is none or it cannot be converted (计件). */
  public OptionalInt monthlyMin() {
    return monthly(min);
  }

  /** Upper bound in whole yuan a month; empty when there is none or it cannot be converted (计件). */
  public OptionalInt monthlyMax() {
    return monthly(max);
  }

  private OptionalInt monthly(@Nullable BigDecimal figure) {
    if (figure == null || period == SalaryPeriod.PIECE) {
      return OptionalInt.empty();
    }
    BigDecimal perMonth =
        period == SalaryPeriod.YEAR
            ? figure.divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP)
            : figure.multiply(period.perMonth()).setScale(0, RoundingMode.HALF_UP);
    return OptionalInt.of(perMonth.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
  }

  private static BigDecimal plain(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
