package org.talentchain.roster.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;

/**
 * Periods (起止时间): 2021.09-至今, 2019 年到 2022 年, 2001年3月—2019年12月, 2024.07 至今, Jul 2021 - Present, 2022.07-.
 *
 * <p>A hyphen both joins the parts of a date and separates two dates, so a range is matched as a whole: two points
 * in time with something between them. Only what does not match so is cut at its clearest separator, to say which
 * of its halves is wrong.
 */
public final class PeriodGrammar {

  private static final String ONE_MONTH = "(?:0?[1-9]|1[0-2])(?!\\d)";
  private static final String ONE_DAY = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)";
  private static final String POINT =
      "(?:(?:19|20|21)\\d{2}[./年-]" + ONE_MONTH + "(?:[./月-]" + ONE_DAY + "[日号]?|月份?)?"
          + "|(?:'\\d{2}|\\d{2}(?=年)|(?:1[3-9]|[2-9]\\d)(?=[./]\\d{2}(?!\\d)))[./年-]" + ONE_MONTH + "月?"
          + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\\d)?(?!\\d)"
          + "|" + ONE_MONTH + "[./](?:19|20)\\d{2}(?!\\d)"
          + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?(?:19|20)\\d{2}(?!\\d)"
          + "|(?:19|20|21)\\d{2}年?(?!\\d))";
  private static final String ONGOING = "至今|至現在|现在|今|目前|当前|在职|在读|present|current|now|todate|ongoing";
  private static final String SEPARATOR = "[-至到 ]{1,3}| ?to ?";

  private static final Pattern RANGE =
      Pattern.compile("(?<from>" + POINT + ")(?:" + SEPARATOR + ")(?<to>" + POINT + ")止?");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:since|from|自)?(?<from>" + POINT + ")(?:(?:" + SEPARATOR + "|起|以来|开始|\\(){0,3}(?:" + ONGOING + ")\\)?"
              + "|起至今|起|以来|开始)");
  private static final Pattern OPEN = Pattern.compile("(?<from>" + POINT + ")(?:[-至到 ]{1,3})");
  private static final Pattern STILL = Pattern.compile("|null|undefined|" + ONGOING);
  private static final Pattern CLEAR_SEPARATOR = Pattern.compile("[至到 ]|--|(?<=\\d{4}[./年]\\d{1,2}月?)-");
  private static final Pattern INNER_BLANK = Pattern.compile(" ?([-./年月日号至到()',]) ?|(?<=[a-z]\\.?) (?=\\d)");
  private static final Pattern WAVE = Pattern.compile("[~〜～]+|-{2,}|[—–―]+");

  private PeriodGrammar() {}

  /** Reads a period from one text. An end left open counts as ongoing, with a note. */
  public static Reading<Period> read(String text) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    if (Spelling.saysNothing(text)) {
      return Reading.nothing();
    }
    String spelled = spelling(text);
    Matcher range = RANGE.matcher(spelled);
    if (range.matches()) {
      return between(date(range.group("from")), date(range.group("to")));
    }
    Matcher since = SINCE.matcher(spelled);
    if (since.matches()) {
      return since(date(since.group("from")));
    }
    Matcher open = OPEN.matcher(spelled);
    if (open.matches()) {
      return since(date(open.group("from")), Note.of(FindingKind.PERIOD_OPEN_ENDED));
    }
    return inHalves(spelled);
  }

  /**
   * Reads a period from a start and an end in places of their own. An end that is absent or says so counts as
   * ongoing, as the JSON formats mean it.
   *
   * @param start the start as written, or null when there is none
   * @param end the end as written, or null when there is none
   */
  public static Reading<Period> between(@Nullable String start, @Nullable String end) {
    if (start == null || Spelling.saysNothing(start)) {
      Reading<PartialDate> last = end == null || isOngoing(end) ? Reading.nothing() : DateGrammar.read(end);
      return last.map(date -> new Period(null, date, false));
    }
    Reading<PartialDate> first = DateGrammar.read(start);
    if (end == null || isOngoing(end)) {
      return since(first);
    }
    return between(first, DateGrammar.read(end));
  }

  private static boolean isOngoing(String end) {
    return !Spelling.tooLong(end) && STILL.matcher(Spelling.compact(end)).matches();
  }

  private static Reading<Period> between(Reading<PartialDate> from, Reading<PartialDate> to) {
    List<Note> notes = notes(from, to);
    PartialDate start = from.value();
    PartialDate end = to.value();
    if (start == null && end == null) {
      return new Reading<>(null, notes);
    }
    if (start != null && end != null && start.firstDay().isAfter(end.lastDay())) {
      notes.add(Note.of(FindingKind.PERIOD_REVERSED, start.toString(), end.toString()));
      return new Reading<>(null, notes);
    }
    return new Reading<>(new Period(start, end, false), notes);
  }

  private static Reading<Period> since(Reading<PartialDate> from, Note... more) {
    PartialDate start = from.value();
    if (start == null) {
      return new Reading<>(null, from.notes());
    }
    List<Note> notes = notes(from);
    notes.addAll(List.of(more));
    return new Reading<>(Period.since(start), notes);
  }

  /** The notes of all points, and one for points that are known to the year only. */
  @SafeVarargs
  private static List<Note> notes(Reading<PartialDate>... points) {
    List<Note> notes = new ArrayList<>();
    boolean yearOnly = false;
    for (Reading<PartialDate> point : points) {
      notes.addAll(point.notes());
      PartialDate date = point.value();
      yearOnly |= date != null && date.precision() == PartialDate.Precision.YEAR;
    }
    if (yearOnly) {
      notes.add(Note.of(FindingKind.YEAR_ONLY));
    }
    return notes;
  }

  private static Reading<Period> inHalves(String spelled) {
    Matcher separator = CLEAR_SEPARATOR.matcher(spelled);
    if (separator.find()) {
      String start = spelled.substring(0, separator.start());
      String end = spelled.substring(separator.end());
      return start.isEmpty() || end.isEmpty() ? unparsed() : between(date(start), date(end));
    }
    Reading<PartialDate> single = date(spelled);
    PartialDate start = single.value();
    if (start == null) {
      return new Reading<>(null, single.notes());
    }
    return Reading.of(new Period(start, null, false), Note.of(FindingKind.PERIOD_END_UNKNOWN, start.toString()));
  }

  private static Reading<PartialDate> date(String point) {
    return DateSpelling.date(DateSpelling.of(point));
  }

  /** One kind of separator, and no blanks but those that separate. */
  private static String spelling(String text) {
    String waves = WAVE.matcher(Spelling.normal(text)).replaceAll("-");
    String tight = INNER_BLANK.matcher(Spelling.hyphens(waves)).replaceAll("$1");
    return tight.replace('’', '\'').replace('‘', '\'').replace("to date", "todate");
  }

  private static Reading<Period> unparsed() {
    return Reading.unknown(Note.of(FindingKind.DATE_UNPARSED));
  }
}
