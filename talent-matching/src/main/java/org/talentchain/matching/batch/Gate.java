package org.talentchain.matching.batch;

import java.util.Arrays;

/**
 * A gate at work on a block: whom it keeps out without any evidence, which is the same for all asks with this
 * gate, and with the evidence of the ask that is being read.
 */
final class Gate {

  static final int KEPT_OUT = Integer.MIN_VALUE;

  private final GateTable table;
  private final Tiling tiling;
  private final int[] flags;
  private final byte[] evidence;
  private final int[][] without;
  private final int[] stripesWithout;
  private int size;

  /**
   * @param flags of the rows of the block; read whenever a block is begun
   */
  Gate(GateTable table, Tiling tiling, int[] flags) {
    int stripes = tiling.stripes(tiling.rows());
    this.table = table;
    this.tiling = tiling;
    this.flags = flags;
    this.evidence = new byte[tiling.rows()];
    this.without = new int[stripes][tiling.stripe()];
    this.stripesWithout = new int[stripes];
  }

  void begin(int rows) {
    size = rows;
    Arrays.fill(evidence, (byte) 0);
    for (int stripe = 0; stripe < tiling.stripes(size); stripe++) {
      stripesWithout[stripe] = set(stripe, without[stripe]);
    }
  }

  void copyTo(int[][] gates, int[] stripeGates) {
    System.arraycopy(without, 0, gates, 0, gates.length);
    System.arraycopy(stripesWithout, 0, stripeGates, 0, gates.length);
  }

  /** Forgets the evidence of a stripe. */
  void forget(int stripe) {
    int from = stripe << tiling.stripeBits();
    Arrays.fill(evidence, from, Math.min(evidence.length, from + tiling.stripe()), (byte) 0);
  }

  /** Evidence for a row; of several the strongest stays. */
  void put(int row, int found) {
    evidence[row] = (byte) Math.max(evidence[row], found);
  }

  /** Sets the gates of a stripe by the evidence, and tells what they have in common. */
  int set(int stripe, int[] gates) {
    int all = KEPT_OUT;
    int from = stripe << tiling.stripeBits();
    int count = Math.min(tiling.stripe(), size - from);
    for (int i = 0; i < count; i++) {
      gates[i] = table.keepsOut(evidence[from + i], flags[from + i]) ? KEPT_OUT : 0;
      all &= gates[i];
    }
    return all;
  }
}
