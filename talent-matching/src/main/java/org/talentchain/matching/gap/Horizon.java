package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Quarter;

/**
 * The quarters looked at. What is due or ready before them counts in the first; what comes after them does
 * not count.
 *
 * @param first the first quarter
 * @param length how many, 1 to 40
 */
public record Horizon(Quarter first, int length) {

  public Horizon {
    if (length < 1 || length > 40) {
      throw new IllegalArgumentException("a horizon of " + length + " quarters is outside 1–40");
    }
  }

  public List<Quarter> quarters() {
    return IntStream.range(0, length).mapToObj(first::plus).toList();
  }

  public Quarter last() {
    return first.plus(length - 1);
  }

  /** The quarter something counts in; a null day is at once. May lie behind the last one. */
  Quarter of(@Nullable LocalDate day) {
    if (day == null) {
      return first;
    }
    Quarter quarter = Quarter.of(day);
    return quarter.compareTo(first) < 0 ? first : quarter;
  }

  boolean contains(Quarter quarter) {
    return quarter.compareTo(first) >= 0 && quarter.compareTo(last()) <= 0;
  }

  /** How many quarters of the horizon are left from one of its quarters on, itself included. */
  int left(Quarter quarter) {
    return length - number(quarter);
  }

  /** The number of a quarter of the horizon, from 0. */
  int number(Quarter quarter) {
    return 4 * (quarter.year() - first.year()) + quarter.number() - first.number();
  }
}
