package org.talentchain.matching.batch;

/**
 * How rows are cut.
 *
 * @param rows in a block, 1 to 32,767: what is read once for all positions
 * @param stripe rows in a stripe: the least that has a bound of its own
 */
record Tiling(int rows, int stripe) {

  /** A stripe is a few vector registers long; what a block's asks are worth fits the second-level cache. */
  static final Tiling STANDARD = new Tiling(2048, 128);

  int blocks(int count) {
    return (count + rows - 1) / rows;
  }

  int stripes(int count) {
    return (count + stripe - 1) / stripe;
  }
}
