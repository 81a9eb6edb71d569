package org.talentchain.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as exactly as it was stated: year, year and month, or day. The precision is kept; no day is invented.
 *
 * @param year 1900 to 2100
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31 and real in that month, or 0 when only year and month are known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /** How much of the date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  public PartialDate {
    if (year < 1900 || year > 2100) {
      throw new IllegalArgumentException("year " + year + " is outside 1900–2100");
    }
    if (month < 0 || month > 12 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("month " + month + " is not a month");
    }
    if (day < 0 || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
      throw new IllegalArgumentException("day " + day + " does not exist in " + year + "-" + month);
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, month, day);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads what {@link #toString} writes: {@code 2021}, {@code 2021-09} or {@code 2021-09-01}.
   *
   * @throws IllegalArgumentException for any other spelling or an impossible date
   */
  public static PartialDate parse(String iso) {
    String[] parts = iso.split("-", -1);
    if (parts.length > 3) {
      throw new IllegalArgumentException("\"" + iso + "\" is not yyyy, yyyy-MM or yyyy-MM-dd");
    }
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    if ((parts.length > 1 && month == 0) || (parts.length > 2 && day == 0)) {
      throw new IllegalArgumentException("\"" + iso + "\" has a month or day of zero");
    }
    return new PartialDate(Integer.parseInt(parts[0]), month, day);
  }

  public Precision precision() {
    return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
  }

  /** The earliest day this date can mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The latest day this date can mean. */
  public LocalDate lastDay() {
    if (day > 0) {
      return LocalDate.of(year, month, day);
    }
    return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** ISO 8601 of the known part. */
  @Override
  public String toString() {
    return switch (precision()) {
      case YEAR -> String.valueOf(year);
      case MONTH -> year + "-" + twoDigits(month);
      case DAY -> year + "-" + twoDigits(month) + "-" + twoDigits(day);
    };
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
