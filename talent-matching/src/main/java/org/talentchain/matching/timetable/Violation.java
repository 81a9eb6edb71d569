package org.talentchain.matching.timetable;

import java.util.List;

/**
 * A rule that a timetable breaks.
 *
 * @param rule which
 * @param appointments where; empty when it concerns the timetable as a whole
 * @param detail ids and figures
 */
public record Violation(Rule rule, List<Appointment> appointments, String detail) {

  public Violation {
    appointments = List.copyOf(appointments);
  }

  /** The rules. */
  public enum Rule {
    /** Each interview asked for has a time or is listed as unplaced, once; nothing else is listed. */
    COMPLETE,
    /** It begins at the start of a slot. */
    ON_SLOT,
    /** It lies within one session. */
    OPENING_HOURS,
    /** The candidate is not absent. */
    PRESENCE,
    /** The candidate is in one place at a time, with time to walk. */
    ONE_PLACE,
    /** The booth holds no more at a time than it has room for. */
    CAPACITY,
    /** A pinned interview is where it was pinned, and marked so. */
    PINS,
    /** The figures of the timetable are what they say. */
    FIGURES
  }
}
