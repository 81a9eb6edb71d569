package org.talentchain.matching.allocation;

/** The best few of the offers seen: a heap with the lowest on top. Of equal offers the first seen stay. */
final class Offers {

  private final long[] values;
  private final int[] links;
  private int size;
  private int most;

  Offers(int capacity) {
    values = new long[capacity];
    links = new int[capacity];
  }

  void clear(int keep) {
    size = 0;
    most = keep;
  }

  boolean isFull() {
    return size == most;
  }

  int size() {
    return size;
  }

  long lowest() {
    return values[0];
  }

  int link(int at) {
    return links[at];
  }

  /** Takes an offer in; if full, it must be above the lowest, which goes. */
  void add(long value, int link) {
    if (size < most) {
      up(value, link);
    } else {
      down(value, link);
    }
  }

  private void up(long value, int link) {
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) >> 1;
      if (values[parent] <= value) {
        break;
      }
      values[at] = values[parent];
      links[at] = links[parent];
      at = parent;
    }
    values[at] = value;
    links[at] = link;
  }

  private void down(long value, int link) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && values[child + 1] < values[child]) {
        child++;
      }
      if (values[child] >= value) {
        break;
      }
      values[at] = values[child];
      links[at] = links[child];
      at = child;
    }
    values[at] = value;
    links[at] = link;
  }
}
