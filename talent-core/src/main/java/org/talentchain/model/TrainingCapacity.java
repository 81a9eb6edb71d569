package org.talentchain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school or training base can take on at a time (培训资源).
 *
 * @param provider the school or base
 * @param templates which classes it can give; empty means that its list does not say
 * @param rooms classes that can run at a time in its rooms (可同时开班数), at least 0, or null when not stated
 * @param instructors 实训教师; each class keeps one busy; at least 0, or null when not stated
 * @param seats students at a time, all classes together, at least 0, or null when not stated
 * @param from the first day this holds, or null for at once
 * @param until the last day this holds, or null for without end
 */
public record TrainingCapacity(
    OrganizationId provider,
    List<TemplateId> templates,
    @Nullable Integer rooms,
    @Nullable Integer instructors,
    @Nullable Integer seats,
    @Nullable PartialDate from,
    @Nullable PartialDate until) {

  public TrainingCapacity {
    templates = List.copyOf(templates);
    notNegative(provider, "rooms", rooms);
    notNegative(provider, "instructors", instructors);
    notNegative(provider, "seats", seats);
  }

  private static void notNegative(OrganizationId provider, String what, @Nullable Integer number) {
    if (number != null && number < 0) {
      throw new IllegalArgumentException(provider + " has " + number + " " + what);
    }
  }
}
