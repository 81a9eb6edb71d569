package org.talentchain.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ApportionmentTest {

  @Property
  void sharesSumToTheTotalAndStayWithinAPointOfTheQuota(
      @ForAll @IntRange(max = 10_000) int total,
      @ForAll @Size(min = 1, max = 40) int @Size(min = 1, max = 40) [] raw) {
    int[] importances = Arrays.stream(raw).map(any -> 1 + Math.floorMod(any, 100)).toArray();
    int[] shares = Apportionment.divide(total, importances);
    long sum = Arrays.stream(importances).sum();

    assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
    for (int i = 0; i < shares.length; i++) {
      double quota = (double) total * importances[i] / sum;
      assertThat(Math.abs(shares[i] - quota)).isLessThan(1.0);
    }
  }
}
