package org.talentchain.matching.calibration;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well positions are ranked by weights that were fitted without them.
 *
 * @param positions how many
 * @param pairs how many labelled pairs they have
 * @param accuracy the share of two candidates of a position with different grades that come in the right order (AUC)
 * @param ndcg nDCG@10
 */
public record HeldOut(int positions, int pairs, Comparison accuracy, Comparison ndcg) {

  static HeldOut of(List<Trial> trials) {
    return new HeldOut(
        trials.size(),
        trials.stream().mapToInt(trial -> trial.position().size()).sum(),
        Comparison.of(each(trials, Trial::accuracyBefore), each(trials, Trial::accuracyAfter)),
        Comparison.of(each(trials, Trial::ndcgBefore), each(trials, Trial::ndcgAfter)));
  }

  private static double[] each(List<Trial> trials, ToDoubleFunction<Trial> measure) {
    return trials.stream().mapToDouble(measure).toArray();
  }

  /** One position, and the two directions to rank it by. */
  record Trial(LabelledPosition position, double[] before, double[] after) {

    double accuracyBefore() {
      return position.accuracy(before);
    }

    double accuracyAfter() {
      return position.accuracy(after);
    }

    double ndcgBefore() {
      return position.ndcg(before);
    }

    double ndcgAfter() {
      return position.ndcg(after);
    }
  }
}
