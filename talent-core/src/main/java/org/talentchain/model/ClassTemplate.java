package org.talentchain.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tailored class that could be opened, any number of times (定制班方案). One that is opened is a {@link
 * TrainingClass}.
 *
 * @param id names the template within the city
 * @param title 班名; not blank
 * @param segment the segment it trains for, or null
 * @param curriculum skills taught, each with the level reached when known
 * @param credentials certificates a graduate gets
 * @param prerequisites what a student must bring
 * @param minimum 最低开班人数, at least 1
 * @param seats 学额 of one class, at least the minimum
 * @param days from first to last day, at least 1, or null when not stated
 * @param hours 学时, or null
 * @param fixedCost yuan to open one class, however many come, or null
 * @param costPerStudent yuan a student, or null
 */
public record ClassTemplate(
    TemplateId id,
    String title,
    @Nullable SegmentId segment,
    List<SkillClaim> curriculum,
    List<Credential> credentials,
    List<Requirement> prerequisites,
    int minimum,
    int seats,
    @Nullable Integer days,
    @Nullable Integer hours,
    @Nullable BigDecimal fixedCost,
    @Nullable BigDecimal costPerStudent) {

  public ClassTemplate {
    if (title.isBlank()) {
      throw new IllegalArgumentException("template " + id + " has no title");
    }
    if (minimum < 1 || seats < minimum) {
      throw new IllegalArgumentException(
          "template " + id + " has " + seats + " seats and opens with " + minimum + " students");
    }
    if (days != null && days < 1) {
      throw new IllegalArgumentException("template " + id + " lasts " + days + " days");
    }
    curriculum = List.copyOf(curriculum);
    credentials = List.copyOf(credentials);
    prerequisites = List.copyOf(prerequisites);
  }
}
