package org.talentchain.matching.score;

import com.google.common.math.LongMath;
import java.util.Arrays;

/**
 * Divides whole points by importance with the divisor method of Webster (Balinski and Young, <i>Fair
 * Representation</i>, 1982): no share is taken away from one by giving more points to all. Ties go to the first.
 */
final class Apportionment {

  private Apportionment() {}

  /**
   * @param total what to divide, 0 or more
   * @param importances at least one, each at least 1
   * @return one share each, together {@code total}
   */
  static int[] divide(int total, int[] importances) {
    long sum = Arrays.stream(importances).asLongStream().sum();
    int[] shares = new int[importances.length];
    int given = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (int) (LongMath.checkedMultiply(total, importances[i]) / sum);
      given += shares[i];
    }
    for (; given < total; given++) {
      shares[next(shares, importances)]++;
    }
    return shares;
  }

  /** Whose next point has the largest quotient importance / (2 · share + 1). */
  private static int next(int[] shares, int[] importances) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      long mine = (long) importances[i] * (2L * shares[best] + 1);
      long theirs = (long) importances[best] * (2L * shares[i] + 1);
      if (mine > theirs) {
        best = i;
      }
    }
    return best;
  }
}
