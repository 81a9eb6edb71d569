package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Orders laid out for speed against orders as they are defined. */
class CandidateOrdersTest {

  /** Rows of any length, short and long ones sorted in different ways; few values, so that ties are many. */
  @Property(tries = 200)
  void ordersAreThoseOfTheDefinition(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int positions, @ForAll @IntRange(max = 12) int people) {
    Random random = new Random(seed);
    assertOrders(reach(random, positions, people, 0.7, 700, 1), random, 0, 1, 2);
  }

  /** Values so large that what is known of a pair does not go into one number. */
  @Property(tries = 200)
  void ordersOfLargeNumbersAreThoseOfTheDefinition(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int positions, @ForAll @IntRange(max = 12) int people) {
    Random random = new Random(seed);
    int[] shares = {0, 1 << 28, (1 << 29) - 1};
    assertOrders(reach(random, positions, people, 0.7, 1 << 30, 1 << 18), random, shares);
  }

  /** So many candidates that they are not all gone through at a time. */
  @Test
  void manyCandidatesAreOrderedTheSame() {
    Random random = new Random(7);
    assertOrders(reach(random, 6, 70_000, 0.5, 700, 1), random, 0, 1, 2);
  }

  @Test
  void negativePreferencesAreRefused() {
    Reach reach = new Reach(List.of(new Reach.Row(new int[] {0}, new int[] {1}, new int[] {-1})), 1);
    assertThatThrownBy(() -> new CandidateOrders(reach, new int[1], new int[1], new int[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  private static Reach reach(
      Random random, int positions, int people, double share, int fits, int preferenceUnit) {
    List<Reach.Row> rows = new ArrayList<>();
    for (int position = 0; position < positions; position++) {
      int[] candidates = IntStream.range(0, people).filter(any -> random.nextDouble() < share).toArray();
      int[] ownFits = IntStream.of(candidates).map(any -> random.nextInt(fits)).toArray();
      int[] preferences = IntStream.of(candidates).map(any -> preferenceUnit * random.nextInt(4)).toArray();
      rows.add(new Reach.Row(candidates, ownFits, preferences));
    }
    return new Reach(rows, people);
  }

  private static void assertOrders(Reach reach, Random random, int... someShares) {
    int[] priorities = IntStream.range(0, reach.positionCount()).map(any -> random.nextInt(5) - 2).toArray();
    int[] shares = IntStream.range(0, reach.pairs()).map(any -> someShares[random.nextInt(3)]).toArray();
    int[] standings = random.nextBoolean() ? reach.placesInOrders() : reach.standings();
    CandidateOrders orders = new CandidateOrders(reach, priorities, shares, standings);
    List<List<Integer>> rows = new ArrayList<>();
    IntStream.range(0, reach.candidateCount()).forEach(any -> rows.add(new ArrayList<>()));
    IntStream.range(0, reach.pairs()).forEach(pair -> rows.get(reach.candidate(pair)).add(pair));
    Comparator<Integer> rather =
        Comparator.comparing((Integer pair) -> -priorities[reach.position(pair)])
            .thenComparing(pair -> -reach.preference(pair))
            .thenComparing(pair -> -shares[pair])
            .thenComparing(pair -> pair);
    for (int candidate = 0; candidate < rows.size(); candidate++) {
      List<Integer> row = rows.get(candidate);
      row.sort(rather);
      assertThat(orders.of(candidate)).containsExactly(row.stream().mapToInt(pair -> pair).toArray());
      for (int place = 0; place < row.size(); place++) {
        long bid = orders.bid(orders.start(candidate) + place);
        assertThat(CandidateOrders.position(bid)).isEqualTo(reach.position(row.get(place)));
        assertThat(CandidateOrders.standing(bid)).isEqualTo(standings[row.get(place)]);
        assertThat(orders.rank(row.get(place))).isEqualTo(place);
        assertThat(place == 0 || orders.isBefore(row.get(place - 1), row.get(place))).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void placesAreThoseOfAStableSort(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    Random random = new Random(seed);
    int range = 1 << random.nextInt(31);
    int[] numbers = IntStream.range(0, size + 5).map(any -> random.nextInt(range)).toArray();
    int[] places = new int[size + 5];
    new RowSort(size).places(numbers, 5, size + 5, places);
    int[] inPlace = numbers.clone();
    new RowSort(size).places(inPlace, 5, size + 5, inPlace);
    assertThat(Arrays.copyOfRange(inPlace, 5, size + 5)).isEqualTo(Arrays.copyOfRange(places, 5, size + 5));
    List<Integer> sorted =
        IntStream.range(5, size + 5).boxed().sorted(Comparator.comparing(at -> numbers[at])).toList();
    for (int place = 0; place < size; place++) {
      assertThat(places[sorted.get(place)]).isEqualTo(place);
    }
  }

  /** Held are the best of all who came, whatever the order they came in. */
  @Property(tries = 300)
  void holdingsAreTheBestOfThoseWhoCame(@ForAll long seed, @ForAll @IntRange(max = 6) int seats) {
    Random random = new Random(seed);
    int[] everybody = IntStream.range(0, 12).toArray();
    Reach reach = new Reach(List.of(new Reach.Row(everybody, new int[12], new int[12])), 12);
    Holdings holdings = new Holdings(reach, new int[] {seats});
    List<int[]> came = new ArrayList<>();
    List<Integer> refused = new ArrayList<>();
    for (int candidate : everybody) {
      int standing = random.nextInt(5);
      came.add(new int[] {standing, candidate});
      int loser = holdings.offer(0, standing, candidate);
      if (loser != Allocation.NONE) {
        refused.add(loser);
      }
    }
    came.sort(Comparator.<int[]>comparingInt(each -> each[0]).thenComparingInt(each -> each[1]));
    int[] best = came.stream().limit(seats).mapToInt(each -> each[1]).toArray();
    assertThat(holdings.candidates(0)).containsExactly(best);
    IntStream.of(best).forEach(refused::add);
    assertThat(refused).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 12).boxed().toList());
  }
}
