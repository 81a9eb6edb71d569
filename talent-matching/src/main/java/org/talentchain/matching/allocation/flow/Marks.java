package org.talentchain.matching.allocation.flow;

import java.util.Arrays;

/** Which entries of rows are marked, one bit each, so that of long rows only what is marked is looked at. */
final class Marks {

  private final int[] starts;
  private final int[] firstWords;
  private final long[] words;

  /**
   * Marks none.
   *
   * @param starts the first entry of each row, and where the last one ends; not copied
   */
  Marks(int[] starts) {
    this.starts = starts;
    firstWords = new int[starts.length];
    for (int row = 0; row + 1 < starts.length; row++) {
      int size = starts[row + 1] - starts[row];
      firstWords[row + 1] = firstWords[row] + (size + Long.SIZE - 1) / Long.SIZE;
    }
    words = new long[firstWords[starts.length - 1]];
  }

  void set(int row, int entry, boolean marked) {
    int place = entry - starts[row];
    int word = firstWords[row] + (place >> 6);
    if (marked) {
      words[word] |= 1L << place;
    } else {
      words[word] &= ~(1L << place);
    }
  }

  boolean has(int row, int entry) {
    int place = entry - starts[row];
    return (words[firstWords[row] + (place >> 6)] >>> place & 1) != 0;
  }

  /** The first marked entry of a row, or -1. */
  int first(int row) {
    return from(row, starts[row]);
  }

  /** The next marked entry of a row behind one, or -1. */
  int after(int row, int entry) {
    return from(row, entry + 1);
  }

  /** The first marked entry of a row that is not before one, which may be where the row ends; or -1. */
  int from(int row, int entry) {
    int place = entry - starts[row];
    int word = firstWords[row] + (place >> 6);
    int end = firstWords[row + 1];
    if (word >= end) {
      return -1;
    }
    long left = words[word] & -1L << place;
    while (left == 0) {
      if (++word == end) {
        return -1;
      }
      left = words[word];
    }
    return starts[row] + (word - firstWords[row] << 6) + Long.numberOfTrailingZeros(left);
  }

  void clear() {
    Arrays.fill(words, 0);
  }
}
