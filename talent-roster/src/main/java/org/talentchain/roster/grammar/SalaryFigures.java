package org.talentchain.roster.grammar;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.SalaryPeriod;

/**
 * The figures of a salary as they stand in a text, before missing units are filled in.
 *
 * @param low the first or only figure
 * @param high the second figure of a range, or null
 * @param bound whether a single figure is a lower or an upper bound
 * @param period what the text says the figures pay for, or null
 */
record SalaryFigures(Figure low, @Nullable Figure high, Bound bound, @Nullable SalaryPeriod period) {

  /** What a single figure bounds. */
  enum Bound {
    BOTH,
    LOWER,
    UPPER
  }

  /**
   * A number with its own unit.
   *
   * @param number the number as written
   * @param factor yuan in one of its unit, or null when it has none
   */
  record Figure(BigDecimal number, @Nullable BigDecimal factor) {

    BigDecimal yuan(@Nullable BigDecimal inherited) {
      BigDecimal used = factor != null ? factor : inherited;
      // 8000-1.2万 or 8000 in a column of K: no one means eight million.
      boolean alreadyYuan = factor == null && number.compareTo(BigDecimal.valueOf(1000)) >= 0;
      return used == null || alreadyYuan ? number : number.multiply(used);
    }
  }

  private static final String LOWER_WORDS = "不低于|不少于|至少|最低|底薪|起薪|[≥>]=?";
  private static final String UPPER_WORDS = "不超过|不高于|最高|[≤<]=?";
  private static final String PERIOD_WORDS = "年薪|月薪|周薪|日薪|时薪|计件";
  private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,4})?";
  private static final String UNIT = "[万千]元?|元";
  /** After a mark any period will do; without one only those that do not begin another word (单休, 周末, 年终奖). */
  private static final String PERIOD =
      "(?:[/每一·(]|per){1,3}(?:个?月|年|周|天|日|小时|时|hour|hr|h|单|件|次|year|yr|annum|month|mo|week|wk|day|piece)"
          + "(?![a-z])|个?月|年(?![终底假])|p\\.?a\\.?(?![a-z])";
  private static final Pattern FIGURES =
      Pattern.compile(
          ("(?<![\\d.])(?<lead>(?:PERIOD_WORDS|LOWER_WORDS|UPPER_WORDS){0,2})[:为]?"
                  + "(?<low>NUMBER)(?<lowUnit>UNIT)?(?<lowPeriod>PERIOD)?"
                  + "(?:-(?<high>NUMBER)(?<highUnit>UNIT)?)?(?<bound>及?以[上下内]|起|\\+)?(?<period>PERIOD)?(?![\\d.])")
              .replace("PERIOD_WORDS", PERIOD_WORDS)
              .replace("LOWER_WORDS", LOWER_WORDS)
              .replace("UPPER_WORDS", UPPER_WORDS)
              .replace("NUMBER", NUMBER)
              .replace("UNIT", UNIT)
              .replace("PERIOD", PERIOD));
  private static final Pattern LOWER = Pattern.compile(LOWER_WORDS + "|以上|起|\\+");
  private static final Pattern UPPER = Pattern.compile(UPPER_WORDS + "|以下|以内");
  private static final Pattern PERIOD_WORD = Pattern.compile(PERIOD_WORDS);

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern BLANK_BETWEEN_FIGURES = Pattern.compile("(?<=\\d) (?=\\d)");
  private static final Pattern CURRENCY = Pattern.compile("人民币|rmb|cny|[¥￥]|块钱?|(?<=元)整|约|左右|税[前后]");
  private static final Pattern TO = Pattern.compile("(?<=[\\d万千元])[至到](?=\\d)");
  private static final Pattern SPOKEN = Pattern.compile("(?<=\\d)万(\\d)千?(?![\\d.万千])");
  private static final Pattern WAN = Pattern.compile("(?<=\\d)w(?!(?!per)[a-z])");
  private static final Pattern QIAN = Pattern.compile("(?<=\\d)k(?!(?!per)[a-z])");
  private static final Pattern NUMERAL_BEFORE_UNIT = Pattern.compile("[一二两三四五六七八九十]+(?=[万千])");
  private static final Pattern NUMERAL_AFTER_UNIT = Pattern.compile("(?<=万)[一二三四五六七八九](?!百)");

  /** The spelling in which figures are found: 8K~1.2W becomes 8千-1.2万, 12,000 becomes 12000, 一万五 1.5万. */
  static String spelling(String text) {
    String apart = BLANK_BETWEEN_FIGURES.matcher(Spelling.normal(text)).replaceAll(";");
    String compact = THOUSANDS.matcher(Spelling.hyphens(Spelling.compact(apart))).replaceAll("");
    String plain = CURRENCY.matcher(compact).replaceAll("");
    String units = QIAN.matcher(WAN.matcher(plain).replaceAll("万")).replaceAll("千");
    String digits = NUMERAL_BEFORE_UNIT.matcher(units).replaceAll(run -> Spelling.digits(run.group()));
    digits = NUMERAL_AFTER_UNIT.matcher(digits).replaceAll(run -> Spelling.digits(run.group()));
    return TO.matcher(SPOKEN.matcher(digits).replaceAll(".$1万")).replaceAll("-");
  }

  /** The figures that say most: a range before a single one, one with a unit before a bare one; then the first. */
  static @Nullable SalaryFigures find(String spelled) {
    SalaryFigures best = null;
    Matcher matcher = FIGURES.matcher(spelled);
    while (matcher.find()) {
      SalaryFigures found = of(matcher, spelled);
      if (best == null || found.weight() > best.weight()) {
        best = found;
      }
    }
    return best;
  }

  private static SalaryFigures of(Matcher matcher, String text) {
    Figure low = figure(matcher.group("low"), matcher.group("lowUnit"));
    Figure high = matcher.group("high") == null ? null : figure(matcher.group("high"), matcher.group("highUnit"));
    String lead = matcher.group("lead");
    return new SalaryFigures(low, high, bound(lead + matcher.group("bound")), period(matcher, lead, text));
  }

  private static Figure figure(String number, @Nullable String unit) {
    return new Figure(new BigDecimal(number), unit == null ? null : SalaryUnit.of(unit).factor());
  }

  private static Bound bound(String words) {
    if (LOWER.matcher(words).find()) {
      return Bound.LOWER;
    }
    return UPPER.matcher(words).find() ? Bound.UPPER : Bound.BOTH;
  }

  /** What the figures pay for: said behind them, before them, or anywhere in the text. */
  private static @Nullable SalaryPeriod period(Matcher matcher, String lead, String text) {
    String behind = matcher.group("period") == null ? matcher.group("lowPeriod") : matcher.group("period");
    if (behind != null) {
      return SalaryUnit.period(behind);
    }
    Matcher before = PERIOD_WORD.matcher(lead);
    if (before.find()) {
      return SalaryUnit.period(before.group());
    }
    Matcher anywhere = PERIOD_WORD.matcher(text);
    return anywhere.find() ? SalaryUnit.period(anywhere.group()) : null;
  }

  private int weight() {
    return (high == null ? 0 : 2) + (hasUnit() || period != null ? 1 : 0);
  }

  /** True when a figure has a unit of its own. */
  boolean hasUnit() {
    return low.factor != null || (high != null && high.factor != null);
  }

  /** Lower bound in yuan, units that are missing taken from the right, the left, the column, in this order. */
  @Nullable BigDecimal min(SalaryUnit column) {
    if (high == null && bound == Bound.UPPER) {
      return null;
    }
    return low.yuan(high == null || high.factor == null ? column.factor() : high.factor);
  }

  /** Upper bound in yuan. */
  @Nullable BigDecimal max(SalaryUnit column) {
    if (high != null) {
      return high.yuan(low.factor == null ? column.factor() : low.factor);
    }
    return bound == Bound.LOWER ? null : low.yuan(column.factor());
  }

  /** True when the figures are counted in 万. */
  boolean inTenThousands(SalaryUnit column) {
    return SalaryUnit.TEN_THOUSAND.equals(low.factor)
        || (high != null && SalaryUnit.TEN_THOUSAND.equals(high.factor))
        || (!hasUnit() && SalaryUnit.TEN_THOUSAND.equals(column.factor()));
  }
}
