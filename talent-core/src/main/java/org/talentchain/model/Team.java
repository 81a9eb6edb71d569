package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An academician team (院士团队): the first tier of the talent chain as one node of it.
 *
 * @param id names the team within the city
 * @param name 团队名称; not blank
 * @param home the organization it belongs to (依托单位), or null
 * @param segments segments of the chain it works for
 * @param fields its fields of research (研究方向) in its own words
 * @param summary what it is known for, or null
 * @param capacity how many enterprises it can work with at a time, at least 1, or null when not stated
 */
public record Team(
    TeamId id,
    String name,
    @Nullable OrganizationId home,
    List<SegmentId> segments,
    List<String> fields,
    @Nullable String summary,
    @Nullable Integer capacity) {

  public Team {
    if (name.isBlank()) {
      throw new IllegalArgumentException("team " + id + " has no name");
    }
    if (capacity != null && capacity < 1) {
      throw new IllegalArgumentException("team " + id + " can work with " + capacity + " enterprises");
    }
    segments = List.copyOf(segments);
    fields = List.copyOf(fields);
  }
}
