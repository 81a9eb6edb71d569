package org.talentchain.matching.training.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Prices bound every plan, whatever they are; settled ones bound it closely, and show a plan that is near. */
class SettlingTest {

  private static final long MANY = Long.MAX_VALUE;

  @Test
  void noPlanIsWorthMoreThanTheChoicesAtAnyPrices() {
    for (long seed = 0; seed < 300; seed++) {
      Value best = BruteForce.best(RandomProblems.small(seed));
      if (best == null) {
        continue;
      }
      Ways ways = new Ways(RandomProblems.small(seed));
      Stock stock = new Stock(ways);
      Choices choices = new Choices(ways, stock, new long[1]);
      Random random = new Random(seed);
      for (int turn = 0; turn < 20; turn++) {
        long[] prices = new long[stock.amounts.length];
        for (int i = 0; i < stock.weightAt; i++) {
          prices[i] = random.nextBoolean() ? 0 : (long) (random.nextDouble() * 3 * stock.scale);
        }
        long bound = choices.make(Box.of(ways, 0), prices, turn);
        assertThat(bound).as("seed %d turn %d", seed, turn).isGreaterThanOrEqualTo(best.weight() * stock.scale);
      }
    }
  }

  @Test
  void theBoundHoldsAfterAnyNumberOfRounds() {
    for (long seed = 0; seed < 200; seed++) {
      Value best = BruteForce.best(RandomProblems.small(seed));
      if (best == null) {
        continue;
      }
      Ways ways = new Ways(RandomProblems.small(seed));
      for (int rounds : new int[] {1, 10, 100, 1000}) {
        long bound = new Settling(ways, new long[1]).lower(Box.of(ways, 0), rounds, MANY, 0);
        assertThat(bound).as("seed %d, %d rounds", seed, rounds).isGreaterThanOrEqualTo(best.weight());
      }
    }
  }

  @Test
  void inSmallTownsSettledPricesAndWhatIsRoundedFromThemAreWithinFivePercent() {
    for (long seed = 1; seed <= 10; seed++) {
      ClassProblem problem = RandomProblems.medium(seed);
      Ways ways = new Ways(problem);
      long[] steps = new long[1];
      Settling settling = new Settling(ways, steps);
      Box box = Box.of(ways, 0);
      long bound = settling.lower(box, 4000, MANY, 0);
      Rounding rounding = new Rounding(ways, settling, new Improvement(ways, steps, MANY), steps);
      Staffing plan = rounding.plan(box, 0, MANY);
      int[][] people = plan.people();
      Value value = new SolutionCheck(problem).value(plan.opened, people[0], people[1]);
      assertThat(plan.isSettled()).as("seed %d", seed).isTrue();
      assertThat(value).as("seed %d", seed).isEqualTo(plan.value());
      assertThat(value.weight()).as("seed %d", seed).isBetween(bound - bound / 20, bound);
    }
  }
}
