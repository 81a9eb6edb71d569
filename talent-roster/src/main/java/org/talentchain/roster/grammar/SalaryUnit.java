package org.talentchain.roster.grammar;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.SalaryPeriod;

/**
 * The unit of a column of salaries.
 *
 * @param factor yuan in one of it, or null when the column names none
 * @param period what a figure pays for, or null when the column does not say
 */
record SalaryUnit(@Nullable BigDecimal factor, @Nullable SalaryPeriod period) {

  static final SalaryUnit NONE = new SalaryUnit(null, null);
  static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final Map<Pattern, SalaryPeriod> PERIODS = new LinkedHashMap<>();

  static {
    PERIODS.put(Pattern.compile("小?时|hour|(?:^|/|per)hr?$"), SalaryPeriod.HOUR);
    PERIODS.put(Pattern.compile("[天日]|day"), SalaryPeriod.DAY);
    PERIODS.put(Pattern.compile("周|week|(?:^|/|per)wk"), SalaryPeriod.WEEK);
    PERIODS.put(Pattern.compile("月|month|(?:^|/|per)mo"), SalaryPeriod.MONTH);
    PERIODS.put(Pattern.compile("年|annum|annual|year|(?:^|/|per)yr|p\\.?a"), SalaryPeriod.YEAR);
    PERIODS.put(Pattern.compile("[件次]|单|piece"), SalaryPeriod.PIECE);
  }

  /** Reads a unit in the {@linkplain SalaryFigures#spelling spelling of figures}: 元/月, 万元, 千, k, 年薪. */
  static SalaryUnit of(String spelled) {
    String unit = spelled.replace("单位", "");
    return new SalaryUnit(factor(unit), period(unit));
  }

  private static @Nullable BigDecimal factor(String unit) {
    if (unit.contains("万") || unit.startsWith("w")) {
      return TEN_THOUSAND;
    }
    if (unit.contains("千") || unit.startsWith("k")) {
      return BigDecimal.valueOf(1000);
    }
    return unit.contains("元") || unit.contains("rmb") || unit.contains("cny") ? BigDecimal.ONE : null;
  }

  /** What these words say a figure pays for. */
  static @Nullable SalaryPeriod period(String words) {
    return PERIODS.entrySet().stream()
        .filter(period -> period.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
