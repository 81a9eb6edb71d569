package org.talentchain.chain;

import org.talentchain.model.SegmentId;

/**
 * A segment that leans on one provider.
 *
 * @param segment the segment
 * @param provider who runs the classes
 * @param seats seats of the provider's classes that reach the segment
 * @param ofSeats seats of all classes that reach it
 */
public record Dominance(SegmentId segment, ChainNode provider, int seats, int ofSeats) {

  /** The provider's share in ten-thousandths. */
  public int share() {
    return (int) (10_000L * seats / ofSeats);
  }
}
