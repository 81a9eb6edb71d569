package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People an enterprise will need though no position is open yet (用工需求预测).
 *
 * @param employer who will need them
 * @param title 岗位 or 工种; not blank
 * @param segment the segment of the chain they will work in, or null
 * @param tier the tier they belong to, or null
 * @param requirements what they must bring, as far as it is known
 * @param headcount how many, at least 1
 * @param quarter when they are needed
 */
public record Forecast(
    OrganizationId employer,
    String title,
    @Nullable SegmentId segment,
    @Nullable Tier tier,
    List<Requirement> requirements,
    int headcount,
    Quarter quarter) {

  public Forecast {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a forecast of " + employer + " has no title");
    }
    if (headcount < 1) {
      throw new IllegalArgumentException("a forecast of " + employer + " is for " + headcount + " people");
    }
    requirements = List.copyOf(requirements);
  }
}
