package org.talentchain.matching.timetable;

import java.util.List;

/**
 * Pins that cannot all be kept. The set is minimal: without any one of them the others can.
 *
 * @param kind what is wrong
 * @param pins in the order of the request; never empty
 */
public record PinConflict(Kind kind, List<Pin> pins) implements TimetableResult {

  public PinConflict {
    pins = List.copyOf(pins);
  }

  /** What is wrong. */
  public enum Kind {
    /** No slot begins at that time. */
    NO_SLOT,
    /** The session ends too early, or is too short. */
    TOO_LONG,
    /** The candidate is absent. */
    ABSENT,
    /** The candidate would be in two places, or has to walk for longer than there is between. */
    TWO_PLACES,
    /** More at a time than the booth has room for. */
    BOOTH_CROWDED,
    /** More than the booth has room for in all slots together. */
    BOOTH_FULL,
    /** More than the candidate has time for. */
    CANDIDATE_FULL,
    /** The settled times leave none for what has to take place as well. */
    NO_TIME_LEFT
  }
}
