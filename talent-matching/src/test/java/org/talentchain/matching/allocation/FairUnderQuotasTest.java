package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.talentchain.matching.allocation.flow.FairAllocation;
import org.talentchain.matching.allocation.flow.QuotaOptimum;

class FairUnderQuotasTest {

  private static final int GRADES = 5;

  private record Instance(RandomQuotas fair, Market market, int[] satisfactions) {

    static Instance of(RandomQuotas fair, long seed) {
      Random random = new Random(seed);
      int pairs = fair.reach().pairs();
      int[] worths = random.ints(pairs, 0, 50).toArray();
      int[] satisfactions = random.ints(pairs, 0, GRADES * FairProof.GRADE).toArray();
      return new Instance(fair, Market.of(fair.reach(), worths, fair.seats()), satisfactions);
    }

    Optional<FairAllocation> plan(int[] settled, int... previous) {
      return FairAllocation.keeping(market, satisfactions, fair.quotas(), settled, previous);
    }

    /** How many are invited, then at each grade how few: the lexicographically larger one is fairer. */
    int[] fairness(int[] pairs) {
      int[] counts = new int[1 + GRADES];
      counts[0] = pairs.length;
      for (int pair : pairs) {
        counts[1 + satisfactions[pair] / FairProof.GRADE]--;
      }
      return counts;
    }

    /** Of all plans with what is settled that keep the quotas; nothing when there are none. */
    Optional<int[]> fairest(int[] settled) {
      int[][] best = {null};
      fair.eachPlan(
          plan -> {
            if (fair.has(plan, settled) && fair.keepsQuotas(plan)) {
              int[] rest = IntStream.of(fair.pairs(plan)).filter(pair -> !isIn(settled, pair)).toArray();
              int[] own = fairness(rest);
              best[0] = best[0] == null || Arrays.compare(own, best[0]) > 0 ? own : best[0];
            }
          });
      return Optional.ofNullable(best[0]);
    }

    String fault(FairAllocation plan) {
      return PlanVerifier.fairness(market, satisfactions, fair.quotas(), plan.pairs(), plan.proof()).fault();
    }
  }

  private static boolean isIn(int[] pairs, int pair) {
    return IntStream.of(pairs).anyMatch(each -> each == pair);
  }

  /** Every plan is tried. */
  @Property(tries = 1500)
  void noPlanWithinTheQuotasIsFairer(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int positions,
      @ForAll @IntRange(max = 5) int people,
      @ForAll @IntRange(max = 5) int count,
      @ForAll boolean nested) {
    Instance made = Instance.of(RandomQuotas.of(seed, positions, people, count, nested), seed);
    Assume.that(QuotaOptimum.obstacle(made.fair().quotas(), made.market()).isEmpty());

    Optional<FairAllocation> plan = made.plan(new int[0]);

    assertThat(plan.map(found -> Arrays.toString(made.fairness(found.pairs()))))
        .isEqualTo(made.fairest(new int[0]).map(Arrays::toString));
    plan.ifPresent(found -> assertThat(made.fault(found)).isNull());
  }

  @Property(tries = 600)
  void besideSettledPairsItIsTheFairestOfWhatIsLeft(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int positions,
      @ForAll @IntRange(max = 5) int people,
      @ForAll @IntRange(max = 4) int count) {
    Instance made = Instance.of(RandomQuotas.of(seed, positions, people, count, true), seed);
    int[] settled = made.fair().somePairs(seed);

    assertThat(made.plan(settled).map(found -> Arrays.toString(made.fairness(found.pairs()))))
        .isEqualTo(made.fairest(settled).map(Arrays::toString));
  }

  @Property(tries = 300)
  void aPlanThatIsLessFairIsNotProved(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int positions,
      @ForAll @IntRange(min = 1, max = 4) int people,
      @ForAll @IntRange(max = 4) int count) {
    Instance made = Instance.of(RandomQuotas.of(seed, positions, people, count, true), seed);
    Optional<FairAllocation> found = made.plan(new int[0]);
    Assume.that(found.isPresent());
    int[] fairest = made.fairness(found.get().pairs());
    made.fair()
        .eachPlan(
            plan -> {
              int[] pairs = made.fair().pairs(plan);
              boolean isProved =
                  PlanVerifier.fairness(
                          made.market(), made.satisfactions(), made.fair().quotas(), pairs, found.get().proof())
                      .isProved();
              assertThat(isProved)
                  .isEqualTo(made.fair().keepsQuotas(plan) && Arrays.equals(made.fairness(pairs), fairest));
            });
  }

  @Property(tries = 300)
  void largerPlansComeWithTheirProofAndKeepWhatTheyCanOfThoseBefore(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int positions,
      @ForAll @IntRange(max = 60) int people,
      @ForAll @IntRange(max = 12) int count) {
    Instance made = Instance.of(RandomQuotas.of(seed, positions, people, count, true), seed);
    Optional<FairAllocation> plan = made.plan(new int[0]);
    Assume.that(plan.isPresent());

    FairAllocation again = made.plan(new int[0], plan.get().pairs()).orElseThrow();

    assertThat(made.fault(plan.get())).isNull();
    assertThat(again.pairs()).isEqualTo(plan.get().pairs());
  }
}
