package org.talentchain.matching.allocation.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Pairs that keep all priced quotas and are near a plan that does not: who is missing comes from a plan that keeps all,
 * who is too many is left out, cheapest first. Seats may be short.
 */
final class Template {

  private static final int NONE = -1;
  private static final int PASSES = 6;

  private final CrossingQuotas problem;
  private final int[] kept;
  private final int[] pairOf;
  private final BitSet needed = new BitSet();

  /**
   * @param plan that is changed
   * @param kept a plan that keeps all quotas
   */
  Template(CrossingQuotas problem, int[] plan, int[] kept) {
    this.problem = problem;
    this.kept = kept;
    pairOf = new int[problem.market().candidateCount()];
    Arrays.fill(pairOf, NONE);
    for (int pair : plan) {
      pairOf[problem.market().candidate(pair)] = pair;
    }
    for (int pass = 0; pass < PASSES && !problem.keepsPriced(problem.counts(pairs())); pass++) {
      change();
    }
  }

  /** The pairs, ascending. */
  int[] pairs() {
    return IntStream.of(pairOf).filter(pair -> pair != NONE).sorted().toArray();
  }

  private void change() {
    int[] counts = problem.counts(pairs());
    for (int quota = 0; quota < counts.length; quota++) {
      int missing = -problem.excess(quota, counts[quota]);
      for (int at = 0; at < kept.length && missing > 0; at++) {
        int pair = kept[at];
        if (problem.counts(quota, pair) && pairOf[problem.market().candidate(pair)] != pair) {
          pairOf[problem.market().candidate(pair)] = pair;
          needed.set(pair);
          missing--;
        }
      }
    }
    counts = problem.counts(pairs());
    for (int quota = 0; quota < counts.length; quota++) {
      leaveOut(quota, problem.excess(quota, counts[quota]));
    }
  }

  private void leaveOut(int quota, int count) {
    if (count > 0) {
      IntStream.of(pairs())
          .filter(pair -> problem.counts(quota, pair))
          .boxed()
          .sorted(Comparator.<Integer, Boolean>comparing(needed::get).thenComparingLong(problem::gain))
          .limit(count)
          .forEach(pair -> pairOf[problem.market().candidate(pair)] = NONE);
    }
  }
}
