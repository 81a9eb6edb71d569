package org.talentchain.matching.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentchain.matching.score.Weights;

/**
 * Fits on some positions and looks at the others. A position is never split over folds, and the pull is chosen
 * within the positions fitted on, so nothing about a position held out reaches the weights that rank it.
 */
final class CrossValidation {

  private static final int FOLDS = 5;

  /** From no change to hardly any restraint. */
  private static final double[] PULLS = {PairwiseFit.KEEP, 1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001};

  private final Weights weights;
  private final double[] present;

  CrossValidation(Weights weights) {
    this.weights = weights;
    this.present = Direction.of(weights);
  }

  /** Fold by fold: each position held out, with the weights fitted on the other folds. */
  List<List<HeldOut.Trial>> trials(List<LabelledPosition> positions) {
    List<List<LabelledPosition>> folds = folds(positions);
    List<List<HeldOut.Trial>> trials = new ArrayList<>();
    for (List<LabelledPosition> fold : folds) {
      List<LabelledPosition> others = without(fold, folds);
      double[] direction = PairwiseFit.fit(others, present, pull(others));
      double[] after = Direction.of(Direction.weights(direction, weights));
      trials.add(fold.stream().map(each -> new HeldOut.Trial(each, present, after)).toList());
    }
    return trials;
  }

  /**
   * The strongest pull that is not clearly worse than the best: by the loss on positions held out, no more than one
   * standard error of the difference (Breiman et al. 1984).
   */
  double pull(List<LabelledPosition> positions) {
    List<List<LabelledPosition>> folds = folds(positions);
    double[][] losses = new double[PULLS.length][];
    for (int i = 0; i < PULLS.length; i++) {
      losses[i] = losses(folds, PULLS[i]);
    }
    double[] best =
        Stream.of(losses)
            .min(Comparator.comparingDouble(CrossValidation::mean))
            .orElseThrow();
    int chosen = 0;
    while (isClearlyWorse(losses[chosen], best)) {
      chosen++;
    }
    return PULLS[chosen];
  }

  private double[] losses(List<List<LabelledPosition>> folds, double pull) {
    return folds.stream()
        .flatMapToDouble(
            fold -> {
              double[] direction = PairwiseFit.fit(without(fold, folds), present, pull);
              return fold.stream().mapToDouble(position -> PairwiseFit.loss(position, direction));
            })
        .toArray();
  }

  private static boolean isClearlyWorse(double[] losses, double[] best) {
    int n = losses.length;
    double[] more = IntStream.range(0, n).mapToDouble(i -> losses[i] - best[i]).toArray();
    double mean = mean(more);
    double variance = Arrays.stream(more).map(each -> (each - mean) * (each - mean)).sum() / (n - 1);
    return mean > Math.sqrt(variance / n);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /** Deals the positions out, the largest first, each to the fold with the fewest pairs so far. */
  private static List<List<LabelledPosition>> folds(List<LabelledPosition> positions) {
    List<List<LabelledPosition>> folds = new ArrayList<>();
    for (int i = 0; i < Math.min(FOLDS, positions.size()); i++) {
      folds.add(new ArrayList<>());
    }
    positions.stream()
        .sorted(Comparator.comparingInt(LabelledPosition::size).reversed())
        .forEachOrdered(position -> smallest(folds).add(position));
    return folds;
  }

  private static List<LabelledPosition> smallest(List<List<LabelledPosition>> folds) {
    return folds.stream()
        .min(Comparator.comparingInt(fold -> fold.stream().mapToInt(LabelledPosition::size).sum()))
        .orElseThrow();
  }

  private static List<LabelledPosition> without(
      List<LabelledPosition> fold, List<List<LabelledPosition>> folds) {
    return folds.stream().filter(other -> other != fold).flatMap(List::stream).toList();
  }
}
