package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * How far seats and quotas are used up, and who still fits: by position and type of candidate. Asked of
 * positions all over memory, so the quotas of all positions lie in one row, and all that is to be known of a
 * quota side by side.
 */
final class QuotaCounts {

  private static final int COUNT = 0;
  private static final int LEAST = 1;
  private static final int MOST = 2;
  private static final int GROUP = 3;
  private static final int SIZE = 4;

  private final int[] seats;

  /** Where the quotas of each position begin among those of all. */
  private final int[] starts;
  private final int[] ofPositions;

  /** Of each quota its count, bounds, and where its group begins among the types that count. */
  private final int[] states;
  private final boolean[] counting;
  private final int[] taken;

  QuotaCounts(Quotas quotas, int[] seats) {
    this.seats = seats;
    taken = new int[seats.length];
    starts = new int[seats.length + 1];
    for (int position = 0; position < seats.length; position++) {
      starts[position + 1] = starts[position] + quotas.of(position).length;
    }
    ofPositions = new int[starts[seats.length]];
    for (int position = 0; position < seats.length; position++) {
      int[] own = quotas.of(position);
      System.arraycopy(own, 0, ofPositions, starts[position], own.length);
    }
    states = new int[SIZE * quotas.count()];
    for (int number = 0; number < quotas.count(); number++) {
      Quota quota = quotas.quota(number);
      states[SIZE * number + LEAST] = quota.least();
      states[SIZE * number + MOST] = quota.most();
      states[SIZE * number + GROUP] = quota.group() * quotas.typeCount();
    }
    counting = counting(quotas);
  }

  private static boolean[] counting(Quotas quotas) {
    int types = quotas.typeCount();
    boolean[] counting = new boolean[quotas.groupCount() * types];
    for (int group = 0; group < quotas.groupCount(); group++) {
      System.arraycopy(quotas.typesOf(group), 0, counting, group * types, types);
    }
    return counting;
  }

  void clear(int[] positions) {
    for (int position : positions) {
      taken[position] = 0;
      for (int at = starts[position]; at < starts[position + 1]; at++) {
        states[SIZE * ofPositions[at] + COUNT] = 0;
      }
    }
  }

  void add(int position, int type, int by) {
    taken[position] += by;
    for (int at = starts[position]; at < starts[position + 1]; at++) {
      int state = SIZE * ofPositions[at];
      if (counting[states[state + GROUP] + type]) {
        states[state + COUNT] += by;
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
    for (int at = starts[position]; at < starts[position + 1]; at++) {
      int quota = ofPositions[at];
      if (isFull(quota) && isCounting(quota, type)) {
        return false;
      }
    }
    return true;
  }

  /** True when one more helps to reach a lower bound that is not reached. */
  boolean isWanted(int position, int type) {
    for (int at = starts[position]; at < starts[position + 1]; at++) {
      int quota = ofPositions[at];
      if (isShort(quota) && isCounting(quota, type)) {
        return true;
      }
    }
    return false;
  }

  /** True when a lower bound would not be reached with one less than now. */
  boolean isNeeded(int position, int type) {
    for (int at = starts[position]; at < starts[position + 1]; at++) {
      int quota = ofPositions[at];
      if (states[SIZE * quota + COUNT] <= least(quota) && isCounting(quota, type)) {
        return true;
      }
    }
    return false;
  }

  /** The first of the quotas of a position among those of all; they end where those of the next begin. */
  int start(int position) {
    return starts[position];
  }

  int quota(int at) {
    return ofPositions[at];
  }

  /** The quotas of some positions that have a lower bound. */
  int[] lowerBounds(int[] positions) {
    return Arrays.stream(positions)
        .flatMap(position -> Arrays.stream(ofPositions, starts[position], starts[position + 1]))
        .filter(this::hasLowerBound)
        .distinct()
        .toArray();
  }

  /** True when candidates of a type count for a quota. */
  boolean isCounting(int quota, int type) {
    return counting[states[SIZE * quota + GROUP] + type];
  }

  /** True when the upper bound is reached. */
  boolean isFull(int quota) {
    return states[SIZE * quota + COUNT] >= states[SIZE * quota + MOST];
  }

  boolean hasLowerBound(int quota) {
    return least(quota) > 0;
  }

  int least(int quota) {
    return states[SIZE * quota + LEAST];
  }

  /** True when a quota is about a position. */
  boolean isOf(int quota, int position) {
    for (int at = starts[position]; at < starts[position + 1]; at++) {
      if (ofPositions[at] == quota) {
        return true;
      }
    }
    return false;
  }

  /** True when the lower bound is not reached. */
  private boolean isShort(int quota) {
    return states[SIZE * quota + COUNT] < least(quota);
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
    int[] counts = new int[states.length / SIZE];
    Arrays.setAll(counts, quota -> states[SIZE * quota + COUNT]);
    return counts;
  }
}
