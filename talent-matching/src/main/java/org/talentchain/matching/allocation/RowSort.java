package org.talentchain.matching.allocation;

import java.util.Arrays;

/** Sorts rows of numbers that are not negative, digit by digit; of equal ones the first stays first. */
final class RowSort {

  private static final int DIGIT = 8;
  private static final int DIGITS = 1 << DIGIT;

  private final int[] counts = new int[DIGITS + 1];
  private int[] order;
  private int[] other;

  /**
   * @param longest how long a row may be
   */
  RowSort(int longest) {
    order = new int[longest];
    other = new int[longest];
  }

  /**
   * Finds the place of each number of a row among them, from 0, smallest first.
   *
   * @param places where they are put, as far along as the numbers; may be the same array
   */
  void places(int[] numbers, int from, int to, int[] places) {
    int size = to - from;
    int most = 0;
    for (int at = 0; at < size; at++) {
      order[at] = from + at;
      most |= numbers[from + at];
    }
    for (int shift = 0; shift < Integer.SIZE && most >>> shift != 0; shift += DIGIT) {
      sortBy(numbers, shift, size);
    }
    for (int place = 0; place < size; place++) {
      places[order[place]] = place;
    }
  }

  private void sortBy(int[] numbers, int shift, int size) {
    Arrays.fill(counts, 0);
    for (int at = 0; at < size; at++) {
      counts[(numbers[order[at]] >>> shift & DIGITS - 1) + 1]++;
    }
    for (int digit = 0; digit < DIGITS; digit++) {
      counts[digit + 1] += counts[digit];
    }
    for (int at = 0; at < size; at++) {
      other[counts[numbers[order[at]] >>> shift & DIGITS - 1]++] = order[at];
    }
    int[] sorted = other;
    other = order;
    order = sorted;
  }
}
