package org.talentchain.matching.allocation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CirculationTest {

  /** Candidates, positions, one node where everything starts and ends, and some pairs taken. */
  private record Instance(int nodes, int[] tails, int[] heads, int[] capacities, int[] flows, int pairs) {

    static Instance random(Random random, int candidates, int positions, int pairs) {
      int origin = candidates + positions;
      int[] tails = new int[pairs + origin];
      int[] heads = new int[tails.length];
      int[] capacities = new int[tails.length];
      int[] flows = new int[tails.length];
      for (int node = 0; node < origin; node++) {
        boolean isCandidate = node < candidates;
        tails[pairs + node] = isCandidate ? origin : node;
        heads[pairs + node] = isCandidate ? node : origin;
        capacities[pairs + node] = random.nextInt(isCandidate ? 3 : 3 + pairs / positions);
      }
      for (int pair = 0; pair < pairs; pair++) {
        tails[pair] = random.nextInt(candidates);
        heads[pair] = candidates + random.nextInt(positions);
        capacities[pair] = 1;
        int in = pairs + tails[pair];
        int out = pairs + heads[pair];
        if (flows[in] < capacities[in] && flows[out] < capacities[out]) {
          flows[pair] = 1;
          flows[in]++;
          flows[out]++;
        }
      }
      return new Instance(origin + 1, tails, heads, capacities, flows, pairs);
    }
  }

  /** Rows longer than the 64 entries of a word of marks, and shorter ones. */
  @Property(tries = 400)
  void flowsAndProofsAreThoseOfThePlainWay(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 120) int candidates,
      @ForAll @IntRange(min = 1, max = 12) int positions,
      @ForAll @IntRange(max = 900) int pairs,
      @ForAll @IntRange(min = 1, max = 6) int aims,
      @ForAll boolean frozen) {
    Random random = new Random(seed);
    Instance made = Instance.random(random, candidates, positions, pairs);
    Circulation fast =
        new Circulation(
            new Residual(
                made.nodes(),
                made.tails(),
                made.heads(),
                new int[made.tails().length],
                made.capacities(),
                made.flows()));
    PlainCirculation plain =
        new PlainCirculation(made.nodes(), made.tails(), made.heads(), made.capacities(), made.flows().clone());
    if (frozen) {
      int[] proof = random.ints(made.nodes(), 0, 8).map(each -> each / 7).toArray();
      boolean[] charged = new boolean[made.tails().length];
      Arrays.fill(charged, pairs + candidates, charged.length, true);
      fast.freeze(proof, IntStream.range(pairs + candidates, charged.length).toArray());
      plain.freeze(proof, charged);
    }
    int[] aimOf = random.ints(pairs, 0, aims + 1).toArray();
    for (int aim = 0; aim < aims; aim++) {
      int number = aim;
      int[] few = IntStream.range(0, pairs).filter(pair -> aimOf[pair] == number).toArray();
      assertThat(fast.least(few)).isEqualTo(plain.least(few));
      for (int arc = 0; arc < made.tails().length; arc++) {
        assertThat(fast.above(arc)).isEqualTo(plain.flow(arc));
      }
    }
  }
}
