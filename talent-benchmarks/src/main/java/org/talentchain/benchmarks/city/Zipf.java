package org.talentchain.benchmarks.city;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ranks of which the first is drawn most, the k-th about a k-th as often: the shape of words and skills. */
final class Zipf {

  private static final double EXPONENT = 1.05;
  private static final Map<Integer, Zipf> BY_SIZE = new ConcurrentHashMap<>();

  private final double[] cumulative;

  private Zipf(int ranks) {
    cumulative = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += Math.pow(rank + 1, -EXPONENT);
      cumulative[rank] = sum;
    }
  }

  static Zipf over(int ranks) {
    return BY_SIZE.computeIfAbsent(ranks, Zipf::new);
  }

  /**
   * @param share 0 to 1, 1 left out
   */
  int rank(double share) {
    int at = Arrays.binarySearch(cumulative, share * cumulative[cumulative.length - 1]);
    return Math.min(at < 0 ? -at - 1 : at, cumulative.length - 1);
  }
}
