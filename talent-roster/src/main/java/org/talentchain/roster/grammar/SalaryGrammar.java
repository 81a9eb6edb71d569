package org.talentchain.roster.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Salary;
import org.talentchain.model.SalaryPeriod;

/**
 * Salaries (薪资): 8千-1.2万, 25-38万/年, 5000-8000元·13薪, 200元/天, 面议.
 *
 * <p>A missing unit is inherited from the right: 3-6万 is 30,000 to 60,000. A missing period is a month, except
 * that 万 from 100,000 on is a year. What remains ambiguous is unknown: it is never a guess, and never zero.
 */
public final class SalaryGrammar {

  private static final BigDecimal LEAST_MONTH = BigDecimal.valueOf(500);
  private static final int MOST_PLAUSIBLE_MONTH = 1_000_000;
  private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(1000);
  private static final BigDecimal YEARLY_FROM = BigDecimal.valueOf(100_000);
  private static final BigDecimal AMBIGUOUS_FROM = BigDecimal.valueOf(50_000);

  private static final Pattern NEGOTIABLE =
      Pattern.compile("[面电電]议|[面电電]議|面[谈談]|[另待]议|协商|可谈|negotiable|doe|competitive");
  private static final Pattern FOREIGN =
      Pattern.compile("美元|美金|欧元|港[币元]|日元|英镑|新台币|台币|usd|eur|hkd|jpy|gbp|twd|\\$|€|£");
  private static final Pattern MONTHS =
      Pattern.compile("[·•・x×*,]? ?(?<![\\d.])(\\d{2})(?:-\\d{2})? ?(?:个月)?薪|(?<=[\\d元万千月k]) ?[·•・x×*] ?(\\d{2})(?![\\d.])");
  private static final Pattern YEAR_END_BONUS = Pattern.compile("年[底终]双薪");

  private SalaryGrammar() {}

  /**
   * Reads a salary.
   *
   * @param text the cell
   * @param columnUnit the unit its column names, such as 元/月, K or 万元/年, or null; the cell's own unit wins
   */
  public static Reading<Salary> read(String text, @Nullable String columnUnit) {
    if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.PRIVATE_USE)) {
      return Reading.unknown(Note.of(FindingKind.SALARY_UNREADABLE));
    }
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    if (Spelling.saysNothing(text)) {
      return Reading.nothing();
    }
    String normal = Spelling.normal(text);
    String spelled = SalaryFigures.spelling(MONTHS.matcher(normal).replaceAll(""));
    if (FOREIGN.matcher(spelled).find()) {
      return unparsed();
    }
    SalaryUnit column = columnUnit == null ? SalaryUnit.NONE : SalaryUnit.of(SalaryFigures.spelling(columnUnit));
    boolean negotiable = NEGOTIABLE.matcher(spelled).find();
    SalaryFigures figures = SalaryFigures.find(spelled);
    if (figures == null) {
      return negotiable ? Reading.of(Salary.NEGOTIABLE) : unparsed();
    }
    return read(figures, column, monthsPerYear(normal), negotiable);
  }

  private static Reading<Salary> read(
      SalaryFigures figures, SalaryUnit column, int monthsPerYear, boolean negotiable) {
    BigDecimal min = figures.min(column);
    BigDecimal max = figures.max(column);
    BigDecimal most = max == null ? min : max;
    if (most == null || most.signum() == 0) {
      return unparsed();
    }
    List<Note> notes = new ArrayList<>();
    SalaryPeriod period = period(figures, column, most, notes);
    if (isAmbiguous(figures, column, period, most)) {
      return unparsed();
    }
    if (min != null && max != null && min.compareTo(max) > 0) {
      notes.add(Note.of(FindingKind.SALARY_SWAPPED, max.toPlainString(), min.toPlainString()));
      BigDecimal larger = min;
      min = max;
      max = larger;
    }
    // 面议 beside a figure leaves the figure as what is paid at least.
    Salary salary =
        negotiable
            ? new Salary(min == null ? max : min, null, period, monthsPerYear, true)
            : new Salary(min, max, period, monthsPerYear, false);
    notes.addAll(notes(salary));
    return new Reading<>(salary, notes);
  }

  private static SalaryPeriod period(
      SalaryFigures figures, SalaryUnit column, BigDecimal most, List<Note> notes) {
    SalaryPeriod stated = figures.period() == null ? column.period() : figures.period();
    if (stated != null) {
      return stated;
    }
    boolean tenThousands = figures.inTenThousands(column);
    boolean year = tenThousands && most.compareTo(YEARLY_FROM) >= 0;
    if (tenThousands && most.compareTo(AMBIGUOUS_FROM) >= 0) {
      notes.add(Note.of(FindingKind.SALARY_PERIOD_ASSUMED, year ? "年" : "月", year ? "year" : "month"));
    }
    return year ? SalaryPeriod.YEAR : SalaryPeriod.MONTH;
  }

  /** 15-25 may be thousands, 15元 an hour: below what anyone pays, a missing unit or period cannot be guessed. */
  private static boolean isAmbiguous(
      SalaryFigures figures, SalaryUnit column, SalaryPeriod period, BigDecimal most) {
    boolean lasting = period == SalaryPeriod.MONTH || period == SalaryPeriod.YEAR;
    boolean complete = figures.hasUnit() && figures.period() != null;
    BigDecimal least = figures.hasUnit() || column.factor() != null ? LEAST_MONTH : LEAST_BARE;
    return lasting && !complete && most.compareTo(least) < 0;
  }

  private static List<Note> notes(Salary salary) {
    List<Note> notes = new ArrayList<>();
    OptionalInt most = salary.monthlyMax().isPresent() ? salary.monthlyMax() : salary.monthlyMin();
    boolean converted = salary.period() != SalaryPeriod.MONTH && salary.period() != SalaryPeriod.PIECE;
    if (converted) {
      notes.add(Note.of(FindingKind.SALARY_CONVERTED, monthly(salary)));
    }
    if (most.isPresent() && (most.getAsInt() > MOST_PLAUSIBLE_MONTH || most.getAsInt() < LEAST_MONTH.intValue())) {
      notes.add(Note.of(FindingKind.SALARY_IMPLAUSIBLE, monthly(salary)));
    }
    return notes;
  }

  /** 5000-8000, 5000+ or ≤8000: figures only, so that it reads in any language. */
  private static String monthly(Salary salary) {
    OptionalInt min = salary.monthlyMin();
    OptionalInt max = salary.monthlyMax();
    if (max.isEmpty()) {
      return min.orElse(0) + "+";
    }
    if (min.isEmpty()) {
      return "≤" + max.getAsInt();
    }
    return min.getAsInt() == max.getAsInt() ? "" + min.getAsInt() : min.getAsInt() + "-" + max.getAsInt();
  }

  private static int monthsPerYear(String normal) {
    Matcher months = MONTHS.matcher(normal);
    if (months.find()) {
      int stated = Integer.parseInt(months.group(1) == null ? months.group(2) : months.group(1));
      return stated >= 12 && stated <= 36 ? stated : 12;
    }
    return YEAR_END_BONUS.matcher(normal).find() ? 13 : 12;
  }

  private static Reading<Salary> unparsed() {
    return Reading.unknown(Note.of(FindingKind.SALARY_UNPARSED));
  }
}
