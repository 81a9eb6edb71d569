package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaAllocationTest {

  private static QuotaAllocation solve(RandomQuotas fair) {
    return QuotaAllocation.of(fair.reach(), fair.seats(), fair.priorities(), fair.shares(), fair.quotas());
  }

  private static Optional<QuotaConflict> conflict(RandomQuotas fair) {
    return QuotaAllocation.conflict(fair.reach(), fair.seats(), fair.quotas());
  }

  /** Every plan is tried: whether there is one is known, and which sets of quotas contradict each other. */
  @Property(tries = 600)
  void contradictionsAreFoundAndMinimal(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int positions,
      @ForAll @IntRange(max = 5) int people,
      @ForAll @IntRange(min = 1, max = 5) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, false);
    Optional<QuotaConflict> conflict = conflict(fair);

    assertThat(conflict.isEmpty()).isEqualTo(fair.canBeKept());
    if (conflict.isEmpty()) {
      return;
    }
    int[] set = conflict.get().quotas().stream().mapToInt(Integer::intValue).toArray();
    assertThat(fair.canBeKept(set)).isFalse();
    for (int left : set) {
      int[] fewer = IntStream.of(set).filter(quota -> quota != left).toArray();
      assertThat(fewer.length == 0 || fair.canBeKept(fewer)).isTrue();
    }
    if (set.length > 1) {
      assertThat(IntStream.range(0, count)).allMatch(quota -> fair.canBeKept(quota));
    }
    assertThat(conflict.get().isCertain()).isTrue();
  }

  @Property(tries = 1000)
  void quotasAndSeatsAreKeptWheneverTheyCanBe(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int positions,
      @ForAll @IntRange(max = 25) int people,
      @ForAll @IntRange(min = 1, max = 8) int count,
      @ForAll boolean nested) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, nested);
    Assume.that(conflict(fair).isEmpty());

    QuotaAllocation made = solve(fair);

    assertThat(PlanVerifier.quotas(fair.reach(), fair.quotas(), made.plan()).fault()).isNull();
    for (int position = 0; position < positions; position++) {
      assertThat(made.plan().keptBy(position).length).isLessThanOrEqualTo(fair.seats()[position]);
    }
    assertThat(made.outcomes()).allMatch(QuotaOutcome::isKept);
  }

  @Property(tries = 1000)
  void nestedQuotasLeaveNobodyWhoWouldRatherAndCould(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int positions,
      @ForAll @IntRange(max = 25) int people,
      @ForAll @IntRange(min = 1, max = 8) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, true);
    Assume.that(conflict(fair).isEmpty());

    QuotaAllocation made = solve(fair);

    Assume.that(made.placed().length == 0);
    assertThat(fair.quotas().areNested()).isTrue();
    assertThat(fair.blocking(made.plan())).isZero();
    assertThat(made.outcomes()).allMatch(each -> each.promise() == QuotaOutcome.Promise.STABLE);
  }

  /** Of all plans that keep the quotas and leave nobody who would rather and could. */
  @Property(tries = 300)
  void withUpperBoundsItIsTheBestStablePlanForEveryCandidate(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int positions,
      @ForAll @IntRange(max = 5) int people) {
    RandomQuotas any = RandomQuotas.of(seed, positions, people, 4, true);
    List<Quota> caps = new ArrayList<>();
    for (int quota = 0; quota < any.quotas().count(); quota++) {
      Quota own = any.quotas().quota(quota);
      caps.add(new Quota(own.positions(), own.group(), 0, own.most()));
    }
    List<BitSet> groups = new ArrayList<>();
    for (int group = 0; group < 3; group++) {
      BitSet members = new BitSet();
      for (int quota = 0; quota < caps.size(); quota++) {
        if (caps.get(quota).group() == group) {
          int number = quota;
          IntStream.range(0, people)
              .filter(candidate -> any.quotas().counts(number, candidate))
              .forEach(members::set);
        }
      }
      groups.add(members);
    }
    RandomQuotas fair =
        new RandomQuotas(
            any.reach(),
            any.seats(),
            any.priorities(),
            any.shares(),
            new Quotas(caps, groups, people, positions));
    Allocation best = solve(fair).plan();
    int[] stable = {0};
    fair.eachPlan(
        plan -> {
          if (fair.keepsQuotas(plan) && fair.blocking(plan) == 0) {
            stable[0]++;
            for (int candidate = 0; candidate < people; candidate++) {
              int there = plan.pairOf(candidate);
              assertThat(
                      there == Allocation.NONE || there == best.pairOf(candidate) || !best.isPreferred(there))
                  .isTrue();
            }
          }
        });
    assertThat(stable[0]).isPositive();
  }

  @Property(tries = 1000)
  void nobodyIsPassedOverForSomebodyOfTheSameGroupsWhoFitsLess(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int positions,
      @ForAll @IntRange(max = 20) int people,
      @ForAll @IntRange(min = 1, max = 8) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, false);
    Assume.that(conflict(fair).isEmpty());
    QuotaAllocation made = solve(fair);

    assertThat(passedOver(fair, made)).isEmpty();
  }

  /** Somebody who fits better was needed elsewhere, and somebody of the same groups came in their stead. */
  @ParameterizedTest
  @ValueSource(longs = {-9225, -8641, -5974, -5163, -614, -57, 5563, 6375, 6493, 6663, 7472, 8138, 8869})
  void whoIsNeededElsewhereIsNotPassedOverForSomebodyOfTheSameGroups(long seed) {
    RandomQuotas fair = RandomQuotas.of(seed, 6, 12, 4, false);

    assertThat(passedOver(fair, solve(fair))).isEmpty();
  }

  /** The pairs whose candidates would rather come where somebody of the same groups who fits less is; none placed. */
  private static List<Integer> passedOver(RandomQuotas fair, QuotaAllocation made) {
    Reach reach = fair.reach();
    BitSet placed = new BitSet();
    IntStream.of(made.placed()).map(reach::candidate).forEach(placed::set);
    List<Integer> passedOver = new ArrayList<>();
    for (int pair = 0; pair < reach.pairs(); pair++) {
      int candidate = reach.candidate(pair);
      if (placed.get(candidate) || made.plan().pairOf(candidate) == pair || !made.plan().isPreferred(pair)) {
        continue;
      }
      int which = pair;
      boolean hasWorse =
          IntStream.of(made.plan().keptBy(reach.position(pair)))
              .filter(other -> !placed.get(reach.candidate(other)))
              .filter(other -> fair.quotas().type(reach.candidate(other)) == fair.quotas().type(candidate))
              .anyMatch(other -> reach.compareForPosition(other, which) > 0);
      if (hasWorse) {
        passedOver.add(pair);
      }
    }
    return passedOver;
  }

  @Property(tries = 1500)
  void everybodyIsWhereThePlainWayPutsThem(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int positions,
      @ForAll @IntRange(max = 40) int people,
      @ForAll @IntRange(max = 10) int count,
      @ForAll boolean nested) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, nested);
    Assume.that(conflict(fair).isEmpty());
    QuotaAllocation made = solve(fair);
    Assume.that(made.placed().length == 0);

    assertThat(IntStream.range(0, people).map(made.plan()::pairOf).toArray())
        .isEqualTo(new PlainQuotaPlan(fair).run());
  }

  /** Settled pairs are the same as fewer seats, narrower bounds, and nobody there to be asked. */
  @Property(tries = 1000)
  void aroundSettledPairsItIsThePlanOfWhatIsLeft(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int positions,
      @ForAll @IntRange(max = 15) int people,
      @ForAll @IntRange(min = 1, max = 6) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, true);
    int[] settled = fair.somePairs(seed);
    Assume.that(QuotaRelease.of(fair.reach(), fair.seats(), fair.quotas(), settled).conflicts().isEmpty());

    isThePlanOfWhatIsLeft(fair, settled);
  }

  /** Where a lower bound is reached by somebody settled, the others of the group have no first right any more. */
  @ParameterizedTest
  @CsvSource({"13764, 3, 13, 1", "18164, 2, 10, 1", "23188, 5, 21, 5"})
  void whoIsSettledCountsForLowerBoundsBeforeAllOthers(long seed, int positions, int people, int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, true);

    isThePlanOfWhatIsLeft(fair, fair.somePairs(seed));
  }

  private static void isThePlanOfWhatIsLeft(RandomQuotas fair, int[] settled) {
    RandomQuotas left = fair.without(settled);
    assertThat(conflict(left)).isEmpty();

    Allocation made =
        QuotaAllocation.of(fair.reach(), fair.seats(), fair.priorities(), fair.shares(), fair.quotas(), settled)
            .plan();

    assertThat(PlanVerifier.quotas(fair.reach(), fair.quotas(), made).fault()).isNull();
    assertThat(IntStream.of(settled)).allMatch(pair -> made.pairOf(fair.reach().candidate(pair)) == pair);
    QuotaAllocation others = solve(left);
    Assume.that(others.placed().length == 0);
    Set<Integer> promised =
        IntStream.of(settled).map(fair.reach()::candidate).boxed().collect(Collectors.toSet());
    for (int candidate = 0; candidate < fair.reach().candidateCount(); candidate++) {
      if (!promised.contains(candidate)) {
        int one = made.pairOf(candidate);
        int other = others.plan().pairOf(candidate);
        assertThat(one == Allocation.NONE ? -1 : fair.reach().position(one))
            .isEqualTo(other == Allocation.NONE ? -1 : left.reach().position(other));
      }
    }
  }

  @Property(tries = 400)
  void contradictionsWithWhatIsSettledAreFound(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int positions,
      @ForAll @IntRange(max = 5) int people,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    RandomQuotas fair = RandomQuotas.of(seed, positions, people, count, false);
    int[] settled = fair.somePairs(seed);

    QuotaRelease release = QuotaRelease.of(fair.reach(), fair.seats(), fair.quotas(), settled);

    boolean[] found = {false};
    fair.eachPlan(
        plan ->
            found[0] |=
                fair.keepsQuotas(plan)
                    && IntStream.of(settled)
                        .allMatch(pair -> plan.pairOf(fair.reach().candidate(pair)) == pair));
    assertThat(release.conflicts().isEmpty()).isEqualTo(found[0]);
  }

  @Test
  void withoutQuotasItIsTheStablePlan() {
    for (int seed = 0; seed < 200; seed++) {
      RandomQuotas fair = RandomQuotas.of(seed, 6, 25, 0, false);
      Allocation stable = StableAllocation.of(fair.reach(), fair.seats(), fair.priorities(), fair.shares());
      Allocation made = solve(fair).plan();
      assertThat(IntStream.range(0, 25).map(made::pairOf).toArray())
          .isEqualTo(IntStream.range(0, 25).map(stable::pairOf).toArray());
    }
  }

  /** One position of two seats; 0 and 1 fit best, 2 is of the group of which one is to be taken. */
  private static Quotas one(int least, int most, int... members) {
    BitSet group = new BitSet();
    IntStream.of(members).forEach(group::set);
    return new Quotas(List.of(new Quota(List.of(0), 0, least, most)), List.of(group), 3, 1);
  }

  private static final Reach THREE =
      new Reach(List.of(new Reach.Row(new int[] {0, 1, 2}, new int[] {9, 8, 7}, new int[] {5, 5, 5})), 3);
  private static final int[] NINE = {9, 8, 7};

  @Test
  void aLowerBoundGivesTheGroupTheFirstRight() {
    QuotaAllocation made = QuotaAllocation.of(THREE, new int[] {2}, new int[1], NINE, one(1, 2, 2));

    assertThat(made.plan().keptBy(0)).containsExactly(0, 2);
    assertThat(made.placed()).isEmpty();
  }

  @Test
  void anUpperBoundKeepsPeopleOutAndSaysHowMany() {
    QuotaAllocation made = QuotaAllocation.of(THREE, new int[] {2}, new int[1], NINE, one(0, 1, 0, 1));

    assertThat(made.plan().keptBy(0)).containsExactly(0, 2);
    assertThat(made.outcomes())
        .containsExactly(new QuotaOutcome(0, 0, 1, 1, 0, 1, QuotaOutcome.Promise.STABLE));
  }

  @Test
  void whoWouldRatherBeElsewhereIsPlacedWhereALowerBoundNeedsThem() {
    // Candidate 0 would rather have position 1, but somebody of the group has to go to position 0.
    Reach reach =
        new Reach(
            List.of(
                new Reach.Row(new int[] {0, 1}, new int[] {5, 5}, new int[] {1, 5}),
                new Reach.Row(new int[] {0}, new int[] {5}, new int[] {9})),
            2);
    BitSet group = new BitSet();
    group.set(0);
    Quotas quotas = new Quotas(List.of(new Quota(List.of(0), 0, 1, 1)), List.of(group), 2, 2);

    QuotaAllocation made =
        QuotaAllocation.of(reach, new int[] {1, 1}, new int[2], new int[] {5, 5, 5}, quotas);

    assertThat(made.plan().keptBy(0)).containsExactly(0);
    assertThat(made.placed()).containsExactly(0);
    assertThat(made.outcomes().get(0).promise()).isEqualTo(QuotaOutcome.Promise.BOUNDS);
  }

  @Test
  void contradictionsAreCounted() {
    BitSet first = new BitSet();
    first.set(0);
    BitSet second = new BitSet();
    second.set(1, 3);
    List<BitSet> groups = List.of(first, second);
    Quota harmless = new Quota(List.of(0), 0, 0, 1);
    Quota tooMany = new Quota(List.of(0), 0, 2, 3);
    Quota one = new Quota(List.of(0), 0, 1, 3);
    Quota two = new Quota(List.of(0), 1, 2, 3);
    Quota cap = new Quota(List.of(0), 1, 0, 1);

    assertThat(
            QuotaAllocation.conflict(
                THREE, new int[] {3}, new Quotas(List.of(harmless, tooMany), groups, 3, 1)))
        .contains(new QuotaConflict(QuotaConflict.Reason.PEOPLE, List.of(1), 2, 1, true));
    assertThat(
            QuotaAllocation.conflict(
                THREE, new int[] {2}, new Quotas(List.of(one, harmless, two), groups, 3, 1)))
        .contains(new QuotaConflict(QuotaConflict.Reason.PLACES, List.of(0, 2), 3, 2, true));
    assertThat(
            QuotaAllocation.conflict(THREE, new int[] {3}, new Quotas(List.of(one, two, cap), groups, 3, 1)))
        .contains(new QuotaConflict(QuotaConflict.Reason.UPPER_BOUND, List.of(1, 2), 2, 1, true));
  }

  @Test
  void theLastOfEachContradictionIsGivenUp() {
    BitSet group = new BitSet();
    group.set(0, 3);
    Quota cap = new Quota(List.of(0), 0, 0, 1);
    Quota two = new Quota(List.of(0), 0, 2, 3);
    Quota four = new Quota(List.of(0), 0, 4, 9);
    Quota one = new Quota(List.of(0), 0, 1, 3);
    Quotas quotas = new Quotas(List.of(cap, two, four, one), List.of(group), 3, 1);

    QuotaRelease release = QuotaRelease.of(THREE, new int[] {3}, quotas);

    assertThat(release.kept()).containsExactly(0, 3);
    assertThat(release.givenUp()).containsExactly(2, 1);
    assertThat(release.conflicts().get(1).quotas()).containsExactly(0, 1);
  }
}
