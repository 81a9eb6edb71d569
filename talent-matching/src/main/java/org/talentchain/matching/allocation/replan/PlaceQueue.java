package org.talentchain.matching.allocation.replan;

import java.util.Arrays;

/** Numbered places with keys, the lowest key first, then the lower number: a heap. A place may be inside twice. */
final class PlaceQueue {

  private long[] keys = new long[16];
  private int[] places = new int[16];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  long lowest() {
    return keys[0];
  }

  void add(long key, int place) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) >> 1;
      if (!isBefore(key, place, keys[parent], places[parent])) {
        break;
      }
      put(at, keys[parent], places[parent]);
      at = parent;
    }
    put(at, key, place);
  }

  /** Removes the place with the lowest key. */
  int remove() {
    int first = places[0];
    long key = keys[--size];
    int place = places[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isBefore(keys[child + 1], places[child + 1], keys[child], places[child])) {
        child++;
      }
      if (!isBefore(keys[child], places[child], key, place)) {
        break;
      }
      put(at, keys[child], places[child]);
      at = child;
    }
    put(at, key, place);
    return first;
  }

  private void put(int at, long key, int place) {
    keys[at] = key;
    places[at] = place;
  }

  private static boolean isBefore(long key, int place, long otherKey, int otherPlace) {
    return key < otherKey || key == otherKey && place < otherPlace;
  }
}
