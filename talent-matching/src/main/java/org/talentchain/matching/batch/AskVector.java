package org.talentchain.matching.batch;

import org.jspecify.annotations.Nullable;

/**
 * What one ask is worth to each row of a block, and at most to any row of each stripe; whom it keeps out has the sign
 * bit in the gates, and a stripe has it when the ask keeps out all of it. Each stripe is an array of its own, so that
 * loops over it start at 0: only then does the compiler make vector instructions of them.
 */
final class AskVector {

  static final int KEPT_OUT = Integer.MIN_VALUE;

  /** By stripe and row of the stripe. */
  final int[][] values;

  /** The same for gates, or null when all are open. */
  final int @Nullable [][] gates;

  /** By stripe: the most it is worth to anybody it lets in. */
  final int[] mosts;

  /** By stripe, or null when all are open. */
  final int @Nullable [] stripeGates;

  private final GateTable gate;
  private final Tiling tiling;
  private int most;

  AskVector(Tiling tiling, GateTable gate) {
    int stripes = tiling.stripes(tiling.rows());
    this.gate = gate;
    this.tiling = tiling;
    this.values = new int[stripes][tiling.stripe()];
    this.mosts = new int[stripes];
    this.gates = gate.isOpen() ? null : new int[stripes][tiling.stripe()];
    this.stripeGates = gate.isOpen() ? null : new int[stripes];
  }

  /** The most it is worth to any row. */
  int most() {
    return most;
  }

  /** Takes over what was found for the rows of a block. */
  void set(int size, int[] worth, byte[] evidence, int[] flags) {
    most = 0;
    for (int stripe = 0; stripe < tiling.stripes(size); stripe++) {
      int from = stripe * tiling.stripe();
      int to = Math.min(size, from + tiling.stripe());
      System.arraycopy(worth, from, values[stripe], 0, to - from);
      if (gates != null && stripeGates != null) {
        stripeGates[stripe] = shut(gates[stripe], from, to, evidence, flags);
        mosts[stripe] = mostAdmitted(values[stripe], gates[stripe], to - from);
      } else {
        mosts[stripe] = most(values[stripe], to - from);
      }
      most = Math.max(most, mosts[stripe]);
    }
  }

  /** Sets the gates of a stripe and tells what they have in common. */
  private int shut(int[] to, int from, int end, byte[] evidence, int[] flags) {
    int all = KEPT_OUT;
    for (int row = from; row < end; row++) {
      int shut = gate.keepsOut(evidence[row], flags[row]) ? KEPT_OUT : 0;
      to[row - from] = shut;
      all &= shut;
    }
    return all;
  }

  private static int most(int[] values, int count) {
    int most = 0;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, values[i]);
    }
    return most;
  }

  private static int mostAdmitted(int[] values, int[] gates, int count) {
    int most = 0;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, gates[i] == 0 ? values[i] : 0);
    }
    return most;
  }
}
