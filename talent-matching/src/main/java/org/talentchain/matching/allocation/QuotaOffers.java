package org.talentchain.matching.allocation;

import java.util.Arrays;

/** The offers of one round, put side by side for each unit. */
final class QuotaOffers {

  private static final int MANY = 16;

  private final long[] made;
  private final int[] madeTo;
  private final long[] sorted;
  private final int[] starts;
  private final int[] counts;
  private final int[] units;
  private int size;
  private int unitCount;

  /**
   * @param most how many offers a round may have
   */
  QuotaOffers(int units, int most) {
    made = new long[most];
    madeTo = new int[most];
    sorted = new long[most];
    starts = new int[units];
    counts = new int[units];
    this.units = new int[units];
  }

  void add(int unit, long bid) {
    if (counts[unit]++ == 0) {
      units[unitCount++] = unit;
    }
    madeTo[size] = unit;
    made[size++] = bid;
  }

  /** Ends the round: now offers can be looked at. */
  void close() {
    if (unitCount > units.length / MANY) {
      putInOrder();
    }
    int from = 0;
    for (int at = 0; at < unitCount; at++) {
      int unit = units[at];
      starts[unit] = from;
      from += counts[unit];
      counts[unit] = 0;
    }
    for (int number = 0; number < size; number++) {
      int unit = madeTo[number];
      sorted[starts[unit] + counts[unit]++] = made[number];
    }
    for (int at = 0; at < unitCount; at++) {
      Arrays.sort(sorted, start(units[at]), end(units[at]));
    }
  }

  /** Many units are gone through in their own order, as what is known of them lies in memory. */
  private void putInOrder() {
    unitCount = 0;
    for (int unit = 0; unit < counts.length; unit++) {
      if (counts[unit] > 0) {
        units[unitCount++] = unit;
      }
    }
  }

  /** How many units have offers. */
  int unitCount() {
    return unitCount;
  }

  /** A unit that has offers, by number. */
  int unit(int number) {
    return units[number];
  }

  /** The first offer to a unit; the best comes first. */
  int start(int unit) {
    return starts[unit];
  }

  int end(int unit) {
    return starts[unit] + counts[unit];
  }

  long offer(int at) {
    return sorted[at];
  }

  /** Begins the next round. */
  void clear() {
    for (int at = 0; at < unitCount; at++) {
      counts[units[at]] = 0;
    }
    size = 0;
    unitCount = 0;
  }
}
