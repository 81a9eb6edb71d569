package org.talentchain.matching.training;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.TemplateId;

/**
 * A limit that holds a plan back.
 *
 * @param limit which
 * @param provider whose it is, or null
 * @param template whose it is, or null
 * @param enterprise whose it is, or null
 * @param gainByOne how many more people are placed when it is one unit wider
 * @param gainWithout how many more are placed without it, at least as many
 */
public record Relaxation(
    Limit limit,
    @Nullable OrganizationId provider,
    @Nullable TemplateId template,
    @Nullable OrganizationId enterprise,
    int gainByOne,
    int gainWithout) {

  /** Kinds of limits and their units. */
  public enum Limit {
    /** 经费; one unit is 10,000 yuan. */
    BUDGET,
    /** 学位总数; one unit is one seat. */
    SEATS,
    /** Rooms of a provider; one unit is one class at a time. */
    ROOMS,
    /** Instructors of a provider; one unit is one instructor. */
    INSTRUCTORS,
    /** Seats of a provider; one unit is one student at a time. */
    PROVIDER_SEATS,
    /** 最低开班人数 of a template; one unit is one student fewer. */
    MINIMUM,
    /** Prerequisites of a template; one unit is the one that shuts most out. */
    PREREQUISITE,
    /** Quota of an enterprise; one unit is one person. */
    QUOTA
  }
}
