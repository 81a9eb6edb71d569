package org.talentchain.matching.calibration;

import org.talentchain.matching.quality.Estimate;

/** What a calibration shows on positions it did not see. */
public enum Verdict {
  /** The interval of the difference lies above 0. */
  BETTER,
  /** The interval of the difference contains 0. */
  NO_CLEAR_DIFFERENCE,
  /** The interval of the difference lies below 0. */
  WORSE;

  static Verdict of(Estimate difference) {
    if (difference.low() > 0) {
      return BETTER;
    }
    return difference.high() < 0 ? WORSE : NO_CLEAR_DIFFERENCE;
  }
}
