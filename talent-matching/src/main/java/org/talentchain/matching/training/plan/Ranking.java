package org.talentchain.matching.training.plan;

import java.util.Arrays;

/** Picks the largest of many numbers without sorting them all. */
final class Ranking {

  private Ranking() {}

  /** The places of the largest so many keys, largest first, ties by place. */
  static int[] best(long[] keys, int count) {
    int[] places = new int[keys.length];
    Arrays.setAll(places, place -> place);
    if (count < keys.length) {
      partition(keys, places, count);
    }
    int[] best = count < keys.length ? Arrays.copyOf(places, count) : places;
    sort(keys, best, 0, best.length - 1);
    return best;
  }

  private static boolean before(long[] keys, int one, int other) {
    return keys[one] != keys[other] ? keys[one] > keys[other] : one < other;
  }

  /** Brings the best to the front, in any order (quickselect). */
  private static void partition(long[] keys, int[] places, int count) {
    int low = 0;
    int high = places.length - 1;
    while (low < high) {
      int pivot = places[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (before(keys, places[i], pivot)) {
          i++;
        }
        while (before(keys, pivot, places[j])) {
          j--;
        }
        if (i <= j) {
          int swap = places[i];
          places[i++] = places[j];
          places[j--] = swap;
        }
      }
      if (count <= j) {
        high = j;
      } else if (count >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  private static void sort(long[] keys, int[] places, int low, int high) {
    int from = low;
    int to = high;
    while (to - from > 16) {
      int pivot = places[(from + to) >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        while (before(keys, places[i], pivot)) {
          i++;
        }
        while (before(keys, pivot, places[j])) {
          j--;
        }
        if (i <= j) {
          int swap = places[i];
          places[i++] = places[j];
          places[j--] = swap;
        }
      }
      // The shorter part first, so that the stack stays shallow.
      if (j - from < to - i) {
        sort(keys, places, from, j);
        from = i;
      } else {
        sort(keys, places, i, to);
        to = j;
      }
    }
    for (int i = from + 1; i <= to; i++) {
      int place = places[i];
      int j = i - 1;
      for (; j >= from && before(keys, place, places[j]); j--) {
        places[j + 1] = places[j];
      }
      places[j + 1] = place;
    }
  }
}
