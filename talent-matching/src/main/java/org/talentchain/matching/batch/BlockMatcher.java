package org.talentchain.matching.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Matches positions with the rows of one block; one for each thread. See {@link BatchMatcher}. */
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
        int count = Math.min(tiling.stripe(), block.size() - stripe * tiling.stripe());
        sumRows(stripe, count);
        if (useful) {
          offerRows(position, stripe, count);
        }
        if (usefulToRows) {
          offerPosition(position, stripe, count);
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
      add(vectors[i].mosts, weights[i], stripeSums, stripes);
    }
    for (int i = 0; i < items; i++) {
      if (vectors[i].hasGate()) {
        keepOut(vectors[i].stripeGates, stripeSums, stripes);
      }
    }
  }

  private void sumRows(int stripe, int count) {
    Arrays.fill(sums, 0, count, 0);
    for (int i = 0; i < items; i++) {
      if (vectors[i].mosts[stripe] > 0) {
        add(vectors[i].values[stripe], weights[i], sums, count);
      }
    }
    for (int i = 0; i < items; i++) {
      if (vectors[i].hasGate()) {
        keepOut(vectors[i].gates[stripe], sums, count);
      }
    }
  }

  private static void add(int[] values, int weight, int[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] += weight * values[i];
    }
  }

  private static void keepOut(int[] gates, int[] sums, int count) {
    for (int i = 0; i < count; i++) {
      sums[i] |= gates[i];
    }
  }

  private void offerRows(int position, int stripe, int count) {
    int least = thresholds.of(position);
    for (int i = 0; i < count; i++) {
      if (sums[i] >= least && admits(position, stripe, i)) {
        int candidate = block.candidate(stripe * tiling.stripe() + i);
        if (best.offer(position, Entry.of(sums[i], candidate))) {
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

  private void offerPosition(int position, int stripe, int count) {
    int least = positions.leastPoints(position);
    for (int i = 0; i < count; i++) {
      if (sums[i] >= least && admits(position, stripe, i)) {
        side.offer(stripe * tiling.stripe() + i, position, sums[i]);
      }
    }
    side.visited(stripe);
  }

  /** Whether there is anything that somebody can do, where circumstances alone do not suffice. */
  private boolean admits(int position, int stripe, int row) {
    if (!positions.needsSubstance(position)) {
      return true;
    }
    for (int i = 0; i < items; i++) {
      if (substances[i] && vectors[i].values[stripe][row] > 0) {
        return true;
      }
    }
    return false;
  }
}
