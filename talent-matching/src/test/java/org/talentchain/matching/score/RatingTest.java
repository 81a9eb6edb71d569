package org.talentchain.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RatingTest {

  @Property
  void theLeastPointsAreTheFirstThatRoundToTheShare(
      @ForAll @IntRange(min = 1, max = 10_000) int weight, @ForAll @IntRange(max = 10_000) int share) {
    int least = Rating.leastPoints(weight, share);

    assertThat(new Rating(least, weight).perTenThousand()).isGreaterThanOrEqualTo(share);
    if (least > 0) {
      assertThat(new Rating(least - 1, weight).perTenThousand()).isLessThan(share);
    }
  }

  @Test
  void nothingToAssessIsNeitherZeroNorFull() {
    assertThat(Rating.NOT_ASSESSABLE.isAssessable()).isFalse();
    assertThat(Rating.NOT_ASSESSABLE.value()).isNaN();
  }

  @Test
  void theMutualRatingIsTheGeometricMean() {
    assertThat(Rating.mutual(new Rating(900, 1), new Rating(400, 1))).isEqualTo(6000);
    assertThat(Rating.mutual(new Rating(900, 1), Rating.NOT_ASSESSABLE)).isEqualTo(9000);
    assertThat(Rating.mutual(Rating.NOT_ASSESSABLE, new Rating(900, 1))).isZero();
  }
}
