package org.talentchain.roster;

/**
 * How the rows of a table ended; {@code read} is the sum of the other three.
 *
 * @param read data rows seen
 * @param accepted taken in without a finding
 * @param acceptedWithFindings taken in with at least one finding of its own
 * @param rejected not taken in, each with a finding
 */
public record RowCounts(int read, int accepted, int acceptedWithFindings, int rejected) {

  public RowCounts {
    if (read != accepted + acceptedWithFindings + rejected) {
      throw new IllegalArgumentException(
          read + " rows read are not " + accepted + " + " + acceptedWithFindings + " + " + rejected);
    }
  }
}
