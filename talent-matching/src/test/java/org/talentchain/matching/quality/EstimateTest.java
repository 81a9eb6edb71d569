package org.talentchain.matching.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EstimateTest {

  @Test
  void theIntervalOfAShareIsThatOfTheBinomial() {
    double[] half = new double[400];
    Arrays.fill(half, 0, 200, 1);

    Estimate estimate = Estimate.of(half);

    // 0.5 ± 1.96 · √(0.5 · 0.5 / 400) = 0.451 … 0.549
    assertThat(estimate.mean()).isEqualTo(0.5);
    assertThat(estimate.low()).isCloseTo(0.451, within(0.006));
    assertThat(estimate.high()).isCloseTo(0.549, within(0.006));
    assertThat(estimate.size()).isEqualTo(400);
  }

  @Test
  void aSampleWithoutSpreadHasNoWidth() {
    assertThat(Estimate.of(new double[] {0.75, 0.75, 0.75}))
        .isEqualTo(new Estimate(0.75, 0.75, 0.75, 3));
  }

  @Test
  void nothingHasNoMean() {
    assertThatIllegalArgumentException().isThrownBy(() -> Estimate.of(new double[0]));
  }

  @Property(tries = 200)
  void theIntervalContainsTheMeanAndStaysWithinTheSample(
      @ForAll @Size(min = 1, max = 60) double[] raw) {
    double[] sample = shares(raw);

    Estimate estimate = Estimate.of(sample);

    assertThat(estimate.low()).isLessThanOrEqualTo(estimate.mean() + 1e-12);
    assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.mean() - 1e-12);
    assertThat(estimate.low()).isGreaterThanOrEqualTo(Arrays.stream(sample).min().orElseThrow() - 1e-12);
    assertThat(estimate.high()).isLessThanOrEqualTo(Arrays.stream(sample).max().orElseThrow() + 1e-12);
  }

  @Property(tries = 100)
  void theSameSampleHasTheSameInterval(
      @ForAll @Size(min = 1, max = 60) double[] raw) {
    double[] sample = shares(raw);

    assertThat(Estimate.of(sample)).isEqualTo(Estimate.of(sample.clone()));
  }

  /** Any numbers, brought into 0 to 1. */
  private static double[] shares(double[] raw) {
    return Arrays.stream(raw).map(any -> Math.abs(any) % 1.0).toArray();
  }
}
