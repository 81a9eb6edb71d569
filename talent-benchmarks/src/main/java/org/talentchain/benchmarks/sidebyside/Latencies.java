package org.talentchain.benchmarks.sidebyside;

import java.util.Arrays;

/**
 * How long single answers took.
 *
 * @param nanos one each, ascending; none where positions are not answered one by one
 */
record Latencies(long... nanos) {

  static final Latencies NONE = new Latencies();

  Latencies {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  boolean isKnown() {
    return nanos.length > 0;
  }

  /**
   * Milliseconds within which this share of the answers came.
   *
   * @param share 0 to 1
   */
  double milliseconds(double share) {
    return nanos[(int) Math.min(nanos.length - 1, (long) (share * nanos.length))] / 1e6;
  }
}
