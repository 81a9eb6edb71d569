package org.talentchain.matching.allocation.replan;

import java.util.Arrays;

/** A row of whole numbers that grows at its end. */
final class Numbers {

  private int[] all;
  private int size;

  Numbers() {
    this(new int[4], 0);
  }

  /** Takes the array over. */
  Numbers(int[] all, int size) {
    this.all = all;
    this.size = size;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return all[at];
  }

  void add(int number) {
    if (size == all.length) {
      all = Arrays.copyOf(all, Math.max(4, size + (size >> 1)));
    }
    all[size++] = number;
  }

  void removeLast() {
    size--;
  }

  /**
   * Removes a number that is there; the last takes its place.
   *
   * @return where it was
   */
  int remove(int number) {
    int at = 0;
    while (all[at] != number) {
      at++;
    }
    all[at] = all[--size];
    return at;
  }

  /** Undoes that a number was removed, as the first of what was done since is undone last. */
  void putBack(int at, int number) {
    if (at < size) {
      int last = all[at];
      all[at] = number;
      add(last);
    } else {
      add(number);
    }
  }
}
