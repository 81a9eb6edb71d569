package org.talentchain.matching.training.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

  @Test
  void groupsAsJoiningTheMostAlikeAgainAndAgainDoes() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int[][] likeness = random(random, 1 + random.nextInt(12));

      List<List<Integer>> groups = AverageLinkage.group(likeness, 500_000);

      assertThat(groups).as("seed %d", seed).isEqualTo(step(likeness, 500_000));
    }
  }

  @Test
  void whatIsNotAlikeEnoughStaysAlone() {
    int[][] likeness = {{0, 700, 100}, {700, 0, 200}, {100, 200, 0}};

    assertThat(AverageLinkage.group(likeness, 500)).containsExactly(List.of(0, 1), List.of(2));
    assertThat(AverageLinkage.group(likeness, 701)).hasSize(3);
    assertThat(AverageLinkage.group(likeness, 150)).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void nothingMakesNoGroup() {
    assertThat(AverageLinkage.group(new int[0][], 1)).isEmpty();
  }

  private static int[][] random(Random random, int size) {
    int[][] likeness = new int[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        likeness[one][other] = random.nextInt(1_000_000);
        likeness[other][one] = likeness[one][other];
      }
    }
    return likeness;
  }

  /** By the definition: of all pairs of groups, always the one most alike. */
  private static List<List<Integer>> step(int[][] likeness, int threshold) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int thing = 0; thing < likeness.length; thing++) {
      groups.add(new ArrayList<>(List.of(thing)));
    }
    while (true) {
      double best = threshold;
      int[] pair = {-1, -1};
      for (int one = 0; one < groups.size(); one++) {
        for (int other = one + 1; other < groups.size(); other++) {
          double average = average(likeness, groups.get(one), groups.get(other));
          if (average >= best) {
            best = average;
            pair = new int[] {one, other};
          }
        }
      }
      if (pair[0] < 0) {
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        return groups;
      }
      groups.get(pair[0]).addAll(groups.remove(pair[1]));
    }
  }

  private static double average(int[][] likeness, List<Integer> one, List<Integer> other) {
    long sum = 0;
    for (int each : one) {
      for (int another : other) {
        sum += likeness[each][another];
      }
    }
    return (double) sum / (one.size() * other.size());
  }
}
