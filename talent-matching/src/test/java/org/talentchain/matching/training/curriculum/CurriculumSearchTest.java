package org.talentchain.matching.training.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.training.curriculum.CurriculumProblem.Way;

class CurriculumSearchTest {

  private static final int ENOUGH = 100_000;

  @Test
  void smallProblemsAreSolvedAsByTryingEveryChoice() {
    for (long seed = 0; seed < 400; seed++) {
      CurriculumProblem problem = random(new Random(seed), 8, 5, 7);

      Curriculum found = CurriculumSearch.solve(problem, ENOUGH);
      Curriculum best = byTryingEverything(problem);

      assertThat(found).as("seed %d", seed).usingRecursiveComparison().isEqualTo(best);
    }
  }

  @Test
  void withoutEnoughWorkTheBoundStillHolds() {
    for (long seed = 0; seed < 200; seed++) {
      CurriculumProblem problem = random(new Random(seed), 8, 5, 7);

      Curriculum found = CurriculumSearch.solve(problem, 1 + (int) (seed % 5));

      int best = byTryingEverything(problem).filled();
      assertThat(found.filled()).as("seed %d", seed).isLessThanOrEqualTo(best);
      assertThat(found.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
    }
  }

  @Test
  void nobodyFillsTwoPlaces() {
    List<Way> ways = List.of(way(0, 0, 0), way(0, 1, 1));

    Curriculum found =
        CurriculumSearch.solve(problem(100, new int[] {40, 60}, new int[] {1, 1}, ways), ENOUGH);

    assertThat(found.filled()).isEqualTo(1);
    assertThat(found.topics()).containsExactly(0);
    assertThat(found.hours()).isEqualTo(40);
  }

  @Test
  void whatTakesTooLongIsNotTaught() {
    List<Way> ways = List.of(way(0, 0, 0, 1), way(1, 0, 1));

    Curriculum found = CurriculumSearch.solve(problem(80, new int[] {40, 60}, new int[] {2}, ways), ENOUGH);

    assertThat(found.topics()).containsExactly(1);
    assertThat(found.filled()).isEqualTo(1);
    assertThat(found.isProven()).isTrue();
  }

  @Test
  void withoutWaysNothingIsTaught() {
    Curriculum found = CurriculumSearch.solve(problem(80, new int[] {40}, new int[] {2}, List.of()), ENOUGH);

    assertThat(found.topics()).isEmpty();
    assertThat(found.filled()).isZero();
    assertThat(found.isProven()).isTrue();
  }

  private static Way way(int person, int opening, int... topics) {
    return new Way(person, opening, topics);
  }

  private static CurriculumProblem problem(int limit, int[] hours, int[] places, List<Way> ways) {
    int people = ways.stream().mapToInt(Way::person).max().orElse(-1) + 1;
    return new CurriculumProblem(hours, places, people, ways, limit);
  }

  private static CurriculumProblem random(Random random, int mostTopics, int mostOpenings, int mostPeople) {
    int topics = 1 + random.nextInt(mostTopics);
    int openings = 1 + random.nextInt(mostOpenings);
    int people = 1 + random.nextInt(mostPeople);
    List<Way> ways = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      for (int opening = 0; opening < openings; opening++) {
        for (int way = random.nextInt(3); way > 0; way--) {
          int[] needed = IntStream.range(0, topics).filter(topic -> random.nextInt(3) == 0).toArray();
          ways.add(new Way(person, opening, needed));
        }
      }
    }
    int[] hours = random.ints(topics, 1, 9).map(each -> each * 20).toArray();
    int[] places = random.ints(openings, 0, 4).toArray();
    return new CurriculumProblem(hours, places, people, ways, random.nextInt(30) * 20);
  }

  /** Every choice of topics, the places counted by the allocation of fairs. */
  private static Curriculum byTryingEverything(CurriculumProblem problem) {
    int topics = problem.hours().length;
    return IntStream.range(0, 1 << topics)
        .mapToObj(choice -> IntStream.range(0, topics).filter(topic -> (choice >> topic & 1) == 1).toArray())
        .filter(taught -> hours(problem, taught) <= problem.limit())
        .map(taught -> new Curriculum(taught, hours(problem, taught), filled(problem, taught), 0))
        .min(
            Comparator.comparing(Curriculum::filled, Comparator.reverseOrder())
                .thenComparing(Curriculum::hours)
                .thenComparing(each -> each.topics().length)
                .thenComparing(Curriculum::topics, Arrays::compare))
        .map(best -> new Curriculum(best.topics(), best.hours(), best.filled(), best.filled()))
        .orElseThrow();
  }

  private static int hours(CurriculumProblem problem, int[] taught) {
    return Arrays.stream(taught).map(topic -> problem.hours()[topic]).sum();
  }

  private static int filled(CurriculumProblem problem, int[] taught) {
    List<Way> open =
        problem.ways().stream()
            .filter(
                way -> Arrays.stream(way.topics()).allMatch(each -> Arrays.binarySearch(taught, each) >= 0))
            .toList();
    int[] once = new int[problem.people()];
    Arrays.fill(once, 1);
    Market market =
        new Market(
            open.stream().mapToInt(Way::person).toArray(),
            open.stream().mapToInt(Way::opening).toArray(),
            new int[open.size()],
            once,
            problem.places());
    return OptimalAllocation.of(market, Goal.FILLED_FIRST).filled();
  }
}
