package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.talentchain.matching.allocation.flow.QuotaOptimum;

class QuotaOptimumTest {

  private static final long BONUS = 1_000_000;

  private static int[] worths(RandomQuotas fair, long seed) {
    return new Random(seed).ints(fair.reach().pairs(), 0, 50).toArray();
  }

  private static Market market(RandomQuotas fair) {
    return Market.of(fair.reach(), worths(fair, 0), fair.seats());
  }

  /** Every plan is tried. */
  @Property(tries = 1500)
  void noPlanWithinTheQuotasIsWorthMore(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int positions,
      @ForAll @IntRange(max = 5) int people,
      @ForAll @IntRange(max = 5) int count,
      @ForAll boolean nested,
      @ForAll boolean filledFirst) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, nested);
    Assume.that(QuotaOptimum.obstacle(fair.quotas(), market(fair)).isEmpty());
    int[] worths = worths(fair, seed);
    long bonus = filledFirst ? BONUS : 0;

    Optional<QuotaOptimum> found =
        QuotaOptimum.of(Market.of(fair.reach(), worths, fair.seats()), bonus, fair.quotas(), new int[0]);

    long best = fair.best(worths, bonus, new int[0]);
    assertThat(found.isPresent()).isEqualTo(best >= 0);
    if (found.isPresent()) {
      assertThat(RandomQuotas.value(found.get().pairs(), worths, bonus)).isEqualTo(best);
      assertProved(fair, worths, bonus, found.get());
    }
  }

  @Property(tries = 300)
  void theQuotasThatStandInTheWayAreNamed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, 3, 5, count, false);
    List<Integer> obstacle = QuotaOptimum.obstacle(fair.quotas(), market(fair));

    Assume.that(!obstacle.isEmpty());
    assertThat(QuotaOptimum.obstacle(fair.quotas().only(obstacle), market(fair))).hasSameSizeAs(obstacle);
    assertThatThrownBy(
            () ->
                QuotaOptimum.of(market(fair), 0, fair.quotas(), new int[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void largerPlansComeWithTheirProof(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int positions,
      @ForAll @IntRange(max = 60) int people,
      @ForAll @IntRange(max = 12) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, true);
    int[] worths = worths(fair, seed);

    Optional<QuotaOptimum> found =
        QuotaOptimum.of(Market.of(fair.reach(), worths, fair.seats()), 0, fair.quotas(), new int[0]);

    assertThat(found.isPresent())
        .isEqualTo(QuotaAllocation.conflict(fair.reach(), fair.seats(), fair.quotas()).isEmpty());
    found.ifPresent(plan -> assertProved(fair, worths, 0, plan));
  }

  private static void assertProved(RandomQuotas fair, int[] worths, long bonus, QuotaOptimum plan) {
    Market market = Market.of(fair.reach(), worths, fair.seats());
    assertThat(PlanVerifier.quotas(fair.reach(), fair.quotas(), fair.taking(plan.pairs())).fault()).isNull();
    assertThat(PlanVerifier.missed(market, bonus, fair.quotas(), plan.pairs(), plan.prices())).isZero();
  }

  /** At any prices, no plan exceeds another by more than the verifier says it may. */
  @Property(tries = 400)
  void whatAPlanMayMissIsNoLessThanWhatItMisses(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int positions,
      @ForAll @IntRange(max = 4) int people,
      @ForAll @IntRange(max = 4) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, false);
    int[] worths = worths(fair, seed);
    long best = fair.best(worths, 0, new int[0]);
    Random random = new Random(seed);
    QuotaPrices prices =
        new QuotaPrices(random.longs(positions, 0, 30).toArray(), random.longs(count, -9, 9).toArray());
    Market market = Market.of(fair.reach(), worths, fair.seats());
    fair.eachPlan(
        plan -> {
          if (fair.keepsQuotas(plan)) {
            int[] pairs = fair.pairs(plan);
            assertThat(PlanVerifier.missed(market, 0, fair.quotas(), pairs, prices))
                .isGreaterThanOrEqualTo(best - RandomQuotas.value(pairs, worths, 0));
          }
        });
  }

  @Property(tries = 500)
  void aroundSettledPairsItIsTheOptimumOfWhatIsLeft(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int positions,
      @ForAll @IntRange(max = 5) int people,
      @ForAll @IntRange(max = 4) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, true);
    int[] worths = worths(fair, seed);
    int[] settled = fair.somePairs(seed);

    Optional<QuotaOptimum> found =
        QuotaOptimum.of(Market.of(fair.reach(), worths, fair.seats()), 0, fair.quotas(), settled);

    assertThat(found.map(plan -> RandomQuotas.value(plan.pairs(), worths, 0) + RandomQuotas.value(settled, worths, 0)).orElse(-1L))
        .isEqualTo(fair.best(worths, 0, settled));
  }
}
