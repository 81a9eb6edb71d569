package org.talentchain.matching.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one ask is worth to each row of a block, and at most to any row of each stripe; whom it keeps out has the sign
 * bit in {@link #gates}, a stripe when it keeps out all of it.
 */
final class AskVector {

  static final int KEPT_OUT = Integer.MIN_VALUE;

  final int[] values;
  final int[] mosts;
  final int @Nullable [] gates;
  final int @Nullable [] stripeGates;
  private final GateTable gate;
  private final int stripe;
  private int most;

  AskVector(Tiling tiling, GateTable gate) {
    this.gate = gate;
    this.stripe = tiling.stripe();
    this.values = new int[tiling.rows()];
    this.mosts = new int[tiling.stripes(tiling.rows())];
    this.gates = gate.isOpen() ? null : new int[tiling.rows()];
    this.stripeGates = gate.isOpen() ? null : new int[mosts.length];
  }

  /** The most it is worth to any row. */
  int most() {
    return most;
  }

  /** Derives gates and bounds from the values. */
  void finish(int size, byte[] evidence, int[] flags) {
    Arrays.fill(mosts, 0);
    if (gates != null && stripeGates != null) {
      Arrays.fill(stripeGates, KEPT_OUT);
      for (int row = 0; row < size; row++) {
        gates[row] = gate.keepsOut(evidence[row], flags[row]) ? KEPT_OUT : 0;
        stripeGates[row / stripe] &= gates[row];
      }
    }
    most = 0;
    for (int row = 0; row < size; row++) {
      if (gates == null || gates[row] == 0) {
        mosts[row / stripe] = Math.max(mosts[row / stripe], values[row]);
      }
    }
    for (int each : mosts) {
      most = Math.max(most, each);
    }
  }
}
