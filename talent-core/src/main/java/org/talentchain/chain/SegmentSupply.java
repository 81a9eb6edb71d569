package org.talentchain.chain;

import java.util.List;
import org.talentchain.model.SegmentId;

/**
 * What can reach a segment: who teaches for it, in which classes, with which teams.
 *
 * @param segment the segment
 * @param sources nearest first, then by kind and id
 */
public record SegmentSupply(SegmentId segment, List<SupplySource> sources) {

  public SegmentSupply {
    sources = List.copyOf(sources);
  }

  /** Seats of all classes that reach the segment; a class that reaches several counts for each of them. */
  public int seats() {
    return seats(Integer.MAX_VALUE);
  }

  /** Seats of the classes that train for the segment itself. */
  public int ownSeats() {
    return seats(1);
  }

  private int seats(int most) {
    return sources.stream()
        .filter(source -> source.node().kind() == ChainNode.Kind.CLASS && source.steps() <= most)
        .mapToInt(SupplySource::seats)
        .sum();
  }
}
