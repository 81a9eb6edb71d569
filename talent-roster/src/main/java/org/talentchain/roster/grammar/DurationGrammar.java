package org.talentchain.roster.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;

/**
 * How long something lasts (周期, 学制), in days from the first to the last: 45天, 8周, 3个月, 半年, 一年, 8 with 周 in
 * the header. A month counts 30 days, half a year 182, a year 365.
 */
public final class DurationGrammar {

  private static final int LONGEST_DAYS = 3650;

  private static final Pattern LENGTH =
      Pattern.compile("(?:约|共)?(\\d{1,4})(?:\\.0+)?(天|日|周|星期|个?月|年|days?|weeks?|months?|years?)?");
  private static final Pattern HALF_YEAR = Pattern.compile("半年|half(?:a)?year");

  private DurationGrammar() {}

  /**
   * Reads a length of time.
   *
   * @param unit unit of the column, such as 周, or null; one beside the number counts before it
   */
  public static Reading<Integer> days(String text, @Nullable String unit) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String compact = Spelling.compact(text);
    if (Spelling.saysNothing(compact)) {
      return Reading.nothing();
    }
    if (HALF_YEAR.matcher(compact).matches()) {
      return Reading.of(182);
    }
    Matcher length = LENGTH.matcher(Spelling.digits(compact));
    String stated = length.matches() ? length.group(2) : null;
    int one = stated != null ? daysIn(stated) : unit != null ? daysIn(unit) : 0;
    int days = length.matches() ? Integer.parseInt(length.group(1)) * one : 0;
    return days < 1 || days > LONGEST_DAYS ? unparsed() : Reading.of(days);
  }

  /** Days in a unit; 0 when it is none of time. */
  private static int daysIn(String unit) {
    return switch (unit) {
      case "天", "日", "day", "days" -> 1;
      case "周", "星期", "week", "weeks" -> 7;
      case "月", "个月", "month", "months" -> 30;
      case "年", "year", "years" -> 365;
      default -> 0;
    };
  }

  private static Reading<Integer> unparsed() {
    return Reading.unknown(Note.of(FindingKind.DURATION_UNPARSED));
  }
}
