package org.talentchain.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tailored training class (人才定制班, 订单班).
 *
 * @param id names the class within the city
 * @param provider the school or base that runs it
 * @param title 班名; not blank
 * @param segment the segment it trains for, or null
 * @param partners organizations it is tailored to (定向单位)
 * @param curriculum skills taught, each with the level reached when known
 * @param credentials certificates a graduate gets (结业取证)
 * @param prerequisites what a student must bring
 * @param seats 学额, at least 1
 * @param start first day, or null
 * @param end last day, or null
 * @param cost yuan a student, or null
 */
public record TrainingClass(
    ClassId id,
    OrganizationId provider,
    String title,
    @Nullable SegmentId segment,
    List<OrganizationId> partners,
    List<SkillClaim> curriculum,
    List<Credential> credentials,
    List<Requirement> prerequisites,
    int seats,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable BigDecimal cost) {

  public TrainingClass {
    if (title.isBlank()) {
      throw new IllegalArgumentException("class " + id + " has no title");
    }
    if (seats < 1) {
      throw new IllegalArgumentException("class " + id + " has " + seats + " seats; at least 1 is needed");
    }
    partners = List.copyOf(partners);
    curriculum = List.copyOf(curriculum);
    credentials = List.copyOf(credentials);
    prerequisites = List.copyOf(prerequisites);
  }
}
