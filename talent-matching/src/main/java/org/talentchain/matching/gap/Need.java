package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/**
 * People one employer needs for one kind of work: a position, or a forecast of one.
 *
 * @param position the position; null for a forecast
 * @param employer who needs them
 * @param title the work in the source's words
 * @param key what it is counted under
 * @param skills all skills asked for, each once, the main one first; by the knowledge base or else in the
 *     source's words
 * @param tierAssumed true when the source names no tier and the one counted under follows from what it asks
 *     for
 * @param headcount how many, at least 1
 * @param due the last day on which they are due, or null when the source does not say: then they are due at
 *     once
 */
public record Need(
    @Nullable PositionId position,
    OrganizationId employer,
    String title,
    GapKey key,
    List<String> skills,
    boolean tierAssumed,
    int headcount,
    @Nullable LocalDate due) {

  public Need {
    skills = List.copyOf(skills);
  }

  public boolean isForecast() {
    return position == null;
  }
}
