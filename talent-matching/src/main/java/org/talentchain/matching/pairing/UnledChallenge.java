package org.talentchain.matching.pairing;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.Challenge;

/**
 * A challenge no team leads.
 *
 * @param challenge the challenge
 * @param reason why
 * @param nearest the team that comes closest, or null when none can be scored
 */
public record UnledChallenge(Challenge challenge, Reason reason, @Nullable TeamFit nearest) {

  /** Why a challenge is not led. */
  public enum Reason {
    /** Its deadline has passed. */
    EXPIRED,
    /** No team works in its field. */
    NO_TEAM_CLOSE,
    /** The teams that do are taken up. */
    TEAMS_FULL
  }
}
