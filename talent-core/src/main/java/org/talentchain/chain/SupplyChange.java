package org.talentchain.chain;

import java.util.List;
import org.talentchain.model.SegmentId;

/**
 * How a change touches what reaches a segment.
 *
 * @param segment the segment
 * @param seatsBefore seats of the classes that reached it
 * @param seatsAfter seats of the classes that reach it now
 * @param lost sources that reached it and no longer do, with the path they had
 * @param gained sources that did not reach it and now do, with the path they have
 */
public record SupplyChange(
    SegmentId segment,
    int seatsBefore,
    int seatsAfter,
    List<SupplySource> lost,
    List<SupplySource> gained) {

  public SupplyChange {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
  }

  /** Whether nothing was lost or gained. */
  public boolean isNothing() {
    return seatsBefore == seatsAfter && lost.isEmpty() && gained.isEmpty();
  }
}
