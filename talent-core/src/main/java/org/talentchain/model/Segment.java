package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment of an industry chain (环节).
 *
 * @param id names the segment
 * @param name Chinese name
 * @param englishName English name, or null
 * @param feeds the segments downstream of it
 */
public record Segment(SegmentId id, String name, @Nullable String englishName, List<SegmentId> feeds) {

  public Segment {
    feeds = List.copyOf(feeds);
  }
}
