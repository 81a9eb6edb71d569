package org.talentchain.matching.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingMetricsTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private static final RankedQuery FIRST_OF_ONE = new RankedQuery("A", List.of(1), 1);
  private static final RankedQuery SECOND_AND_EIGHTH = new RankedQuery("B", List.of(2, 8), 2);
  private static final RankedQuery NOTHING_RELEVANT = new RankedQuery("C", List.of(), 0);

  @Test
  void everyQueryCountsTheSame() {
    RankingMetrics metrics = RankingMetrics.of(List.of(FIRST_OF_ONE, SECOND_AND_EIGHTH));

    assertThat(metrics.queries()).isEqualTo(2);
    assertThat(metrics.map().mean()).isCloseTo((1 + (1 / 2.0 + 2 / 8.0) / 2) / 2, EXACT);
    assertThat(metrics.mrr().mean()).isCloseTo((1 + 1 / 2.0) / 2, EXACT);
    assertThat(metrics.rp5().mean()).isCloseTo((1 + 1 / 2.0) / 2, EXACT);
    assertThat(metrics.rp10().mean()).isEqualTo(1);
    // log2 of 3 and 9 against log2 of 2 and 3.
    double second = (1 / 1.584962500721156 + 1 / 3.169925001442312) / (1 + 1 / 1.584962500721156);
    assertThat(metrics.ndcg10().mean()).isCloseTo((1 + second) / 2, EXACT);
  }

  @Test
  void queriesWithNothingToFindAreCountedApartAndChangeNoMean() {
    RankingMetrics without = RankingMetrics.of(List.of(FIRST_OF_ONE, SECOND_AND_EIGHTH));
    RankingMetrics with =
        RankingMetrics.of(List.of(FIRST_OF_ONE, NOTHING_RELEVANT, SECOND_AND_EIGHTH));

    assertThat(with.withoutRelevant()).isEqualTo(1);
    assertThat(with)
        .usingRecursiveComparison()
        .ignoringFields("withoutRelevant")
        .isEqualTo(without);
  }

  @Test
  void aQueryThatFoundNothingCountsAsZero() {
    RankedQuery missed = new RankedQuery("D", List.of(), 3);

    assertThat(RankingMetrics.of(List.of(FIRST_OF_ONE, missed)).map().mean()).isEqualTo(0.5);
  }

  @Test
  void withoutLabelsThereIsNothingToMeasure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingMetrics.of(List.of(NOTHING_RELEVANT)))
        .withMessageContaining("none of 1 queries");
  }

  @Test
  void moreQueriesNarrowTheIntervals() {
    List<RankedQuery> few = List.of(FIRST_OF_ONE, SECOND_AND_EIGHTH);
    List<RankedQuery> many = new ArrayList<>();
    Collections.nCopies(50, few).forEach(many::addAll);

    assertThat(width(RankingMetrics.of(many).map())).isLessThan(width(RankingMetrics.of(few).map()) / 3);
  }

  private static double width(Estimate estimate) {
    return estimate.high() - estimate.low();
  }
}
