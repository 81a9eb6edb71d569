package org.talentchain.matching.allocation.flow;

import java.util.Arrays;

/**
 * What priced quotas charge, moved so that the bound on all plans falls: a quota that has too many charges more, one that
 * has too few pays, and one that does not use its bound charges less (subgradients; steps after Polyak 1969, in the
 * direction kept for a part from before, Camerini, Fratta and Maffioli 1975).
 */
final class Charges {

  private static final int PATIENCE = 4;
  private static final double KEPT = 0.5;

  private final CrossingQuotas problem;
  private final double[] values;
  private final double[] direction;
  private double length = 1;
  private int idle;
  private long lowest = Long.MAX_VALUE;

  /**
   * @param start of each priced quota
   */
  Charges(CrossingQuotas problem, long[] start) {
    this.problem = problem;
    values = Arrays.stream(start).mapToDouble(each -> each).toArray();
    direction = new double[start.length];
  }

  /** In whole numbers. */
  long[] now() {
    return Arrays.stream(values).mapToLong(Math::round).toArray();
  }

  /**
   * Moves them.
   *
   * @param counts how many the best plan at these charges counts for each priced quota
   * @param bound what it shows no plan to exceed
   * @param value of the best plan known
   */
  void step(int[] counts, long bound, long value) {
    idle = bound < lowest ? 0 : idle + 1;
    lowest = Math.min(lowest, bound);
    if (idle == PATIENCE) {
      length /= 2;
      idle = 0;
    }
    double square = 0;
    for (int quota = 0; quota < values.length; quota++) {
      direction[quota] = slope(quota, counts[quota]) + KEPT * direction[quota];
      square += direction[quota] * direction[quota];
    }
    if (square == 0) {
      return;
    }
    double step = length * Math.max(1, bound - value) / square;
    for (int quota = 0; quota < values.length; quota++) {
      values[quota] = allowed(quota, values[quota] + step * direction[quota]);
    }
  }

  /** How far a count is above the bound a quota is priced for. */
  private double slope(int quota, int count) {
    if (values[quota] > 0) {
      return count - (double) problem.most(quota);
    }
    return values[quota] < 0 ? count - (double) problem.least(quota) : problem.excess(quota, count);
  }

  /** Without the bound it is for, a charge is worth nothing; it does not turn into a payment at one step. */
  private double allowed(int quota, double value) {
    return values[quota] > 0 ? Math.max(0, value) : values[quota] < 0 ? Math.min(0, value) : value;
  }
}
