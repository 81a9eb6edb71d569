package org.talentchain.matching.training.match;

import org.talentchain.matching.score.CutOff;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.PositionId;

/**
 * A question about tailored classes (人才定制班): which unlock positions for a candidate, whom to invite to a
 * class, or which bring people to a position.
 *
 * @param subject a {@link CandidateId}, a {@link ClassId} or a {@link PositionId}
 * @param top how many at most of whatever is listed, 1 to 10,000; a class always lists as many as it has
 *     seats
 * @param cutOff the least fit in ten-thousandths, 0 to 10,000; or {@link CutOff#SUGGESTED} for each
 *     position's own
 * @param strict true to leave out those whose must-haves or prerequisites are not known to be met
 */
public record ClassMatchRequest(Object subject, int top, int cutOff, boolean strict) {

  public ClassMatchRequest {
    if (!(subject instanceof CandidateId || subject instanceof ClassId || subject instanceof PositionId)) {
      throw new IllegalArgumentException(
          "classes are for a candidate, a class or a position, not " + subject);
    }
    if (top < 1 || top > 10_000) {
      throw new IllegalArgumentException("top " + top + " is outside 1–10000");
    }
    if (cutOff < CutOff.SUGGESTED || cutOff > 10_000) {
      throw new IllegalArgumentException("cutOff " + cutOff + " is outside 0–10000");
    }
  }

  /** The classes that unlock positions for a candidate. */
  public static ClassMatchRequest forCandidate(String id) {
    return of(new CandidateId(id));
  }

  /** Whom to invite to a class. */
  public static ClassMatchRequest forClass(String id) {
    return of(new ClassId(id));
  }

  /** The classes that bring people to a position. */
  public static ClassMatchRequest forPosition(String id) {
    return of(new PositionId(id));
  }

  private static ClassMatchRequest of(Object subject) {
    return new ClassMatchRequest(subject, 10, CutOff.SUGGESTED, false);
  }

  public ClassMatchRequest top(int n) {
    return new ClassMatchRequest(subject, n, cutOff, strict);
  }

  public ClassMatchRequest cutOff(int tenThousandths) {
    return new ClassMatchRequest(subject, top, tenThousandths, strict);
  }

  public ClassMatchRequest onlyVerified() {
    return new ClassMatchRequest(subject, top, cutOff, true);
  }
}
