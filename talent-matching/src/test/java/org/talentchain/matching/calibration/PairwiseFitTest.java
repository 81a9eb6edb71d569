package org.talentchain.matching.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.Weights;
import org.talentchain.model.CandidateId;

class PairwiseFitTest {

  private static final int SIZE = Component.values().length;
  private static final double[] PRESENT = Direction.of(Weights.standard());

  private static LabelledPosition position(Random random, double[] hidden, double noise) {
    List<LabelledPosition.Example> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      double[] values = random.doubles(SIZE).toArray();
      double liking = Direction.dot(hidden, values) + noise * random.nextGaussian();
      CandidateId id = new CandidateId("C" + i);
      examples.add(new LabelledPosition.Example(id, liking > 0.5 ? 1 : 0, values));
    }
    return new LabelledPosition(examples);
  }

  private static List<LabelledPosition> positions(long seed, double[] hidden, double noise) {
    Random random = new Random(seed);
    return random
        .longs(12)
        .mapToObj(any -> position(random, hidden, noise))
        .filter(LabelledPosition::hasOrder)
        .toList();
  }

  private static double cosine(double[] one, double[] other) {
    return Direction.dot(one, other)
        / Math.sqrt(Direction.dot(one, one) * Direction.dot(other, other));
  }

  @Test
  void directionBehindTheLabelsIsFound() {
    double[] hidden = {0.1, 0, 0, 0.4, 0, 0.5, 0, 0, 0};
    double[] fitted = PairwiseFit.fit(positions(5, hidden, 0.02), PRESENT, 0.001);
    assertThat(cosine(fitted, hidden)).isGreaterThan(0.95);
    assertThat(cosine(PRESENT, hidden)).isLessThan(0.5);
  }

  @Test
  void strongPullKeepsTheDirection() {
    double[] hidden = {0, 0, 0, 0.5, 0, 0.5, 0, 0, 0};
    double[] fitted = PairwiseFit.fit(positions(5, hidden, 0.02), PRESENT, 1000);
    assertThat(cosine(fitted, PRESENT)).isCloseTo(1, within(1e-3));
  }

  @Test
  void keptDirectionIsFittedInLengthOnly() {
    List<LabelledPosition> positions = positions(5, PRESENT, 0.05);
    double[] fitted = PairwiseFit.fit(positions, PRESENT, PairwiseFit.KEEP);
    assertThat(cosine(fitted, PRESENT)).isCloseTo(1, within(1e-12));
    assertThat(Direction.weights(fitted, Weights.standard())).isEqualTo(Weights.standard());
    assertThat(cost(positions, fitted, 0)).isLessThan(cost(positions, PRESENT, 0));
  }

  @Property(tries = 40)
  void noDirectionNearbyIsBetter(@ForAll long seed) {
    Random random = new Random(seed);
    double[] hidden = random.doubles(SIZE).map(share -> share / SIZE * 2).toArray();
    List<LabelledPosition> positions = positions(seed, hidden, 0.2);
    if (positions.isEmpty()) {
      return;
    }
    double[] fitted = PairwiseFit.fit(positions, PRESENT, 0.01);
    double least = cost(positions, fitted, 0.01);
    for (int trial = 0; trial < 50; trial++) {
      double[] near = fitted.clone();
      for (int i = 0; i < SIZE; i++) {
        near[i] = Math.max(0, near[i] + 0.05 * random.nextGaussian());
      }
      assertThat(cost(positions, near, 0.01)).isGreaterThanOrEqualTo(least - 1e-9);
    }
    assertThat(fitted).doesNotContain(Double.NaN);
    for (double weight : fitted) {
      assertThat(weight).isGreaterThanOrEqualTo(0);
    }
  }

  /** What the Javadoc says is minimised, written down a second time. */
  private static double cost(List<LabelledPosition> positions, double[] at, double pull) {
    double multiple = Direction.dot(at, PRESENT) / Direction.dot(PRESENT, PRESENT);
    double off = 0;
    for (int i = 0; i < SIZE; i++) {
      off += Math.pow(at[i] - multiple * PRESENT[i], 2);
    }
    double loss = positions.stream().mapToDouble(each -> PairwiseFit.loss(each, at)).sum();
    return loss / positions.size() + pull * off + 1e-4 * Direction.dot(at, at);
  }

  @Test
  void measuresOfARankingByHand() {
    double[] onlySkills = {1, 0, 0, 0, 0, 0, 0, 0, 0};
    LabelledPosition position =
        new LabelledPosition(
            List.of(
                example("A", 0, 0.9), example("B", 1, 0.5), example("C", 1, 0.5), example("D", 0, 0.5)));
    // Four pairs: B and C stand behind A and level with D.
    assertThat(position.accuracy(onlySkills)).isCloseTo(0.25, within(1e-12));
    // A, B, C, D: ties in the order of ids.
    double gained = 1 / (Math.log(3) / Math.log(2)) + 0.5;
    double most = 1 + 1 / (Math.log(3) / Math.log(2));
    assertThat(position.ndcg(onlySkills)).isCloseTo(gained / most, within(1e-12));
  }

  @Test
  void manyPairsOfOnePositionAreThinnedEvenly() {
    List<LabelledPosition.Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(example("C" + i, i % 2, i / 100.0));
    }
    assertThat(new LabelledPosition(examples).contrasts()).hasSize(834); // every third of 2,500
    assertThat(new LabelledPosition(examples.subList(0, 20)).contrasts()).hasSize(100);
  }

  private static LabelledPosition.Example example(String id, int grade, double skills) {
    double[] values = new double[SIZE];
    values[0] = skills;
    return new LabelledPosition.Example(new CandidateId(id), grade, values);
  }
}
