package org.talentchain.matching.allocation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.allocation.FairProof;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.PlanVerifier;

class FairAllocationTest {

  private record Instance(Market market, int[] satisfactions) {

    static Instance random(long seed, int candidates, int positions, int pairs, int most, int grades) {
      Random random = new Random(seed);
      int[] couples = random.ints(20L * pairs, 0, candidates * positions).distinct().limit(pairs).toArray();
      return new Instance(
          new Market(
              Arrays.stream(couples).map(couple -> couple / positions).toArray(),
              Arrays.stream(couples).map(couple -> couple % positions).toArray(),
              random.ints(couples.length, 0, 100).toArray(),
              random.ints(candidates, 0, most + 1).toArray(),
              random.ints(positions, 0, 2 * most + 1).toArray()),
          random.ints(couples.length, 0, grades * FairProof.GRADE).toArray());
    }

    /** How many are invited, then at each grade how few, so that a lexicographically larger one is fairer. */
    int[] fairness(int[] pairs) {
      int[] counts = new int[22];
      counts[0] = pairs.length;
      for (int pair : pairs) {
        counts[1 + satisfactions[pair] / FairProof.GRADE]--;
      }
      return counts;
    }

    int[] fairest() {
      int[] best = fairness(new int[0]);
      for (int set = 0; set < 1 << market.pairs(); set++) {
        int chosen = set;
        int[] pairs = IntStream.range(0, market.pairs()).filter(pair -> (chosen >> pair & 1) == 1).toArray();
        int[] counts = fairness(pairs);
        if (Arrays.compare(counts, best) > 0 && PlanVerifier.feasibility(market, pairs).isProved()) {
          best = counts;
        }
      }
      return best;
    }
  }

  @Property(tries = 1500)
  void noPlanIsFairer(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int candidates,
      @ForAll @IntRange(min = 1, max = 5) int positions,
      @ForAll @IntRange(max = 11) int pairs,
      @ForAll @IntRange(min = 1, max = 2) int most,
      @ForAll @IntRange(min = 1, max = 6) int grades) {
    Instance instance = Instance.random(seed, candidates, positions, pairs, most, grades);

    FairAllocation plan = FairAllocation.of(instance.market(), instance.satisfactions());

    assertThat(instance.fairness(plan.pairs())).isEqualTo(instance.fairest());
    assertProved(instance, plan);
  }

  @Property(tries = 800)
  void ofAllPlansAsFairItKeepsAsManyPreviousPairsAsAny(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int candidates,
      @ForAll @IntRange(min = 1, max = 5) int positions,
      @ForAll @IntRange(max = 11) int pairs,
      @ForAll @IntRange(min = 1, max = 3) int grades,
      @ForAll int before) {
    Instance instance = Instance.random(seed, candidates, positions, pairs, 1, grades);
    int count = instance.market().pairs();
    int[] previous = IntStream.range(0, count).filter(pair -> (before >> pair & 1) == 1).toArray();
    int[] fairest = instance.fairest();
    int most = 0;
    for (int set = 0; set < 1 << count; set++) {
      int chosen = set;
      int[] other = IntStream.range(0, count).filter(pair -> (chosen >> pair & 1) == 1).toArray();
      if (Arrays.equals(instance.fairness(other), fairest)
          && PlanVerifier.feasibility(instance.market(), other).isProved()) {
        most = Math.max(most, Integer.bitCount(chosen & before));
      }
    }

    FairAllocation plan = FairAllocation.keeping(instance.market(), instance.satisfactions(), previous);

    assertProved(instance, plan);
    assertThat(IntStream.of(plan.pairs()).filter(pair -> (before >> pair & 1) == 1).count()).isEqualTo(most);
  }

  @Property(tries = 300)
  void largerPlansComeWithTheirProof(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 80) int candidates,
      @ForAll @IntRange(min = 1, max = 20) int positions,
      @ForAll @IntRange(max = 500) int pairs,
      @ForAll @IntRange(min = 1, max = 4) int most) {
    Instance instance = Instance.random(seed, candidates, positions, pairs, most, 20);

    assertProved(instance, FairAllocation.of(instance.market(), instance.satisfactions()));
  }

  private static void assertProved(Instance instance, FairAllocation plan) {
    assertThat(
            PlanVerifier.fairness(instance.market(), instance.satisfactions(), plan.pairs(), plan.proof())
                .fault())
        .isNull();
  }

  @Property(tries = 300)
  void aPlanThatIsLessFairIsNotProved(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 5) int candidates,
      @ForAll @IntRange(min = 2, max = 10) int pairs) {
    Instance instance = Instance.random(seed, candidates, 4, pairs, 1, 6);
    FairAllocation plan = FairAllocation.of(instance.market(), instance.satisfactions());
    int[] fair = instance.fairness(plan.pairs());
    for (int set = 0; set < 1 << instance.market().pairs(); set++) {
      int chosen = set;
      int[] other =
          IntStream.range(0, instance.market().pairs()).filter(pair -> (chosen >> pair & 1) == 1).toArray();
      if (PlanVerifier.feasibility(instance.market(), other).isProved()) {
        boolean isProved =
            PlanVerifier.fairness(instance.market(), instance.satisfactions(), other, plan.proof())
                .isProved();
        assertThat(isProved).isEqualTo(Arrays.equals(instance.fairness(other), fair));
      }
    }
  }

  @Test
  void oneWithoutChoiceDoesNotDragTheOthersDown() {
    // Candidate 0 can only have a seat they hardly want; 1 and 2 want seats 1 and 2 crosswise.
    Market market =
        new Market(
            new int[] {0, 1, 1, 2, 2},
            new int[] {0, 1, 2, 1, 2},
            new int[] {1, 9, 1, 1, 9},
            new int[] {1, 1, 1},
            new int[] {1, 1, 1});
    int[] satisfactions = {100, 2_000, 6_000, 6_000, 2_000};

    assertThat(FairAllocation.of(market, satisfactions).pairs()).containsExactly(0, 2, 3);
    assertThat(OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs()).containsExactly(0, 1, 4);
  }
}
