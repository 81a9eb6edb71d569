package org.talentchain.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year (季度), in which demand arises and supply becomes ready.
 *
 * @param year 1900 to 2100
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern SPELLING = Pattern.compile("(\\d{4})-Q([1-4])");

  public Quarter {
    if (year < 1900 || year > 2100) {
      throw new IllegalArgumentException("year " + year + " is outside 1900–2100");
    }
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("quarter " + number + " is outside 1–4");
    }
  }

  /** The quarter a day lies in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /**
   * Reads what {@link #toString} writes: {@code 2027-Q1}.
   *
   * @throws IllegalArgumentException for any other spelling
   */
  public static Quarter parse(String text) {
    Matcher matcher = SPELLING.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a quarter such as 2027-Q1");
    }
    return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  /** The quarter so many quarters later, or earlier when negative. */
  public Quarter plus(int quarters) {
    int index = year * 4 + number - 1 + quarters;
    return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  @Override
  public int compareTo(Quarter other) {
    return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
