package org.talentchain.matching.timetable;

/**
 * An interview for which there is no time.
 *
 * @param interview which
 * @param reason why
 */
public record Unplaced(Interview interview, Reason reason) {

  /** Why there is no time. */
  public enum Reason {
    /** Longer than any session of the fair. */
    TOO_LONG,
    /** The candidate is absent whenever it could begin. */
    ABSENT,
    /** The booth has interviews at all times. */
    BOOTH_FULL,
    /** The candidate has interviews, or walks between them, at all times that are left. */
    CANDIDATE_FULL,
    /** Both have time, but not the same. */
    NO_COMMON_TIME
  }
}
