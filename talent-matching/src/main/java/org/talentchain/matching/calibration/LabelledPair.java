package org.talentchain.matching.calibration;

import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * What staff say of a candidate for a position (标注).
 *
 * @param candidate who
 * @param position for what
 * @param grade 0 for not suitable, up to {@value #BEST}; only the order counts
 */
public record LabelledPair(CandidateId candidate, PositionId position, int grade) {

  /** The highest grade. */
  public static final int BEST = 3;

  public LabelledPair {
    if (grade < 0 || grade > BEST) {
      throw new IllegalArgumentException("grade " + grade + " is outside 0–" + BEST);
    }
  }
}
