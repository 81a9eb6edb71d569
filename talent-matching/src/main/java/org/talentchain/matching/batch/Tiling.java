package org.talentchain.matching.batch;

/**
 * How rows are cut.
 *
 * @param rows in a block, 1 to 32,767: what is read once for all positions
 * @param stripeBits 2 to this power is how many rows a stripe has: the least that has a bound of its own
 */
record Tiling(int rows, int stripeBits) {

  /** A stripe is a few vector registers long; a block is large enough for reading it to be worth it. */
  static final Tiling STANDARD = new Tiling(4096, 7);

  int stripe() {
    return 1 << stripeBits;
  }

  int blocks(int count) {
    return (count + rows - 1) / rows;
  }

  int stripes(int count) {
    return count + stripe() - 1 >> stripeBits;
  }
}
