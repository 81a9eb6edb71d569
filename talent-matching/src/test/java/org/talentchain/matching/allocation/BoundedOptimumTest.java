package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.talentchain.matching.allocation.flow.BoundedOptimum;
import org.talentchain.matching.allocation.flow.QuotaOptimum;

class BoundedOptimumTest {

  private static int[] worths(RandomQuotas fair, long seed) {
    return new Random(seed).ints(fair.reach().pairs(), 0, 50).toArray();
  }

  private static Market market(RandomQuotas fair, long seed) {
    return Market.of(fair.reach(), worths(fair, seed), fair.seats());
  }

  private static int[] stable(RandomQuotas fair, int[] settled) {
    Allocation plan =
        QuotaAllocation.of(
                fair.reach(), fair.seats(), fair.priorities(), fair.shares(), fair.quotas(), settled)
            .plan();
    return IntStream.of(fair.pairs(plan))
        .filter(pair -> IntStream.of(settled).noneMatch(each -> each == pair))
        .toArray();
  }

  private static boolean canBeKept(RandomQuotas fair, int[] settled) {
    return QuotaRelease.of(fair.reach(), fair.seats(), fair.quotas(), settled).conflicts().isEmpty();
  }

  /** Every plan is tried. */
  @Property(tries = 1500)
  void noPlanWithinCrossingQuotasIsWorthMore(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int positions,
      @ForAll @IntRange(min = 1, max = 5) int people,
      @ForAll @IntRange(min = 1, max = 5) int count,
      @ForAll boolean filledFirst) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, false);
    Assume.that(canBeKept(fair, new int[0]));
    Market market = market(fair, seed);
    long bonus = filledFirst ? 1_000_000 : 0;

    BoundedOptimum found =
        BoundedOptimum.of(market, bonus, fair.quotas(), new int[0], stable(fair, new int[0]));

    assertThat(fair.keepsQuotas(fair.taking(found.pairs()))).isTrue();
    assertThat(PlanVerifier.feasibility(market, found.pairs()).isProved()).isTrue();
    assertThat(found.value())
        .isEqualTo(RandomQuotas.value(found.pairs(), worths(fair, seed), bonus))
        .isEqualTo(fair.best(worths(fair, seed), bonus, new int[0]));
    assertThat(found.gap()).isZero();
  }

  @Property(tries = 400)
  void besideSettledPairsItIsTheBestOfWhatIsLeft(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int positions,
      @ForAll @IntRange(min = 1, max = 5) int people,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, false);
    int[] settled = fair.somePairs(seed);
    Assume.that(canBeKept(fair, settled));
    Market market = market(fair, seed);

    BoundedOptimum found = BoundedOptimum.of(market, 0, fair.quotas(), settled, stable(fair, settled));

    assertThat(found.value() + RandomQuotas.value(settled, worths(fair, seed), 0))
        .isEqualTo(fair.best(worths(fair, seed), 0, settled));
    assertThat(found.gap()).isZero();
  }

  /** Where the gap is not closed, the bound holds: the prices show it by themselves, but for what branching closed. */
  @Property(tries = 100)
  void largerPlansKeepAllQuotasAndTheirPricesBoundThem(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 10) int positions,
      @ForAll @IntRange(min = 20, max = 60) int people,
      @ForAll @IntRange(min = 1, max = 8) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, false);
    Assume.that(canBeKept(fair, new int[0]));
    Market market = market(fair, seed);
    int[] start = stable(fair, new int[0]);

    BoundedOptimum found = BoundedOptimum.of(market, 0, fair.quotas(), new int[0], start);

    assertThat(PlanVerifier.quotas(fair.reach(), fair.quotas(), fair.taking(found.pairs())).isProved()).isTrue();
    assertThat(found.value()).isGreaterThanOrEqualTo(RandomQuotas.value(start, worths(fair, seed), 0));
    assertThat(found.gap())
        .isBetween(0L, PlanVerifier.missed(market, 0, fair.quotas(), found.pairs(), found.prices()));
    if (QuotaOptimum.obstacle(fair.quotas(), market).isEmpty()) {
      assertThat(found.value())
          .isEqualTo(
              RandomQuotas.value(
                  QuotaOptimum.of(market, 0, fair.quotas(), new int[0]).orElseThrow().pairs(),
                  worths(fair, seed),
                  0));
    }
  }

  @Property(tries = 100)
  void aStartThatBreaksQuotasIsRefused(@ForAll long seed) {
    RandomQuotas fair = RandomQuotas.of(seed, 3, 5, 3, false);
    Market market = market(fair, seed);
    int[] start = QuotaOptimum.of(market, 0, fair.quotas().only(new int[0]), new int[0]).orElseThrow().pairs();
    Assume.that(!fair.keepsQuotas(fair.taking(start)));

    assertThatThrownBy(() -> BoundedOptimum.of(market, 0, fair.quotas(), new int[0], start))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
