package org.talentchain.matching;

import org.talentchain.matching.score.CutOff;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * A question to the engine: who for a position, or which positions for a candidate.
 *
 * @param subject a {@link PositionId} or a {@link CandidateId}
 * @param top how many at most, 1 to 10,000
 * @param cutOff the least fit in ten-thousandths, 0 to 10,000; or {@link #SUGGESTED} for the position's own
 * @param strict true to leave out those whose must-haves are not known to be met
 */
public record MatchRequest(Object subject, int top, int cutOff, boolean strict) {

  /** Use the cut-off the engine suggests for each position. */
  public static final int SUGGESTED = CutOff.SUGGESTED;

  public MatchRequest {
    if (!(subject instanceof PositionId) && !(subject instanceof CandidateId)) {
      throw new IllegalArgumentException("a match is for a position or a candidate, not " + subject);
    }
    if (top < 1 || top > 10_000) {
      throw new IllegalArgumentException("top " + top + " is outside 1–10000");
    }
    if (cutOff < SUGGESTED || cutOff > 10_000) {
      throw new IllegalArgumentException("cutOff " + cutOff + " is outside 0–10000");
    }
  }

  /** The best ten candidates for a position, above its suggested cut-off. */
  public static MatchRequest forPosition(String id) {
    return new MatchRequest(new PositionId(id), 10, SUGGESTED, false);
  }

  /** The best ten positions for a candidate, each above its suggested cut-off. */
  public static MatchRequest forCandidate(String id) {
    return new MatchRequest(new CandidateId(id), 10, SUGGESTED, false);
  }

  public MatchRequest top(int n) {
    return new MatchRequest(subject, n, cutOff, strict);
  }

  public MatchRequest cutOff(int tenThousandths) {
    return new MatchRequest(subject, top, tenThousandths, strict);
  }

  public MatchRequest onlyVerified() {
    return new MatchRequest(subject, top, cutOff, true);
  }
}
