package org.talentchain.matching.timetable;

/**
 * How long people walk between two halls, either way.
 *
 * @param from one hall
 * @param to the other
 * @param minutes how long
 */
public record Walk(String from, String to, int minutes) {

  public Walk {
    if (minutes < 0) {
      throw new IllegalArgumentException("from " + from + " to " + to + " in " + minutes + " minutes");
    }
  }
}
