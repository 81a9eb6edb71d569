package org.talentchain.matching.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.talentchain.model.CandidateId;

/** The labelled candidates of one position, and how a direction of weights ranks them. */
final class LabelledPosition {

  private static final int DEPTH = 10;

  /** More pairs of one position than this teach little and cost time; then every n-th is taken. */
  private static final int MOST_CONTRASTS = 1000;

  /** Scores closer than this are the same: the noise of adding fractions decides no order. */
  private static final double RESOLUTION = 1e9;

  private final List<Example> examples;
  private final List<double[]> contrasts;

  /**
   * One labelled candidate.
   *
   * @param values how far each component is met, 0 to 1; 0 where the position does not state it
   */
  record Example(CandidateId candidate, int grade, double[] values) {}

  private record Ranked(Example example, long score) {
    static final Comparator<Ranked> ORDER =
        Comparator.comparingLong(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.example().candidate());
  }

  LabelledPosition(List<Example> examples) {
    this.examples = List.copyOf(examples);
    this.contrasts = contrasts(this.examples);
  }

  private static List<double[]> contrasts(List<Example> examples) {
    long all = examples.stream().mapToLong(better -> worse(better, examples).count()).sum();
    long step = (all + MOST_CONTRASTS - 1) / MOST_CONTRASTS;
    List<double[]> taken = new ArrayList<>();
    long seen = 0;
    for (Example better : examples) {
      for (Example worse : worse(better, examples).toList()) {
        if (seen++ % step == 0) {
          taken.add(difference(better.values(), worse.values()));
        }
      }
    }
    return List.copyOf(taken);
  }

  private static Stream<Example> worse(Example than, List<Example> examples) {
    return examples.stream().filter(other -> other.grade() < than.grade());
  }

  private static double[] difference(double[] better, double[] worse) {
    double[] difference = better.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= worse[i];
    }
    return difference;
  }

  /** How many candidates are labelled. */
  int size() {
    return examples.size();
  }

  /** False when all have the same grade. */
  boolean hasOrder() {
    return !contrasts.isEmpty();
  }

  /** Better less worse, value by value. */
  List<double[]> contrasts() {
    return contrasts;
  }

  /** The share of two candidates with different grades that come in the right order; a tie is half right. */
  double accuracy(double[] direction) {
    List<Ranked> ranked = ranked(direction);
    int pairs = 0;
    double right = 0;
    for (Ranked one : ranked) {
      for (Ranked other : ranked) {
        if (one.example().grade() > other.example().grade()) {
          pairs++;
          right += (1 + Long.signum(one.score() - other.score())) / 2.0;
        }
      }
    }
    return right / pairs;
  }

  /** Normalised discounted cumulative gain of the first {@value #DEPTH}, with gain 2^grade − 1. */
  double ndcg(double[] direction) {
    List<Integer> grades = ranked(direction).stream().map(each -> each.example().grade()).toList();
    List<Integer> ideal = grades.stream().sorted(Comparator.reverseOrder()).toList();
    return gain(grades) / gain(ideal);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int rank = 0; rank < Math.min(DEPTH, grades.size()); rank++) {
      gain += ((1 << grades.get(rank)) - 1) / (StrictMath.log(rank + 2) / StrictMath.log(2));
    }
    return gain;
  }

  private List<Ranked> ranked(double[] direction) {
    return examples.stream()
        .map(each -> new Ranked(each, Math.round(RESOLUTION * Direction.dot(direction, each.values()))))
        .sorted(Ranked.ORDER)
        .toList();
  }
}
