package org.talentchain.matching.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Matches positions with the rows of one block; one for each thread. See {@link BatchMatcher} for the idea. */
final class BlockMatcher {

  private final PositionLines positions;
  private final Thresholds thresholds;
  private final Block block;
  private final Tiling tiling;
  private final Leaderboards best;
  private final @Nullable CandidateSide side;

  private final int[] stripeSums;
  private final int[] sums;
  private AskVector[] vectors = {};
  private int[] weights = {};
  private boolean[] substances = {};
  private int items;

  BlockMatcher(
      PositionLines positions,
      Thresholds thresholds,
      Block block,
      Tiling tiling,
      Leaderboards best,
      @Nullable CandidateSide side) {
    this.positions = positions;
    this.thresholds = thresholds;
    this.block = block;
    this.tiling = tiling;
    this.best = best;
    this.side = side;
    this.stripeSums = new int[tiling.stripes(tiling.rows())];
    this.sums = new int[tiling.stripe()];
  }

  /** Offers the rows of the block to a position, or the position to the rows, or both. */
  void match(int position, boolean forPosition, boolean forRows) {
    bind(position);
    int stripes = tiling.stripes(block.size());
    sumStripes(stripes);
    for (int stripe = 0; stripe < stripes; stripe++) {
      boolean useful = forPosition && stripeSums[stripe] >= thresholds.of(position);
      boolean usefulToRows = forRows && side != null && stripeSums[stripe] >= side.least(stripe, position);
      if (useful || usefulToRows) {
        int from = stripe * tiling.stripe();
        int count = Math.min(tiling.stripe(), block.size() - from);
        sumRows(from, count);
        if (useful) {
          offerRows(position, from, count);
        }
        if (usefulToRows) {
          offerPosition(position, from, count);
          side.visited(stripe);
        }
      }
    }
  }

  private void bind(int position) {
    int start = positions.start(position);
    items = positions.start(position + 1) - start;
    if (items > vectors.length) {
      vectors = Arrays.copyOf(vectors, items);
      weights = new int[items];
      substances = new boolean[items];
    }
    for (int i = 0; i < items; i++) {
      vectors[i] = block.vector(positions.ask(start + i));
      weights[i] = positions.weight(start + i);
      substances[i] = positions.isSubstance(start + i);
    }
  }

  private void sumStripes(int stripes) {
    Arrays.fill(stripeSums, 0, stripes, 0);
    for (int i = 0; i < items; i++) {
      add(vectors[i].mosts, 0, weights[i], stripeSums, stripes);
    }
    for (int i = 0; i < items; i++) {
      if (vectors[i].stripeGates != null) {
        keepOut(vectors[i].stripeGates, 0, stripeSums, stripes);
      }
    }
  }

  private void sumRows(int from, int count) {
    Arrays.fill(sums, 0, count, 0);
    for (int i = 0; i < items; i++) {
      add(vectors[i].values, from, weights[i], sums, count);
    }
    for (int i = 0; i < items; i++) {
      if (vectors[i].gates != null) {
        keepOut(vectors[i].gates, from, sums, count);
      }
    }
  }

  /** Plain enough for the compiler to make vector instructions of it. */
  private static void add(int[] values, int from, int weight, int[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] += weight * values[from + i];
    }
  }

  private static void keepOut(int[] gates, int from, int[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] |= gates[from + i];
    }
  }

  private void offerRows(int position, int from, int count) {
    int least = thresholds.of(position);
    for (int i = 0; i < count; i++) {
      if (sums[i] >= least && admits(position, from + i)) {
        if (best.offer(position, Entry.of(sums[i], block.candidate(from + i)))) {
          least = raised(position, least);
        }
      }
    }
  }

  private int raised(int position, int least) {
    long worst = best.least(position);
    if (worst == Leaderboards.NOTHING || Entry.points(worst) <= least) {
      return least;
    }
    thresholds.raise(position, Entry.points(worst));
    return Entry.points(worst);
  }

  private void offerPosition(int position, int from, int count) {
    int least = positions.leastPoints(position);
    for (int i = 0; i < count; i++) {
      if (sums[i] >= least && admits(position, from + i)) {
        side.offer(from + i, position, sums[i]);
      }
    }
  }

  /** Whether it has anything that somebody can do, where circumstances alone do not suffice. */
  private boolean admits(int position, int row) {
    if (!positions.needsSubstance(position)) {
      return true;
    }
    for (int i = 0; i < items; i++) {
      if (substances[i] && vectors[i].values[row] > 0) {
        return true;
      }
    }
    return false;
  }
}
