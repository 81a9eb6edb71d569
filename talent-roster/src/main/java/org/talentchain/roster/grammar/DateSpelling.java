package org.talentchain.roster.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;

/** The spellings of a point in time, and the date each of them means. */
final class DateSpelling {

  /** A year of two digits up to this one means this century. */
  private static final int LAST_SHORT_YEAR = 49;

  private static final String FULL_YEAR = "(?<year>(?:19|20|21)\\d{2})";
  /** Two digits are a year beside ' or 年, or where they cannot be a month: '22, 22年, 22.01. */
  private static final String ANY_YEAR =
      "(?<year>(?:19|20|21)\\d{2}|'\\d{2}|\\d{2}(?=年)|(?:1[3-9]|[2-9]\\d)(?=[./]\\d{2}(?!\\d)))";
  private static final String MONTH = "(?<month>\\d{1,2})";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String MONTH_NAME =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String NO_MONTH = "(?<month>)";
  private static final String NO_DAY = "(?<day>)";

  private static final List<Pattern> SPELLINGS =
      List.of(
          Pattern.compile(ANY_YEAR + "[./年-]" + MONTH + "[./月-]" + DAY + "[日号]?"),
          Pattern.compile(ANY_YEAR + "[./年-]" + MONTH + "(?:月份?)?(?:[初中底末]|[上中下]旬)?" + NO_DAY),
          Pattern.compile(FULL_YEAR + "(?<month>\\d{2})(?<day>\\d{2})"),
          Pattern.compile(FULL_YEAR + "(?<month>\\d{2})" + NO_DAY),
          Pattern.compile(MONTH + "[./-]" + FULL_YEAR + NO_DAY),
          Pattern.compile("(?:" + DAY + "-?)?" + MONTH_NAME + "[,-]?" + FULL_YEAR),
          Pattern.compile(MONTH_NAME + DAY + "," + FULL_YEAR),
          Pattern.compile(FULL_YEAR + "(?:年?[春夏秋冬][季天]?|年?[初底末]|年|届)?" + NO_MONTH + NO_DAY),
          Pattern.compile("'?(?<year>\\d{2})届" + NO_MONTH + NO_DAY));

  private static final List<String> MONTH_NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=\\d)[t ]\\d{1,2}:\\d{2}.*$");
  private static final Pattern GRADUATES =
      Pattern.compile("届(?:大学|本科|专科|大专|硕士|博士|高校)?(?:应届)?(?:毕业)?生?$");

  private DateSpelling() {}

  /** A text as the spellings expect it: without blanks or time of day, one kind of dash and of apostrophe. */
  static String of(String text) {
    String day = TIME_OF_DAY.matcher(Spelling.normal(text)).replaceFirst("");
    String compact = Spelling.hyphens(Spelling.compact(day));
    return GRADUATES.matcher(compact.replace('’', '\'').replace('‘', '\'')).replaceFirst("届");
  }

  /** The date a text prepared by {@link #of} means. */
  static Reading<PartialDate> date(String spelled) {
    for (Pattern spelling : SPELLINGS) {
      Matcher point = spelling.matcher(spelled);
      if (point.matches()) {
        return date(year(point.group("year")), month(point.group("month")), number(point.group("day")))
            .map(Reading::of)
            .orElseGet(() -> Reading.unknown(Note.of(FindingKind.DATE_IMPOSSIBLE)));
      }
    }
    return Reading.unknown(Note.of(FindingKind.DATE_UNPARSED));
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return Optional.of(PartialDate.of(year, month, day));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private static int year(String written) {
    String digits = written.replace("'", "");
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
  }

  private static int month(String written) {
    int named = MONTH_NAMES.indexOf(written);
    return named >= 0 ? named + 1 : number(written);
  }

  /** 0 when nothing is written; a zero that is written is as impossible as -1. */
  private static int number(String written) {
    if (written == null || written.isEmpty()) {
      return 0;
    }
    int number = Integer.parseInt(written);
    return number == 0 ? -1 : number;
  }
}
