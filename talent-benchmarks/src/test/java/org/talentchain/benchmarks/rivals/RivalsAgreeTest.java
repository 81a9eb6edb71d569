package org.talentchain.benchmarks.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.PlanVerifier;

class RivalsAgreeTest {

  /** Every two meet in one pair at most, as flows would take each of several. */
  private static Market random(long seed, int candidates, int positions, int most, int mostWorth) {
    Random random = new Random(seed);
    int[] pairs =
        random.ints(0, candidates * positions).limit(3L * candidates).distinct().toArray();
    return new Market(
        Arrays.stream(pairs).map(pair -> pair / positions).toArray(),
        Arrays.stream(pairs).map(pair -> pair % positions).toArray(),
        random.ints(pairs.length, 0, mostWorth + 1).toArray(),
        random.ints(candidates, 0, most + 1).toArray(),
        random.ints(positions, 0, 2 * most + 1).toArray());
  }

  @Property(tries = 1500)
  void theOptimumIsThatOfOrTools(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int candidates,
      @ForAll @IntRange(min = 1, max = 15) int positions,
      @ForAll @IntRange(min = 1, max = 4) int most,
      @ForAll @IntRange(min = 1, max = 10_000) int mostWorth) {
    Market market = random(seed, candidates, positions, most, mostWorth);

    assertThat(OptimalAllocation.of(market, Goal.TOTAL).total()).isEqualTo(OrToolsFlow.total(market));
  }

  @Property(tries = 500)
  void theOptimumIsThatOfJGraphT(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int candidates,
      @ForAll @IntRange(min = 1, max = 15) int positions,
      @ForAll @IntRange(min = 1, max = 4) int most) {
    Market market = random(seed, candidates, positions, most, 10_000);

    assertThat(OptimalAllocation.of(market, Goal.TOTAL).total()).isEqualTo(JGraphTFlow.total(market));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void largeMarketsToo(boolean scarce) {
    MadeUpMarket made = MadeUpMarket.of(20_000, scarce, 7);
    OptimalAllocation plan = OptimalAllocation.of(made.market(), Goal.TOTAL);

    assertThat(plan.total()).isEqualTo(OrToolsFlow.total(made.market()));
    assertThat(PlanVerifier.optimality(made.market(), Goal.TOTAL, plan.pairs(), plan.prices()).fault()).isNull();
  }
}
