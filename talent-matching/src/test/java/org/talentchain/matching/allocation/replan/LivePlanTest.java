package org.talentchain.matching.allocation.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.talentchain.matching.allocation.Effect;

class LivePlanTest {

  private static final int CHANGES = 25;

  @Property(tries = 400)
  void afterEveryChangeTheStablePlanIsStableAndMatchesWhomANewOneWould(
      @ForAll long seed,
      @ForAll @IntRange(max = 14) int candidates,
      @ForAll @IntRange(min = 1, max = 7) int positions,
      @ForAll @IntRange(max = 20) int most) {
    check(new ChangingFair(seed, candidates, positions, most, true));
  }

  @Property(tries = 400)
  void afterEveryChangeTheOptimalPlanHasTheTotalOfANewOneAndItsProof(
      @ForAll long seed,
      @ForAll @IntRange(max = 14) int candidates,
      @ForAll @IntRange(min = 1, max = 7) int positions,
      @ForAll @IntRange(max = 20) int most) {
    check(new ChangingFair(seed, candidates, positions, most, false));
  }

  @Property(tries = 400)
  void afterEveryChangeTheFilledPlanFillsAsManySeatsAndHasTheTotalOfANewOneAndItsProof(
      @ForAll long seed,
      @ForAll @IntRange(max = 14) int candidates,
      @ForAll @IntRange(min = 1, max = 7) int positions,
      @ForAll @IntRange(max = 20) int most) {
    check(ChangingFair.filledFirst(seed, candidates, positions, most));
  }

  @Property(tries = 20)
  void largerFairsAreKeptAsWell(@ForAll long seed, @ForAll boolean stable) {
    check(new ChangingFair(seed, 80, 25, 10_000, stable));
  }

  @Property(tries = 30)
  void soAreFairsWithMorePositionsThanASearchSettlesAlone(
      @ForAll long seed, @ForAll @IntRange(max = 200) int most) {
    check(new ChangingFair(seed, 110, 70, most, false));
  }

  private static void check(ChangingFair fair) {
    assertThat(fair.fault()).isNull();
    for (int change = 0; change < CHANGES && fair.plan.candidateCount() > 0; change++) {
      String what = fair.change();
      assertThat(fair.fault()).as(what).isNull();
      if (change % 5 == 0) {
        fair.settleOne();
        assertThat(fair.fault()).as("settled after: " + what).isNull();
      }
    }
  }

  /**
   * What it says is what comes of it. There is no bound on how many more are filled: of plans of the same largest
   * total, one may fill more seats than another.
   */
  @Property(tries = 200)
  void anAttemptLeavesNothingBehind(@ForAll long seed, @ForAll boolean stable) {
    ChangingFair fair = new ChangingFair(seed, 12, 5, 9, stable);
    LivePlan plan = fair.plan;
    List<Integer> before = IntStream.range(0, 12).mapToObj(plan::held).toList();
    int filled = plan.filled();
    long total = plan.total();
    int seats = plan.seats(0);
    List<Runnable> changes =
        List.of(
            () -> plan.seats(0, seats + 2),
            () -> plan.withdraw(3),
            () -> plan.withdraw(4),
            () -> plan.comeBack(3),
            () -> plan.seats(1, 0));

    Effect effect = plan.attempt(changes);

    assertThat(IntStream.range(0, 12).mapToObj(plan::held).toList()).isEqualTo(before);
    assertThat(plan.total()).isEqualTo(total);
    assertThat(fair.fault()).isNull();
    changes.forEach(Runnable::run);
    assertThat(effect).isEqualTo(new Effect(plan.filled() - filled, plan.total() - total));
  }

  @Property(tries = 200)
  void gainsAreWhatOneMoreSeatBrings(@ForAll long seed, @ForAll @IntRange(max = 12) int most) {
    LivePlan plan = new ChangingFair(seed, 12, 5, most, false).plan;
    long[] gains = plan.gains();
    for (int position = 0; position < gains.length; position++) {
      int which = position;
      Effect effect = plan.attempt(List.of(() -> plan.seats(which, plan.seats(which) + 1)));
      assertThat(gains[position]).isEqualTo(effect.total());
    }
  }

  @Property(tries = 200)
  void whatAnAttemptSaysIsWhatComesOfIt(@ForAll long seed, @ForAll boolean stable, @ForAll boolean fillsFirst) {
    ChangingFair fair =
        fillsFirst ? ChangingFair.filledFirst(seed, 12, 5, 9) : new ChangingFair(seed, 12, 5, 9, stable);
    LivePlan plan = fair.plan;
    int filled = plan.filled();
    long total = plan.total();
    List<Runnable> admitted =
        IntStream.range(0, 12)
            .filter(candidate -> plan.pair(candidate, 1) == LivePlan.NONE)
            .<Runnable>mapToObj(
                candidate -> () -> plan.admit(candidate, 1, new Link(candidate % 5, candidate % 7, candidate % 3)))
            .toList();

    Effect effect = plan.attempt(admitted);
    admitted.forEach(Runnable::run);

    assertThat(effect).isEqualTo(new Effect(plan.filled() - filled, plan.total() - total));
  }
}
