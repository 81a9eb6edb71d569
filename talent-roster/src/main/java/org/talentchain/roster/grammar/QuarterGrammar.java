package org.talentchain.roster.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Quarter;

/** Quarters (季度): 2027年一季度, 2027年第1季度, 2027Q1, 27年Q1, Q1 2027; a month or a day stands for its quarter. */
public final class QuarterGrammar {

  private static final String YEAR = "'?(?<year>\\d{4}|\\d{2})年?(?:度)?";
  private static final String NUMBER = "(?:第?(?<number>[1-4])(?:季度|季)|q(?<short>[1-4]))";
  private static final List<Pattern> SPELLINGS =
      List.of(
          Pattern.compile(YEAR + "[-/.]?(?:的)?" + NUMBER),
          Pattern.compile(NUMBER + "[-/.,]?" + YEAR));

  private QuarterGrammar() {}

  /** Reads a quarter; a year alone names none. */
  public static Reading<Quarter> read(String text) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.hyphens(Spelling.digits(Spelling.compact(text)));
    if (Spelling.saysNothing(compact)) {
      return Reading.nothing();
    }
    for (Pattern spelling : SPELLINGS) {
      Matcher quarter = spelling.matcher(compact);
      if (quarter.matches()) {
        return of(quarter);
      }
    }
    return of(DateGrammar.read(text));
  }

  private static Reading<Quarter> of(Matcher spelled) {
    int year = Integer.parseInt(spelled.group("year"));
    String number = spelled.group("number") == null ? spelled.group("short") : spelled.group("number");
    int full = year < 100 ? 2000 + year : year;
    return full < 1900 || full > 2100 ? unparsed() : Reading.of(new Quarter(full, Integer.parseInt(number)));
  }

  /** The quarter a date lies in, when it is known to the month. */
  public static Reading<Quarter> of(Reading<PartialDate> date) {
    PartialDate day = date.value();
    return day == null || day.precision() == PartialDate.Precision.YEAR
        ? unparsed()
        : Reading.of(Quarter.of(day.firstDay()));
  }

  private static Reading<Quarter> unparsed() {
    return Reading.unknown(Note.of(FindingKind.QUARTER_UNPARSED));
  }
}
