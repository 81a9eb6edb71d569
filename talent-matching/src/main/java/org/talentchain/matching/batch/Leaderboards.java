package org.talentchain.matching.batch;

import java.util.Arrays;

/**
 * The best few entries of many boards. An entry is one number, larger is better and no two are alike. A board
 * is a heap with its least entry on top; it grows as it fills, so boards that stay short cost little.
 */
final class Leaderboards {

  /** Less than any entry. */
  static final long NOTHING = Long.MIN_VALUE;

  private static final int FIRST_SIZE = 4;
  private static final long[] EMPTY = {};

  private final int most;
  private final long[][] heaps;
  private final int[] sizes;

  /**
   * @param boards how many boards
   * @param most how many entries on each
   */
  Leaderboards(int boards, int most) {
    this.most = most;
    this.heaps = new long[boards][];
    this.sizes = new int[boards];
    Arrays.fill(heaps, EMPTY);
  }

  /** Entries up to this one are of no use to the board. */
  long least(int board) {
    return sizes[board] < most ? NOTHING : heaps[board][0];
  }

  /** True when it came onto the board. */
  boolean offer(int board, long entry) {
    if (entry <= least(board)) {
      return false;
    }
    if (sizes[board] == most) {
      siftDown(heaps[board], entry, most);
    } else {
      add(board, entry);
    }
    return true;
  }

  private void add(int board, long entry) {
    int size = sizes[board]++;
    if (size == heaps[board].length) {
      heaps[board] = Arrays.copyOf(heaps[board], Math.min(most, Math.max(FIRST_SIZE, 2 * size)));
    }
    long[] heap = heaps[board];
    int at = size;
    while (at > 0 && heap[(at - 1) / 2] > entry) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = entry;
  }

  private static void siftDown(long[] heap, long entry, int size) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= entry) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = entry;
  }

  /** The entries of a board, best first. */
  long[] sorted(int board) {
    long[] entries = Arrays.copyOf(heaps[board], sizes[board]);
    Arrays.sort(entries);
    for (int i = 0, j = entries.length - 1; i < j; i++, j--) {
      long entry = entries[i];
      entries[i] = entries[j];
      entries[j] = entry;
    }
    return entries;
  }

  /** Empties the boards, keeping their room. */
  void clear() {
    Arrays.fill(sizes, 0);
  }

  /** Takes over what is better in boards of the same shape. */
  void join(Leaderboards other) {
    for (int board = 0; board < sizes.length; board++) {
      for (int i = 0; i < other.sizes[board]; i++) {
        offer(board, other.heaps[board][i]);
      }
    }
  }
}
