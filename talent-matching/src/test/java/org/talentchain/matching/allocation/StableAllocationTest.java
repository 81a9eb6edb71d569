package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StableAllocationTest {

  /** A fair of random opinions. */
  private record Instance(Reach reach, int[] seats, int[] priorities, int[] shares) {

    static Instance random(long seed, int positions, int candidates) {
      Random random = new Random(seed);
      List<Reach.Row> rows = new ArrayList<>();
      for (int position = 0; position < positions; position++) {
        int[] within = IntStream.range(0, candidates).filter(any -> random.nextInt(3) > 0).toArray();
        int[] fits = Arrays.stream(within).map(any -> random.nextInt(4)).toArray();
        int[] preferences = Arrays.stream(within).map(any -> random.nextInt(4)).toArray();
        rows.add(new Reach.Row(within, fits, preferences));
      }
      Reach reach = new Reach(rows, candidates);
      return new Instance(
          reach,
          random.ints(positions, 1, 4).toArray(),
          random.ints(positions, 0, 2).toArray(),
          IntStream.range(0, reach.pairs()).map(reach::fit).toArray());
    }

    Allocation solve() {
      return StableAllocation.of(reach, seats, priorities, shares);
    }

    Allocation positionsPropose() {
      return StableAllocation.of(reach, seats, priorities, shares, Proposer.POSITIONS);
    }

    Allocation taking(int[] pairs) {
      return Allocation.of(reach, pairs, priorities, shares);
    }

    boolean isStable(Allocation plan) {
      return PlanVerifier.stability(reach, seats, priorities, shares, plan).isProved();
    }

    int better(int one, int other) {
      return compareForCandidate(one, other) <= 0 ? one : other;
    }

    /** Written apart from the algorithm: negative when the candidate rather has the first. */
    int compareForCandidate(int one, int other) {
      int[] first = {
        priorities[reach.position(one)], reach.preference(one), shares[one], -reach.position(one)
      };
      int[] second = {
        priorities[reach.position(other)], reach.preference(other), shares[other], -reach.position(other)
      };
      return Arrays.compare(second, first);
    }
  }

  @Property(tries = 300)
  void nobodyWouldRatherHaveEachOther(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int positions,
      @ForAll @IntRange(max = 20) int people) {
    Instance instance = Instance.random(seed, positions, people);
    Allocation plan = instance.solve();
    Reach reach = instance.reach();
    for (int pair = 0; pair < reach.pairs(); pair++) {
      int now = plan.pairOf(reach.candidate(pair));
      if (now == pair) {
        continue;
      }
      boolean candidateWants = now == Allocation.NONE || instance.compareForCandidate(pair, now) < 0;
      int[] kept = plan.keptBy(reach.position(pair));
      boolean free = kept.length < instance.seats()[reach.position(pair)];
      int better = pair;
      boolean positionWants =
          free || Arrays.stream(kept).anyMatch(other -> reach.compareForPosition(better, other) < 0);
      assertThat(candidateWants && positionWants).as("blocking pair %d", pair).isFalse();
    }
  }

  @Property(tries = 100)
  void ordersAreKeptInShortAndLongRows(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int positions) {
    Instance instance = Instance.random(seed, positions, 3);
    Allocation plan = instance.solve();
    for (int candidate = 0; candidate < 3; candidate++) {
      int[] order = plan.orderOf(candidate);
      for (int at = 1; at < order.length; at++) {
        assertThat(instance.compareForCandidate(order[at - 1], order[at])).isNegative();
      }
    }
  }

  @Property(tries = 200)
  void seatsAndCandidatesAreNotGivenTwice(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int positions,
      @ForAll @IntRange(max = 20) int people) {
    Instance instance = Instance.random(seed, positions, people);
    Allocation plan = instance.solve();
    List<Integer> seated = new ArrayList<>();
    for (int position = 0; position < positions; position++) {
      assertThat(plan.keptBy(position).length).isLessThanOrEqualTo(instance.seats()[position]);
      for (int pair : plan.keptBy(position)) {
        seated.add(instance.reach().candidate(pair));
        assertThat(plan.pairOf(instance.reach().candidate(pair))).isEqualTo(pair);
      }
    }
    assertThat(seated).doesNotHaveDuplicates();
  }

  /** The textbook algorithm, position by position and free candidate by free candidate, in another order. */
  @Property(tries = 200)
  void theOrderOfProposalsChangesNothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int positions,
      @ForAll @IntRange(max = 12) int people) {
    Instance instance = Instance.random(seed, positions, people);
    Reach reach = instance.reach();
    List<List<Integer>> wanted = new ArrayList<>();
    for (int candidate = 0; candidate < people; candidate++) {
      int who = candidate;
      wanted.add(
          new ArrayList<>(
              IntStream.range(0, reach.pairs())
                  .filter(pair -> reach.candidate(pair) == who)
                  .boxed()
                  .sorted(instance::compareForCandidate)
                  .toList()));
    }
    List<TreeSet<Integer>> kept = new ArrayList<>();
    IntStream.range(0, positions).forEach(any -> kept.add(new TreeSet<>(reach::compareForPosition)));
    List<Integer> stack = new ArrayList<>(IntStream.range(0, people).boxed().toList());
    Collections.shuffle(stack, new Random(seed + 1));
    while (!stack.isEmpty()) {
      int candidate = stack.remove(stack.size() - 1);
      if (wanted.get(candidate).isEmpty()) {
        continue;
      }
      int pair = wanted.get(candidate).remove(0);
      TreeSet<Integer> at = kept.get(reach.position(pair));
      at.add(pair);
      if (at.size() > instance.seats()[reach.position(pair)]) {
        stack.add(reach.candidate(at.pollLast()));
      }
    }
    Allocation plan = instance.solve();
    for (int position = 0; position < positions; position++) {
      assertThat(plan.keptBy(position))
          .containsExactly(kept.get(position).stream().mapToInt(i -> i).toArray());
    }
  }

  /**
   * Every way to give candidates a pair or none, checked one by one: the lattice, its top and its bottom, and
   * the rural hospitals.
   */
  @Property(tries = 300)
  void theStablePlansLieBetweenThoseOfTheTwoSides(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int positions,
      @ForAll @IntRange(max = 5) int people) {
    Instance instance = Instance.random(seed, positions, people);
    Allocation best = instance.solve();
    Allocation worst = instance.positionsPropose();
    List<Allocation> stable =
        everyPlan(instance, new int[0], 0).stream().filter(instance::isStable).toList();

    assertThat(List.of(best, worst)).allMatch(instance::isStable);
    for (Allocation plan : stable) {
      for (int candidate = 0; candidate < people; candidate++) {
        int here = plan.pairOf(candidate);
        assertThat(here == Allocation.NONE)
            .as("the same people are matched")
            .isEqualTo(best.pairOf(candidate) == Allocation.NONE);
        assertThat(
                here == best.pairOf(candidate)
                    || instance.compareForCandidate(best.pairOf(candidate), here) < 0)
            .isTrue();
        assertThat(
                here == worst.pairOf(candidate)
                    || instance.compareForCandidate(here, worst.pairOf(candidate)) < 0)
            .isTrue();
      }
    }
  }

  /** Whatever each candidate has rather in one of two stable plans is a stable plan again (Conway). */
  @Property(tries = 200)
  void theBetterOfTwoStablePlansForEachCandidateIsStable(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3) int positions,
      @ForAll @IntRange(max = 5) int people) {
    Instance instance = Instance.random(seed, positions, people);
    List<Allocation> stable =
        everyPlan(instance, new int[0], 0).stream().filter(instance::isStable).toList();
    for (Allocation one : stable) {
      for (Allocation other : stable) {
        int[] pairs =
            IntStream.range(0, people)
                .filter(candidate -> one.pairOf(candidate) != Allocation.NONE)
                .map(candidate -> instance.better(one.pairOf(candidate), other.pairOf(candidate)))
                .toArray();
        assertThat(instance.isStable(instance.taking(pairs))).isTrue();
      }
    }
  }

  private static List<Allocation> everyPlan(Instance instance, int[] chosen, int candidate) {
    Reach reach = instance.reach();
    if (candidate == reach.candidateCount()) {
      return List.of(instance.taking(chosen));
    }
    List<Allocation> plans = new ArrayList<>(everyPlan(instance, chosen, candidate + 1));
    for (int pair = 0; pair < reach.pairs(); pair++) {
      if (reach.candidate(pair) == candidate) {
        int[] more = Arrays.copyOf(chosen, chosen.length + 1);
        more[chosen.length] = pair;
        plans.addAll(everyPlan(instance, more, candidate + 1));
      }
    }
    return plans;
  }

  @Test
  void reservesAreThoseWhoWouldRatherBeHere() {
    // Position 0 has one seat and three candidates; position 1 has one seat and takes candidate 1.
    Reach reach =
        new Reach(
            List.of(
                new Reach.Row(new int[] {0, 1, 2}, new int[] {9, 8, 7}, new int[] {5, 5, 5}),
                new Reach.Row(new int[] {1}, new int[] {9}, new int[] {9})),
            3);
    Allocation plan = StableAllocation.of(reach, new int[] {1, 1}, new int[2], new int[] {9, 8, 7, 9});

    assertThat(plan.keptBy(0)).containsExactly(0);
    assertThat(plan.keptBy(1)).containsExactly(3);
    assertThat(plan.reserves(0, 5)).containsExactly(2);
  }

  @Test
  void aHigherPriorityIsProposedToFirst() {
    Reach reach =
        new Reach(
            List.of(
                new Reach.Row(new int[] {0}, new int[] {5}, new int[] {9}),
                new Reach.Row(new int[] {0}, new int[] {5}, new int[] {1})),
            1);
    int[] seats = {1, 1};
    int[] shares = {5, 5};

    assertThat(StableAllocation.of(reach, seats, new int[] {0, 0}, shares).pairOf(0)).isZero();
    assertThat(StableAllocation.of(reach, seats, new int[] {0, 1}, shares).pairOf(0)).isEqualTo(1);
  }

  /**
   * Gusfield and Irving 1989: four men and four women who have ten stable marriages, from the best for all
   * men to the best for all women.
   */
  @Test
  void eachSideGetsItsFirstChoicesWhenItProposes() {
    int[][] men = {{0, 1, 2, 3}, {1, 0, 3, 2}, {2, 3, 0, 1}, {3, 2, 1, 0}};
    int[][] women = {{3, 2, 1, 0}, {2, 3, 0, 1}, {1, 0, 3, 2}, {0, 1, 2, 3}};
    List<Reach.Row> rows = new ArrayList<>();
    for (int woman = 0; woman < 4; woman++) {
      int[] fits = new int[4];
      int[] preferences = new int[4];
      for (int place = 0; place < 4; place++) {
        fits[women[woman][place]] = 9 - place;
      }
      for (int man = 0; man < 4; man++) {
        preferences[man] = 9 - IntStream.of(men[man]).boxed().toList().indexOf(woman);
      }
      rows.add(new Reach.Row(new int[] {0, 1, 2, 3}, fits, preferences));
    }
    Reach reach = new Reach(rows, 4);
    Instance instance =
        new Instance(
            reach, new int[] {1, 1, 1, 1}, new int[4], IntStream.range(0, 16).map(reach::fit).toArray());

    assertThat(everyPlan(instance, new int[0], 0).stream().filter(instance::isStable)).hasSize(10);
    assertThat(IntStream.range(0, 4).map(man -> reach.position(instance.solve().pairOf(man))))
        .containsExactly(0, 1, 2, 3);
    assertThat(IntStream.range(0, 4).map(man -> reach.position(instance.positionsPropose().pairOf(man))))
        .containsExactly(3, 2, 1, 0);
  }
}
