package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position an employer wants to fill (岗位).
 *
 * @param id names the position within the city
 * @param employer the organization that recruits
 * @param title 岗位名称; not blank
 * @param segment the segment of the chain it works in, or null
 * @param tier the tier it belongs to, or null
 * @param requirements what is asked for, in the order stated
 * @param headcount how many
 * @param place 工作地点, or null
 * @param salary 薪资, or null when not stated
 * @param start 到岗时间, or null
 */
public record Position(
    PositionId id,
    OrganizationId employer,
    String title,
    @Nullable SegmentId segment,
    @Nullable Tier tier,
    List<Requirement> requirements,
    Headcount headcount,
    @Nullable String place,
    @Nullable Salary salary,
    @Nullable PartialDate start) {

  public Position {
    if (title.isBlank()) {
      throw new IllegalArgumentException("position " + id + " has no title");
    }
    requirements = List.copyOf(requirements);
  }

  /** A position with one place that states only what it requires. */
  public static Position of(String id, String employer, String title, Requirement... requirements) {
    return new Position(
        new PositionId(id),
        new OrganizationId(employer),
        title,
        null,
        null,
        List.of(requirements),
        Headcount.of(1),
        null,
        null,
        null);
  }

  /** The same with another headcount. */
  public Position headcount(Headcount other) {
    return new Position(
        id, employer, title, segment, tier, requirements, other, place, salary, start);
  }

  /** The same in another place. */
  public Position place(@Nullable String other) {
    return new Position(
        id, employer, title, segment, tier, requirements, headcount, other, salary, start);
  }
}
