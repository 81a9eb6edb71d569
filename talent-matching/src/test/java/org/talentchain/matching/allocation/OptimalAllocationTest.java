package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Scanner;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimalAllocationTest {

  /** A small market with parallel pairs, worthless pairs, limits and seats of 0, and people without pairs. */
  private static Market random(long seed, int candidates, int positions, int pairs, int mostWorth, int most) {
    Random random = new Random(seed);
    int[] from = random.ints(pairs, 0, candidates).toArray();
    int[] to = random.ints(pairs, 0, positions).toArray();
    int[] worths = random.ints(pairs, 0, mostWorth + 1).toArray();
    int[] limits = random.ints(candidates, 0, most + 1).toArray();
    int[] seats = random.ints(positions, 0, most + 1).toArray();
    return new Market(from, to, worths, limits, seats);
  }

  /** Most pairs first if filling counts, then the largest sum: tried over all sets of pairs. */
  private static long[] bruteForce(Market market, Goal goal) {
    long[] best = {0, 0};
    int[] pairs = new int[market.pairs()];
    for (int set = 0; set < 1 << market.pairs(); set++) {
      int count = 0;
      long total = 0;
      for (int pair = 0; pair < market.pairs(); pair++) {
        if ((set >> pair & 1) == 1) {
          pairs[count++] = pair;
          total += market.worth(pair);
        }
      }
      long filled = goal == Goal.FILLED_FIRST ? count : 0;
      boolean better = filled > best[0] || filled == best[0] && total > best[1];
      if (better && PlanVerifier.feasibility(market, Arrays.copyOf(pairs, count)).isProved()) {
        best = new long[] {filled, total};
      }
    }
    return best;
  }

  @Property(tries = 2000)
  void noPlanIsBetter(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int candidates,
      @ForAll @IntRange(min = 1, max = 5) int positions,
      @ForAll @IntRange(max = 11) int pairs,
      @ForAll @IntRange(max = 12) int mostWorth,
      @ForAll @IntRange(min = 1, max = 3) int most,
      @ForAll Goal goal) {
    Market market = random(seed, candidates, positions, pairs, mostWorth, most);

    OptimalAllocation plan = OptimalAllocation.of(market, goal);

    long[] best = bruteForce(market, goal);
    assertThat(plan.total()).isEqualTo(best[1]);
    if (goal == Goal.FILLED_FIRST) {
      assertThat(plan.filled()).isEqualTo((int) best[0]);
    }
    assertThat(PlanVerifier.optimality(market, goal, plan.pairs(), plan.prices()).fault()).isNull();
  }

  @Property(tries = 300)
  void largerPlansComeWithTheirProof(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int candidates,
      @ForAll @IntRange(min = 1, max = 20) int positions,
      @ForAll @IntRange(max = 400) int pairs,
      @ForAll @IntRange(min = 1, max = 10) int most,
      @ForAll Goal goal) {
    Market market = random(seed, candidates, positions, pairs, 10_000, most);

    OptimalAllocation plan = OptimalAllocation.of(market, goal);

    assertThat(PlanVerifier.optimality(market, goal, plan.pairs(), plan.prices()).fault()).isNull();
  }

  @Property(tries = 200)
  void aPlanThatMissesOneIsNotProved(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int candidates, @ForAll Goal goal) {
    Market market = random(seed, candidates, 4, 3 * candidates, 100, 3);
    OptimalAllocation plan = OptimalAllocation.of(market, goal);
    int[] pairs = plan.pairs();
    Assumptions.assumeTrue(pairs.length > 0);
    int[] fewer = Arrays.copyOf(pairs, pairs.length - 1);
    Assumptions.assumeTrue(goal == Goal.FILLED_FIRST || market.worth(pairs[pairs.length - 1]) > 0);

    assertThat(PlanVerifier.optimality(market, goal, fewer, plan.prices()).isProved()).isFalse();
  }

  @Property(tries = 300)
  void noPlanIsWorthLessThanTheStableOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int positions) {
    Random random = new Random(seed);
    int[] within = IntStream.range(0, 15).toArray();
    Reach reach =
        new Reach(
            IntStream.range(0, positions)
                .mapToObj(
                    any ->
                        new Reach.Row(
                            within, random.ints(15, 0, 50).toArray(), random.ints(15, 0, 50).toArray()))
                .toList(),
            15);
    int[] seats = random.ints(positions, 0, 4).toArray();
    int[] worths = IntStream.range(0, reach.pairs()).map(pair -> reach.fit(pair) + reach.preference(pair)).toArray();
    int[] priorities = new int[positions];
    Allocation stable = Allocation.stable(reach, seats, priorities, worths);
    OptimalAllocation optimal = OptimalAllocation.of(Market.of(reach, worths, seats), Goal.TOTAL);

    long total =
        IntStream.range(0, positions).flatMap(at -> Arrays.stream(stable.keptBy(at))).map(at -> worths[at]).sum();
    assertThat(optimal.total()).isGreaterThanOrEqualTo(total);
    assertThat(PlanVerifier.stability(reach, seats, priorities, worths, stable).fault()).isNull();
  }

  @Test
  void everybodyWantsTheSameSeat() {
    int people = 2_000;
    Market market =
        new Market(
            IntStream.range(0, people).toArray(),
            new int[people],
            IntStream.range(0, people).map(each -> 9_000 + each % 7).toArray(),
            IntStream.generate(() -> 1).limit(people).toArray(),
            new int[] {3});

    OptimalAllocation plan = OptimalAllocation.of(market, Goal.TOTAL);

    assertThat(plan.total()).isEqualTo(3 * 9_006);
    assertThat(plan.prices().of(0)).isBetween(9_005.0, 9_007.0);
  }

  @Test
  void fillingCanCostWorth() {
    // Candidate 0 may take either position, candidate 1 only the first.
    Market market =
        new Market(new int[] {0, 0, 1}, new int[] {0, 1, 0}, new int[] {9, 1, 2}, new int[] {1, 1}, new int[] {1, 1});

    assertThat(OptimalAllocation.of(market, Goal.TOTAL).pairs()).containsExactly(0);
    assertThat(OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs()).containsExactly(1, 2);
  }

  @Test
  void aPairTakenTwiceIsNotFeasible() {
    Market market =
        new Market(new int[] {0, 0}, new int[] {0, 0}, new int[] {5, 6}, new int[] {2}, new int[] {2});

    assertThat(PlanVerifier.feasibility(market, new int[] {0, 1}).fault()).contains("twice");
    assertThat(OptimalAllocation.of(market, Goal.TOTAL).pairs()).containsExactly(1);
  }

  @Test
  void worthIsNeverNegative() {
    assertThatThrownBy(
            () -> new Market(new int[] {0}, new int[] {0}, new int[] {-1}, new int[] {1}, new int[] {1}))
        .hasMessageContaining("worth -1 of pair 0");
  }

  /** Published optima of OR-Library (Beasley 1990), which asks for the least cost. */
  @ParameterizedTest
  @CsvSource({"100, 305", "200, 475", "400, 804", "800, 1552"})
  void theOptimaOfOrLibraryAreFound(int size, long least) throws IOException {
    Path file = Path.of(System.getProperty("talent.data", "../../shared/data"))
        .resolve("matching-instances/assign" + size + ".txt");
    Assumptions.assumeTrue(Files.exists(file), "OR-Library is not at hand: give its folder by -Dtalent.data=DIR");
    int[] costs = new int[size * size];
    try (Scanner numbers = new Scanner(file)) {
      assertThat(numbers.nextInt()).isEqualTo(size);
      Arrays.setAll(costs, any -> numbers.nextInt());
    }
    int[] ones = IntStream.generate(() -> 1).limit(size).toArray();
    Market market =
        new Market(
            IntStream.range(0, size * size).map(pair -> pair / size).toArray(),
            IntStream.range(0, size * size).map(pair -> pair % size).toArray(),
            Arrays.stream(costs).map(cost -> 1_000 - cost).toArray(),
            ones,
            ones);

    OptimalAllocation plan = OptimalAllocation.of(market, Goal.FILLED_FIRST);

    assertThat(plan.filled()).isEqualTo(size);
    assertThat(1_000L * size - plan.total()).isEqualTo(least);
    assertThat(PlanVerifier.optimality(market, Goal.FILLED_FIRST, plan.pairs(), plan.prices()).fault()).isNull();
  }

  /** Few worths make many ties, and many limits make seats change hands: the proof must hold all the same. */
  @Property(tries = 3000)
  void everyPlanIsProven(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int candidates,
      @ForAll @IntRange(min = 1, max = 15) int positions,
      @ForAll @IntRange(min = 1, max = 4) int most,
      @ForAll @IntRange(min = 1, max = 40) int mostWorth,
      @ForAll Goal goal) {
    proven(crowded(seed, candidates, positions, most, mostWorth), goal);
  }

  /** Who sits at a position whose price falls gains by it, and is not to be lured away for less. */
  @Test
  void aFallingPriceIsToTheGoodOfThoseWhoSitThere() {
    proven(crowded(397, 5, 8, 3, 33), Goal.TOTAL);
  }

  private static void proven(Market market, Goal goal) {
    OptimalAllocation plan = OptimalAllocation.of(market, goal);
    assertThat(PlanVerifier.optimality(market, goal, plan.pairs(), plan.prices()).fault()).isNull();
  }

  private static Market crowded(long seed, int candidates, int positions, int most, int mostWorth) {
    Random random = new Random(seed);
    int[] pairs = random.ints(0, candidates * positions).limit(3L * candidates).distinct().toArray();
    return new Market(
        Arrays.stream(pairs).map(pair -> pair / positions).toArray(),
        Arrays.stream(pairs).map(pair -> pair % positions).toArray(),
        random.ints(pairs.length, 0, mostWorth + 1).toArray(),
        random.ints(candidates, 0, most + 1).toArray(),
        random.ints(positions, 0, 2 * most + 1).toArray());
  }
}
