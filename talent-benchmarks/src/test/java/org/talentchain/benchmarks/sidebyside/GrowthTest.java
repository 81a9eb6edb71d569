package org.talentchain.benchmarks.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static Measurement measured(int candidates, double seconds) {
    return new Measurement(Engine.BATCH, candidates, 10, 10, 0, seconds, Latencies.NONE, null, 1);
  }

  @Test
  void theExponentOfAPowerIsFound() {
    List<Measurement> measured =
        Stream.of(100, 1000, 5000).map(n -> measured(n, 3 * Math.pow(n, 1.3))).toList();
    assertThat(Growth.exponent(measured, Measurement::candidates)).isEqualTo(1.3, within(1e-9));
  }
}
