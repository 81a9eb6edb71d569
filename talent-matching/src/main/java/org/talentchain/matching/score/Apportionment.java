package org.talentchain.matching.score;

import com.google.common.math.LongMath;
import java.util.Arrays;

/**
 * Divides whole points by importance: to each its quota rounded down, and what is left one by one in the order of
 * Webster's quotients (Balinski and Young, <i>Fair Representation</i>, 1982), to none twice. So no share is a whole
 * point away from its quota. Ties go to the first.
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
    int[] most = new int[importances.length];
    int given = 0;
    for (int i = 0; i < shares.length; i++) {
      long quota = LongMath.checkedMultiply(total, importances[i]);
      shares[i] = (int) (quota / sum);
      most[i] = (int) ((quota + sum - 1) / sum);
      given += shares[i];
    }
    for (; given < total; given++) {
      shares[next(shares, most, importances)]++;
    }
    return shares;
  }

  /** Whose next point has the largest quotient importance / (2 · share + 1), among those below their most. */
  private static int next(int[] shares, int[] most, int[] importances) {
    int best = -1;
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] < most[i] && (best < 0 || quotientIsLarger(i, best, shares, importances))) {
        best = i;
      }
    }
    return best;
  }

  private static boolean quotientIsLarger(int one, int other, int[] shares, int[] importances) {
    return (long) importances[one] * (2L * shares[other] + 1) > (long) importances[other] * (2L * shares[one] + 1);
  }
}
