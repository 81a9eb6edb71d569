package org.talentchain.matching.calibration;

import org.talentchain.matching.quality.Estimate;

/**
 * One measure before and after, on the same positions. Positions are drawn for the intervals, not pairs: those of one
 * position are not independent of each other.
 *
 * @param before with the present weights
 * @param after with fitted weights
 * @param difference after less before, position by position
 */
public record Comparison(Estimate before, Estimate after, Estimate difference) {

  static Comparison of(double[] before, double[] after) {
    double[] differences = after.clone();
    for (int i = 0; i < differences.length; i++) {
      differences[i] -= before[i];
    }
    return new Comparison(Estimate.of(before), Estimate.of(after), Estimate.of(differences));
  }
}
