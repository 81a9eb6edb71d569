package org.talentchain.cli.output;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.gap.Dimension;
import org.talentchain.model.SegmentId;

/**
 * How much of a gap is shown.
 *
 * @param by what the rows of the table are told apart by
 * @param segment the only segment shown, or null for all
 * @param brief true for the worst only, without the lists of people and positions
 */
public record GapView(Set<Dimension> by, @Nullable SegmentId segment, boolean brief) {

  public GapView {
    by = Set.copyOf(by);
  }

  boolean shows(@Nullable SegmentId other) {
    return segment == null || segment.equals(other);
  }
}
