package org.talentchain.matching.pairing;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who neither leads nor is led.
 *
 * @param colleague who
 * @param reason why
 * @param nearest the pair that came closest, or null when there was none
 */
public record Unpaired(Colleague colleague, Reason reason, @Nullable MentorFit nearest) {

  /** Why somebody has no mentor; who could lead and is short of apprentices stands first. */
  public enum Reason {
    /** Could lead, but nobody close stands below. */
    FREE_MENTOR,
    /** Those close enough lead as many as they may. */
    MENTORS_FULL,
    /** There are people above, but none of the same trade or skills. */
    NOT_CLOSE,
    /** Nobody in the enterprise or segment stands above. */
    NOBODY_ABOVE,
    /** Neither trade nor skills are known. */
    CRAFT_UNKNOWN,
    /** It is not known how high they stand. */
    STANDING_UNKNOWN,
    /** Their employer is not on the chain. */
    OFF_CHAIN,
    /** No present employer is named. */
    NOT_EMPLOYED
  }
}
