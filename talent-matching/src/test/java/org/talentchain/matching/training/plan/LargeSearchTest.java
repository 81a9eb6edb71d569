package org.talentchain.matching.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Looking at some people only finds plans of the whole problem, and bounds that hold for it. */
class LargeSearchTest {

  private static final Effort EFFORT = new Effort(30_000_000);

  @Test
  void whatIsFoundIsAPlanAndTheBoundHoldsForEverybody() {
    for (long seed = 0; seed < 300; seed++) {
      ClassProblem problem = RandomProblems.crowded(seed);
      Value best = BruteForce.best(problem);
      if (best == null) {
        continue;
      }
      Found found = solve(problem);
      Value value = new SolutionCheck(problem).value(found.opened(), found.people()[0], found.people()[1]);
      assertThat(value.weight()).as("seed %d", seed).isLessThanOrEqualTo(best.weight());
      assertThat(found.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(best.weight());
    }
  }

  @Test
  void inSmallTownsItFillsNearlyAsMuchAsCanBe() {
    for (long seed = 1; seed <= 10; seed++) {
      ClassProblem problem = RandomProblems.medium(seed);
      Found found = solve(problem);
      Value value = new SolutionCheck(problem).value(found.opened(), found.people()[0], found.people()[1]);
      assertThat(value.weight()).as("seed %d", seed).isGreaterThanOrEqualTo(found.bound() - found.bound() / 20);
    }
  }

  @Test
  void ofACrowdOnlyFewAreLookedAtAndTheBoundIsNearThatOfLookingAtAll() {
    for (long seed = 1; seed <= 10; seed++) {
      ClassProblem problem = RandomProblems.crowded(seed, 400);
      long[] steps = new long[1];
      Ways all = new Ways(problem);
      Widening widening = new Widening(problem, Restriction.of(problem), steps);
      widening.run(Long.MAX_VALUE, 0);
      assertThat(widening.ways().count()).as("seed %d", seed).isLessThan(all.count() / 4);
      long bound = new Settling(all, steps).lower(Box.of(all, 0), 2000, Long.MAX_VALUE, 0);
      assertThat(widening.bound()).as("seed %d", seed).isBetween(bound - bound / 50, bound + bound / 50);
    }
  }

  @Test
  void widenedUntilNobodyIsCheaperItBoundsAsLookingAtAllDoesAtTheSamePrices() {
    for (long seed = 0; seed < 100; seed++) {
      ClassProblem problem = RandomProblems.crowded(seed, 60);
      Random random = new Random(seed);
      long[] prices = IntStream.range(0, 60).mapToLong(person -> random.nextInt(900_000)).toArray();
      Restriction restriction = Restriction.of(problem);
      while (restriction.widen(prices)) {}
      assertThat(worth(restriction.problem(problem), prices)).as("seed %d", seed).isEqualTo(worth(problem, prices));
    }
  }

  /** What the cheapest people of all routes cost, as many as there are places. */
  private static long worth(ClassProblem problem, long[] prices) {
    return problem.routes().stream()
        .mapToLong(
            route ->
                IntStream.of(route.people())
                    .mapToLong(person -> prices[person])
                    .sorted()
                    .limit(problem.openings().get(route.opening()).places())
                    .sum())
        .sum();
  }

  private static Found solve(ClassProblem problem) {
    Restriction restriction = Restriction.of(problem);
    return new LargeSearch(new Ways(restriction.problem(problem)), EFFORT).solve(problem, restriction);
  }
}
