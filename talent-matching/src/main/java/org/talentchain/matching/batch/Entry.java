package org.talentchain.matching.batch;

/**
 * How what is found is written in one number, so that the better is the larger and ties go to the smaller
 * number.
 *
 * <p>For a position: points, then the candidate. For a candidate: the share of points in the position's
 * weight, then the position. Two different shares are at least 1 / 10,000² apart, so their whole part in
 * units of 2⁻²⁸ tells them apart, and equal shares have the same; with at most 1,000 to a unit of weight it
 * needs 38 bits.
 */
final class Entry {

  /** Room for the number of a position. */
  private static final int POSITION_BITS = 25;

  private static final int SHARE_BITS = 28;

  private Entry() {}

  static long of(int points, int candidate) {
    return (long) points << 32 | Integer.MAX_VALUE - candidate;
  }

  static int points(long entry) {
    return (int) (entry >>> 32);
  }

  static int candidate(long entry) {
    return Integer.MAX_VALUE - (int) entry;
  }

  static long ofShare(int points, int weight, int position) {
    long share = ((long) points << SHARE_BITS) / weight;
    return share << POSITION_BITS | (1 << POSITION_BITS) - 1 - position;
  }

  /** The points behind a share, which its whole part still tells: rounded up. */
  static int points(long entry, int weight) {
    long share = entry >>> POSITION_BITS;
    return (int) ((share * weight + (1L << SHARE_BITS) - 1) >>> SHARE_BITS);
  }

  static int position(long entry) {
    return (1 << POSITION_BITS) - 1 - (int) (entry & (1 << POSITION_BITS) - 1);
  }
}
