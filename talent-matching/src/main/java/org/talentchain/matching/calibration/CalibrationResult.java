package org.talentchain.matching.calibration;

import java.util.List;
import org.talentchain.matching.score.Weights;

/** What labels by staff say about the weights. A proposal: nothing uses it until somebody says so. */
public sealed interface CalibrationResult {

  /** What became of the labels. */
  LabelCounts labels();

  /** There is not enough to learn from; nothing was fitted. */
  record TooFewLabels(LabelCounts labels) implements CalibrationResult {}

  /**
   * Weights were fitted.
   *
   * @param labels what became of the labels
   * @param present the weights in use
   * @param fitted the weights proposed, from all positions
   * @param pull how strongly they were pulled towards the present ones; infinite when these are kept, because the
   *     labels give no reason to leave them
   * @param folds fold by fold, on positions held out
   * @param overall on all positions, each while it was held out
   */
  record Fitted(
      LabelCounts labels,
      Weights present,
      Weights fitted,
      double pull,
      List<HeldOut> folds,
      HeldOut overall)
      implements CalibrationResult {

    public Fitted {
      folds = List.copyOf(folds);
    }

    /** By the share of pairs in the right order. */
    public Verdict verdict() {
      return Verdict.of(overall.accuracy().difference());
    }
  }
}
