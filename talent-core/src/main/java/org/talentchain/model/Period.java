package org.talentchain.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, such as one employment. An end that is unknown is not the same as one still going on.
 *
 * @param start the first month, or null when unknown
 * @param end the last month (inclusive), or null when unknown or ongoing
 * @param ongoing true for 至今; then {@code end} is null
 */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end, boolean ongoing) {

  /** Neither start nor end is known. */
  public static final Period UNKNOWN = new Period(null, null, false);

  public Period {
    if (ongoing && end != null) {
      throw new IllegalArgumentException("an ongoing period cannot end on " + end);
    }
    if (start != null && end != null && start.firstDay().isAfter(end.lastDay())) {
      throw new IllegalArgumentException("period ends (" + end + ") before it starts (" + start + ")");
    }
  }

  public static Period of(PartialDate start, PartialDate end) {
    return new Period(start, end, false);
  }

  public static Period since(PartialDate start) {
    return new Period(start, null, true);
  }

  /**
   * Whole months covered by at least one of the periods: overlaps count once. Both ends are inclusive, a start or
   * end known only to the year counts from January or to December, an ongoing period runs to the month of {@code
   * asOf}. A period without a start, or with an unknown end, contributes nothing.
   */
  public static int months(Collection<Period> periods, LocalDate asOf) {
    record Span(int from, int to) {}
    List<Span> spans = new ArrayList<>();
    int now = monthIndex(asOf);
    for (Period period : periods) {
      if (period.start == null || (period.end == null && !period.ongoing)) {
        continue;
      }
      int from = monthIndex(period.start.firstDay());
      int to = Math.min(period.end == null ? now : monthIndex(period.end.lastDay()), now);
      if (from <= to) {
        spans.add(new Span(from, to));
      }
    }
    spans.sort(Comparator.comparingInt(Span::from));
    int total = 0;
    int covered = Integer.MIN_VALUE;
    for (Span span : spans) {
      int from = Math.max(span.from, covered + 1);
      if (span.to >= from) {
        total += span.to - from + 1;
        covered = span.to;
      }
    }
    return total;
  }

  private static int monthIndex(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }
}
