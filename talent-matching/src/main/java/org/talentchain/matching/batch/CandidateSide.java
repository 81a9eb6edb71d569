package org.talentchain.matching.batch;

import java.util.Arrays;

/**
 * The best positions of each row of a block. What a row asks at least of a position is a share of the
 * position's weight, so it differs from position to position.
 */
final class CandidateSide {

  private static final int REFRESH_EVERY = 32;

  private final PositionLines positions;
  private final Tiling tiling;
  private final Leaderboards boards;
  private final double[] leastOfRow;
  private final double[] leastOfStripe;
  private final int[] visits;
  private int size;

  CandidateSide(PositionLines positions, Tiling tiling, int most) {
    this.positions = positions;
    this.tiling = tiling;
    this.boards = new Leaderboards(tiling.rows(), most);
    this.leastOfRow = new double[tiling.rows()];
    this.leastOfStripe = new double[tiling.stripes(tiling.rows())];
    this.visits = new int[leastOfStripe.length];
  }

  void start(int rows) {
    size = rows;
    boards.clear();
    Arrays.fill(leastOfRow, 0);
    Arrays.fill(leastOfStripe, 0);
    Arrays.fill(visits, 0);
  }

  /** The fewest points of a position that may be of use to any row of a stripe. */
  int least(int stripe, int position) {
    return least(leastOfStripe[stripe], position);
  }

  /** Rounded down; a share that is reached exactly may win by its id. */
  private int least(double share, int position) {
    return Math.max(positions.leastPoints(position), (int) (share * positions.total(position)));
  }

  void offer(int row, int position, int points) {
    if (points < least(leastOfRow[row], position)) {
      return;
    }
    int total = positions.total(position);
    if (boards.offer(row, Entry.ofShare(points, total, position))) {
      long worst = boards.least(row);
      leastOfRow[row] = worst == Leaderboards.NOTHING ? 0 : share(worst);
    }
  }

  private double share(long entry) {
    int total = positions.total(Entry.position(entry));
    return (double) Entry.points(entry, total) / total;
  }

  /** Says that a stripe was offered a position. */
  void visited(int stripe) {
    if (++visits[stripe] % REFRESH_EVERY == 0) {
      int from = stripe * tiling.stripe();
      int to = Math.min(size, from + tiling.stripe());
      leastOfStripe[stripe] = Arrays.stream(leastOfRow, from, to).min().orElse(0);
    }
  }

  long[] sorted(int row) {
    return boards.sorted(row);
  }
}
