package org.talentchain.matching.timetable;

import java.time.LocalTime;

/**
 * An interview with its time.
 *
 * @param interview who, what for and where
 * @param start when it begins
 * @param pinned true when staff have settled the time
 */
public record Appointment(Interview interview, LocalTime start, boolean pinned) {

  /** When it ends. */
  public LocalTime end() {
    return start.plusMinutes(interview.minutes());
  }
}
