package org.talentchain.matching.calibration;

/**
 * What became of the labels.
 *
 * @param used pairs that could be learned from
 * @param positions positions they are about, each with at least two different grades
 * @param excluded pairs left out because a must-have is known not to be met: no weight brings them in
 * @param notAssessable pairs left out because nothing could be assessed
 * @param oneSided pairs left out because their position has one grade only, and so no order
 */
public record LabelCounts(int used, int positions, int excluded, int notAssessable, int oneSided) {

  /** The fewest pairs a calibration is made from. */
  public static final int LEAST_PAIRS = 30;

  /** The fewest positions a calibration is made from. */
  public static final int LEAST_POSITIONS = 5;

  boolean areEnough() {
    return used >= LEAST_PAIRS && positions >= LEAST_POSITIONS;
  }
}
