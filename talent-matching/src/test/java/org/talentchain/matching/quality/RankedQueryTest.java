package org.talentchain.matching.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankedQueryTest {

  private static final Offset<Double> EXACT = within(1e-12);

  /** Relevant documents at ranks 1, 3 and 6; a fourth was not found. */
  private static final RankedQuery THREE_OF_FOUR = new RankedQuery("Q", List.of(1, 3, 6), 4);

  @Test
  void averagePrecisionCountsWhatWasNotFoundAsZero() {
    assertThat(THREE_OF_FOUR.averagePrecision()).isCloseTo((1 + 2 / 3.0 + 3 / 6.0 + 0) / 4, EXACT);
  }

  @Test
  void reciprocalRankLooksAtTheFirstOnly() {
    assertThat(THREE_OF_FOUR.reciprocalRank()).isEqualTo(1);
    assertThat(new RankedQuery("Q", List.of(4, 5), 2).reciprocalRank()).isEqualTo(0.25);
    assertThat(new RankedQuery("Q", List.of(), 2).reciprocalRank()).isZero();
  }

  @Test
  void rPrecisionDividesByWhatCouldBeThere() {
    assertThat(THREE_OF_FOUR.rPrecisionAt(1)).isEqualTo(1);
    assertThat(THREE_OF_FOUR.rPrecisionAt(3)).isCloseTo(2 / 3.0, EXACT);
    assertThat(THREE_OF_FOUR.rPrecisionAt(5)).isEqualTo(2 / 4.0);
    assertThat(THREE_OF_FOUR.rPrecisionAt(10)).isEqualTo(3 / 4.0);
  }

  @Test
  void ndcgDiscountsByTheLogarithmOfTheRankAndOne() {
    // log2 of 2, 4 and 7 against log2 of 2, 3, 4 and 5.
    double gain = 1 + 1 / 2.0 + 1 / 2.807354922057604;
    double most = 1 + 1 / 1.584962500721156 + 1 / 2.0 + 1 / 2.321928094887362;

    assertThat(THREE_OF_FOUR.ndcgAt(10)).isCloseTo(gain / most, EXACT);
    assertThat(THREE_OF_FOUR.ndcgAt(5)).isCloseTo(1.5 / most, EXACT);
    assertThat(THREE_OF_FOUR.ndcgAt(2)).isCloseTo(1 / (1 + 1 / 1.584962500721156), EXACT);
  }

  @Test
  void ranksAreLookedUpInTheRanking() {
    RankedQuery query = RankedQuery.of("Q", List.of("b", "x", "a", "y"), Set.of("a", "b", "c"));

    assertThat(query).isEqualTo(new RankedQuery("Q", List.of(1, 3), 3));
  }

  @Test
  void aDocumentCannotBeRankedTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedQuery.of("Q7", List.of("a", "b", "a"), Set.of("b")))
        .withMessageContainingAll("Q7", "a");
  }

  @Test
  void ranksAscendFromOneAndAreNoMoreThanTheRelevant() {
    for (List<Integer> ranks : List.of(List.of(0), List.of(2, 2), List.of(3, 1), List.of(1, 2, 3))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new RankedQuery("Q", ranks, 2));
    }
  }

  @Test
  void withoutRelevantDocumentsNothingIsMeasured() {
    RankedQuery nothing = new RankedQuery("Q7", List.of(), 0);

    assertThat(nothing.isAssessable()).isFalse();
    for (ToDoubleFunction<RankedQuery> measure : measures(5)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> measure.applyAsDouble(nothing))
          .withMessageContaining("Q7");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aDepthIsPositive(int k) {
    assertThatIllegalArgumentException().isThrownBy(() -> THREE_OF_FOUR.rPrecisionAt(k));
    assertThatIllegalArgumentException().isThrownBy(() -> THREE_OF_FOUR.ndcgAt(k));
  }

  @Property
  void everyMeasureLiesBetweenZeroAndOne(
      @ForAll @Size(max = 40) boolean[] ranking,
      @ForAll @IntRange(max = 5) int missed,
      @ForAll @IntRange(min = 1, max = 45) int k) {
    RankedQuery query = query(ranking, missed);
    Assume.that(query.isAssessable());

    for (ToDoubleFunction<RankedQuery> measure : measures(k)) {
      assertThat(measure.applyAsDouble(query)).isBetween(0.0, 1.0);
    }
  }

  @Property
  void aPerfectRankingReachesOneAtAnyDepth(
      @ForAll @IntRange(min = 1, max = 60) int relevant, @ForAll @IntRange(min = 1, max = 70) int k) {
    List<Integer> ranks = IntStream.rangeClosed(1, relevant).boxed().toList();

    for (ToDoubleFunction<RankedQuery> measure : measures(k)) {
      assertThat(measure.applyAsDouble(new RankedQuery("Q", ranks, relevant))).isEqualTo(1);
    }
  }

  @Property
  void aRelevantDocumentMovedUpLowersNothing(
      @ForAll @Size(min = 2, max = 40) boolean[] ranking,
      @ForAll @IntRange(max = 5) int missed,
      @ForAll @IntRange(min = 1, max = 45) int k,
      @ForAll @IntRange(max = 37) int at) {
    int upper = at % (ranking.length - 1);
    ranking[upper] = false;
    ranking[upper + 1] = true;
    RankedQuery before = query(ranking, missed);
    ranking[upper] = true;
    ranking[upper + 1] = false;
    RankedQuery after = query(ranking, missed);

    for (ToDoubleFunction<RankedQuery> measure : measures(k)) {
      assertThat(measure.applyAsDouble(after))
          .isGreaterThanOrEqualTo(measure.applyAsDouble(before) - 1e-12);
    }
    assertThat(after.averagePrecision()).isGreaterThan(before.averagePrecision());
  }

  private static List<ToDoubleFunction<RankedQuery>> measures(int k) {
    return List.of(
        RankedQuery::averagePrecision,
        RankedQuery::reciprocalRank,
        query -> query.rPrecisionAt(k),
        query -> query.ndcgAt(k));
  }

  /** Whether the document at each rank is relevant, and how many relevant ones are missing. */
  private static RankedQuery query(boolean[] ranking, int missed) {
    List<Integer> ranks =
        IntStream.range(0, ranking.length).filter(i -> ranking[i]).mapToObj(i -> i + 1).toList();
    return new RankedQuery("Q", ranks, ranks.size() + missed);
  }
}
