package org.talentchain.chain;

import java.util.List;
import java.util.stream.Collectors;
import org.talentchain.model.SegmentId;

/** The description of a chain contradicts itself: segments feed each other in a circle. */
public final class ChainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SegmentId> circle;

  ChainException(List<SegmentId> circle) {
    super(
        "Segments feed each other in a circle: "
            + circle.stream().map(SegmentId::value).collect(Collectors.joining(" → "))
            + ".\nMaybe one of them names a segment upstream of it.");
    this.circle = List.copyOf(circle);
  }

  /** The circle downstream, its first segment again at the end. */
  public List<SegmentId> circle() {
    return circle;
  }
}
