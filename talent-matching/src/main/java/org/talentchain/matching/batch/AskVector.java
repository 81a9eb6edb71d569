package org.talentchain.matching.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.Scale;

/**
 * What one ask is worth to each row of a block, and at most to any row of each stripe; whom it keeps out has
 * the sign bit in the gates, and a stripe has it when the ask keeps out all of it.
 *
 * <p>Each stripe is an array of its own, so that loops over it start at 0: only then does the compiler make
 * vector instructions of them. Stripes in which nobody has anything to do with the ask share one array of
 * zeros, and one of gates as they are without evidence.
 */
final class AskVector {

  private final Tiling tiling;
  private final int[] zeros;
  private final @Nullable Gate gate;
  private final int[][] ownValues;
  private final int[][] ownGates;

  /** By stripe and row of the stripe. */
  final int[][] values;

  /** By stripe: the most it is worth to anybody in it. */
  final int[] mosts;

  /** By stripe and row of the stripe; not to be read when there is no gate. */
  final int[][] gates;

  /** By stripe. */
  final int[] stripeGates;

  private int most;

  /**
   * @param zeros stands in for stripes to which the ask is worth nothing
   * @param gate the gate of the block, or null when the ask keeps out nobody
   */
  AskVector(Tiling tiling, int[] zeros, @Nullable Gate gate) {
    int stripes = tiling.stripes(tiling.rows());
    this.tiling = tiling;
    this.zeros = zeros;
    this.gate = gate;
    this.ownValues = new int[stripes][];
    this.values = new int[stripes][];
    this.mosts = new int[stripes];
    this.ownGates = new int[gate == null ? 0 : stripes][];
    this.gates = new int[ownGates.length][];
    this.stripeGates = new int[ownGates.length];
  }

  boolean hasGate() {
    return gate != null;
  }

  /** The most it is worth to any row. */
  int most() {
    return most;
  }

  /** Nobody has anything to do with it, so far. */
  void clear() {
    Arrays.fill(values, zeros);
    Arrays.fill(mosts, 0);
    most = 0;
    if (gate != null) {
      gate.copyTo(gates, stripeGates);
    }
  }

  /**
   * What rows have of a term; of several terms the most stays. This is half of the work of a batch: it goes stripe by
   * stripe, so that little is left to do for each row.
   *
   * @param rows ascending, from {@code start} to {@code end}
   * @param codes one each
   */
  void put(short[] rows, byte[] codes, int start, int end, Scale scale) {
    int at = start;
    while (at < end) {
      int stripe = rows[at] >> tiling.stripeBits();
      int first = stripe << tiling.stripeBits();
      int behind = first + tiling.stripe();
      int[] mine = values[stripe] == zeros ? open(stripe) : values[stripe];
      int highest = mosts[stripe];
      for (; at < end && rows[at] < behind; at++) {
        int value = scale.value(codes[at]);
        int row = rows[at] - first;
        if (value > mine[row]) {
          mine[row] = value;
          highest = Math.max(highest, value);
        }
        if (gate != null) {
          gate.put(rows[at], scale.evidence(codes[at]));
        }
      }
      mosts[stripe] = highest;
      most = Math.max(most, highest);
    }
  }

  /** What a row's number is worth. */
  void put(int row, int value, int evidence) {
    int stripe = row >> tiling.stripeBits();
    int[] mine = values[stripe] == zeros ? open(stripe) : values[stripe];
    mine[row & tiling.stripe() - 1] = value;
    mosts[stripe] = Math.max(mosts[stripe], value);
    most = Math.max(most, value);
    if (gate != null) {
      gate.put(row, evidence);
    }
  }

  private int[] open(int stripe) {
    int[] mine = cleared(ownValues, stripe);
    values[stripe] = mine;
    if (gate != null) {
      gate.forget(stripe);
    }
    return mine;
  }

  private int[] cleared(int[][] own, int stripe) {
    if (own[stripe] == null) {
      own[stripe] = new int[tiling.stripe()];
    } else {
      Arrays.fill(own[stripe], 0);
    }
    return own[stripe];
  }

  /** Sets the gates once everything is put. */
  void finish(int stripes) {
    if (gate == null) {
      return;
    }
    for (int stripe = 0; stripe < stripes; stripe++) {
      if (values[stripe] != zeros) {
        gates[stripe] = cleared(ownGates, stripe);
        stripeGates[stripe] = gate.set(stripe, gates[stripe]);
      }
    }
  }
}
