package org.talentchain.matching.allocation;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Tier;

/** Whom a quota is about. Groups are of what somebody learned and can do, never of who they are. */
public sealed interface CandidateGroup {

  /** Whether somebody belongs to the group, or null when the roster does not say. */
  @Nullable Boolean has(CandidateTraits traits);

  /** Everybody. */
  record Everybody() implements CandidateGroup {
    @Override
    public Boolean has(CandidateTraits traits) {
      return true;
    }
  }

  /**
   * Who attended a school (院校).
   *
   * @param name as in the rosters
   */
  record OfSchool(String name) implements CandidateGroup {
    @Override
    public @Nullable Boolean has(CandidateTraits traits) {
      return traits.schools().isEmpty() ? null : traits.schools().contains(CandidateTraits.normal(name));
    }
  }

  /**
   * Who belongs to a tier (层级).
   *
   * @param tier which
   */
  record OfTier(Tier tier) implements CandidateGroup {
    @Override
    public @Nullable Boolean has(CandidateTraits traits) {
      return traits.tier() == null ? null : traits.tier() == tier;
    }
  }

  /**
   * Who has a level of education (学历).
   *
   * @param from the lowest that counts
   * @param to the highest that counts
   */
  record OfEducation(EducationLevel from, EducationLevel to) implements CandidateGroup {
    @Override
    public @Nullable Boolean has(CandidateTraits traits) {
      EducationLevel own = traits.education();
      return own == null ? null : own.rank() >= from.rank() && own.rank() <= to.rank();
    }
  }

  /**
   * Who graduates or has just graduated (应届), or who does not.
   *
   * @param fresh true for those who do
   */
  record Graduates(boolean fresh) implements CandidateGroup {
    @Override
    public @Nullable Boolean has(CandidateTraits traits) {
      Boolean own = traits.graduating();
      return own == null ? null : own == fresh;
    }
  }
}
