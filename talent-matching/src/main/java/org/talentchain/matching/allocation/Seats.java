package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * The seats of all positions with what was paid for each. Those of a position that are taken form a heap, the
 * cheapest on top. The price of a position is that of its cheapest seat; all its open seats have this price.
 */
final class Seats {

  static final int NONE = -1;

  private final int[] starts;
  private final int[] taken;
  private final int[] links;
  private final long[] paid;
  private final long[] prices;

  /**
   * @param counts how many seats each position has
   */
  Seats(int[] counts) {
    starts = new int[counts.length + 1];
    for (int position = 0; position < counts.length; position++) {
      starts[position + 1] = Math.addExact(starts[position], counts[position]);
    }
    taken = new int[counts.length];
    links = new int[starts[counts.length]];
    paid = new long[links.length];
    prices = new long[counts.length];
  }

  long price(int position) {
    return prices[position];
  }

  int count(int position) {
    return starts[position + 1] - starts[position];
  }

  int open(int position) {
    return count(position) - taken[position];
  }

  /** The link in one of the seats that are taken. */
  int link(int position, int seat) {
    return links[starts[position] + seat];
  }

  int takenAt(int position) {
    return taken[position];
  }

  void lower(int position, long price) {
    prices[position] = price;
  }

  /** Gives each seat of a position the price of the position and keeps the first few links. */
  void level(int position, int[] kept, int count) {
    System.arraycopy(kept, 0, links, starts[position], count);
    Arrays.fill(paid, starts[position], starts[position] + count, prices[position]);
    taken[position] = count;
  }

  /**
   * Takes an open seat if there is one, else the cheapest; returns the link that loses it, or {@link #NONE}.
   */
  int take(int position, int link, long price) {
    int start = starts[position];
    int size = taken[position];
    if (size < count(position)) {
      taken[position] = size + 1;
      up(start, size, link, price);
      if (size + 1 == count(position)) {
        prices[position] = paid[start];
      }
      return NONE;
    }
    int loser = links[start];
    down(start, 0, size, link, price);
    prices[position] = paid[start];
    return loser;
  }

  /** Opens the seat of a link; the price of the position stays. */
  void leave(int position, int link) {
    int start = starts[position];
    int at = 0;
    while (links[start + at] != link) {
      at++;
    }
    int last = --taken[position];
    int moved = links[start + last];
    long price = paid[start + last];
    if (at == last) {
      return;
    }
    if (at > 0 && paid[start + ((at - 1) >> 1)] > price) {
      up(start, at, moved, price);
    } else {
      down(start, at, last, moved, price);
    }
  }

  private void up(int start, int from, int link, long price) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >> 1;
      if (paid[start + parent] <= price) {
        break;
      }
      put(start + at, start + parent);
      at = parent;
    }
    links[start + at] = link;
    paid[start + at] = price;
  }

  private void down(int start, int from, int size, int link, long price) {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && paid[start + child + 1] < paid[start + child]) {
        child++;
      }
      if (paid[start + child] >= price) {
        break;
      }
      put(start + at, start + child);
      at = child;
    }
    links[start + at] = link;
    paid[start + at] = price;
  }

  private void put(int to, int from) {
    links[to] = links[from];
    paid[to] = paid[from];
  }
}
