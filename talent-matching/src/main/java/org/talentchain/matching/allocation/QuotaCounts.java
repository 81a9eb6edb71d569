package org.talentchain.matching.allocation;

import java.util.Arrays;

/** How far seats and quotas are used up, and who still fits: by position and type of candidate. */
final class QuotaCounts {

  private final int[] seats;
  private final int[][] ofPosition;
  private final int[] least;
  private final int[] most;
  private final boolean[][] counting;
  private final int[] counts;
  private final int[] taken;

  QuotaCounts(Quotas quotas, int[] seats) {
    this.seats = seats;
    ofPosition = new int[seats.length][];
    Arrays.setAll(ofPosition, quotas::of);
    least = new int[quotas.count()];
    most = new int[quotas.count()];
    counting = new boolean[quotas.count()][];
    boolean[][] typesOf = new boolean[quotas.groupCount()][];
    for (int number = 0; number < least.length; number++) {
      Quota quota = quotas.quota(number);
      least[number] = quota.least();
      most[number] = quota.most();
      if (typesOf[quota.group()] == null) {
        typesOf[quota.group()] = quotas.typesOf(quota.group());
      }
      counting[number] = typesOf[quota.group()];
    }
    counts = new int[least.length];
    taken = new int[seats.length];
  }

  void clear() {
    Arrays.fill(counts, 0);
    Arrays.fill(taken, 0);
  }

  void clear(int[] positions) {
    for (int position : positions) {
      taken[position] = 0;
      for (int quota : ofPosition[position]) {
        counts[quota] = 0;
      }
    }
  }

  void add(int position, int type, int by) {
    taken[position] += by;
    for (int quota : ofPosition[position]) {
      if (counting[quota][type]) {
        counts[quota] += by;
      }
    }
  }

  boolean hasSeat(int position) {
    return taken[position] < seats[position];
  }

  /** True when there is a seat, and no upper bound is reached. */
  boolean fits(int position, int type) {
    if (!hasSeat(position)) {
      return false;
    }
    for (int quota : ofPosition[position]) {
      if (counts[quota] >= most[quota] && counting[quota][type]) {
        return false;
      }
    }
    return true;
  }

  /** True when one more helps to reach a lower bound that is not reached. */
  boolean isWanted(int position, int type) {
    for (int quota : ofPosition[position]) {
      if (counts[quota] < least[quota] && counting[quota][type]) {
        return true;
      }
    }
    return false;
  }

  /** The quotas of some positions that have a lower bound. */
  int[] lowerBounds(int[] positions) {
    return Arrays.stream(positions)
        .flatMap(position -> Arrays.stream(ofPosition[position]))
        .filter(quota -> least[quota] > 0)
        .distinct()
        .toArray();
  }

  /** True when candidates of a type count for a quota. */
  boolean isCounting(int quota, int type) {
    return counting[quota][type];
  }

  /** True when the upper bound is reached. */
  boolean isFull(int quota) {
    return counts[quota] >= most[quota];
  }

  boolean hasLowerBound(int quota) {
    return least[quota] > 0;
  }

  int least(int quota) {
    return least[quota];
  }

  /** True when a quota is about a position. */
  boolean isOf(int quota, int position) {
    for (int own : ofPosition[position]) {
      if (own == quota) {
        return true;
      }
    }
    return false;
  }

  /** True when the lower bound is not reached. */
  private boolean isShort(int quota) {
    return counts[quota] < least[quota];
  }

  /** True when a lower bound of some quotas is not reached. */
  boolean isShort(int[] some) {
    for (int quota : some) {
      if (isShort(quota)) {
        return true;
      }
    }
    return false;
  }

  /** How many count for each quota. */
  int[] counts() {
    return counts.clone();
  }
}
