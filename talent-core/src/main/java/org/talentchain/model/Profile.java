package org.talentchain.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate can do and wants: everything the engine may see. Who they are is in {@link Identity}.
 *
 * @param educations degrees and courses, in the order stated
 * @param skills skills claimed, each phrase once
 * @param credentials certificates, levels, titles and licences
 * @param credentialsStated true when the source says what credentials there are, even if none: then a missing
 *     one is known to be missing
 * @param employments jobs held
 * @param statedExperienceMonths 工作年限 as stated, in months, or null
 * @param statedTier the tier the source names, or null
 * @param honours titles of honour such as 泰山产业领军人才
 * @param place where the candidate lives or works now, or null
 * @param wish what the candidate looks for
 * @param availableFrom 可到岗时间, or null
 */
public record Profile(
    List<Education> educations,
    List<SkillClaim> skills,
    List<Credential> credentials,
    boolean credentialsStated,
    List<Employment> employments,
    @Nullable Integer statedExperienceMonths,
    @Nullable Tier statedTier,
    List<String> honours,
    @Nullable String place,
    Wish wish,
    @Nullable PartialDate availableFrom) {

  /** Nothing known. */
  public static final Profile EMPTY = builder().build();

  public Profile {
    educations = List.copyOf(educations);
    skills = List.copyOf(skills);
    credentials = List.copyOf(credentials);
    employments = List.copyOf(employments);
    honours = List.copyOf(honours);
    if (statedExperienceMonths != null && statedExperienceMonths < 0) {
      throw new IllegalArgumentException("experience cannot be negative: " + statedExperienceMonths);
    }
  }

  /** True when nothing is known that a position could be assessed against. A wish alone is not such data. */
  public boolean isBlank() {
    return educations.isEmpty()
        && skills.isEmpty()
        && credentials.isEmpty()
        && employments.isEmpty()
        && statedExperienceMonths == null
        && honours.isEmpty();
  }

  /**
   * When the candidate comes free: as stated, or else when what they study ends; empty when neither is known.
   */
  public Optional<PartialDate> freeFrom() {
    return availableFrom != null
        ? Optional.of(availableFrom)
        : educations.stream()
            .filter(Education::inProgress)
            .map(Education::graduation)
            .filter(Objects::nonNull)
            .max(Comparator.comparing(PartialDate::lastDay));
  }

  /** The job that goes on, of several the one begun last; empty when none is known to go on. */
  public Optional<Employment> currentEmployment() {
    return employments.stream()
        .filter(job -> job.period().ongoing())
        .max(
            Comparator.comparing(
                job -> job.period().start(), Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this profile. */
  public Builder toBuilder() {
    return new Builder()
        .educations(educations)
        .skills(skills)
        .credentials(credentials)
        .credentialsStated(credentialsStated)
        .employments(employments)
        .statedExperienceMonths(statedExperienceMonths)
        .statedTier(statedTier)
        .honours(honours)
        .place(place)
        .wish(wish)
        .availableFrom(availableFrom);
  }

  /** Says what is known of a candidate, one thing a call; what is not said stays unknown. */
  public static final class Builder {
    private final List<Education> educations = new ArrayList<>();
    private final List<SkillClaim> skills = new ArrayList<>();
    private final List<Credential> credentials = new ArrayList<>();
    private boolean credentialsStated;
    private final List<Employment> employments = new ArrayList<>();
    private @Nullable Integer statedExperienceMonths;
    private @Nullable Tier statedTier;
    private final List<String> honours = new ArrayList<>();
    private @Nullable String place;
    private Wish wish = Wish.NONE;
    private @Nullable PartialDate availableFrom;

    private Builder() {}

    public Builder education(Education education) {
      educations.add(education);
      return this;
    }

    public Builder educations(Collection<Education> all) {
      educations.addAll(all);
      return this;
    }

    public Builder skill(String phrase) {
      return skill(SkillClaim.of(phrase));
    }

    public Builder skill(String phrase, Proficiency level) {
      return skill(SkillClaim.of(phrase, level));
    }

    public Builder skill(SkillClaim skill) {
      skills.add(skill);
      return this;
    }

    public Builder skills(Collection<SkillClaim> all) {
      skills.addAll(all);
      return this;
    }

    /** Adds a credential; from then on the credentials count as stated. */
    public Builder credential(Credential credential) {
      credentials.add(credential);
      credentialsStated = true;
      return this;
    }

    public Builder credentials(Collection<Credential> all) {
      all.forEach(this::credential);
      return this;
    }

    public Builder credentialsStated(boolean stated) {
      credentialsStated = stated;
      return this;
    }

    public Builder employment(Employment employment) {
      employments.add(employment);
      return this;
    }

    public Builder employments(Collection<Employment> all) {
      employments.addAll(all);
      return this;
    }

    public Builder statedExperienceMonths(@Nullable Integer months) {
      statedExperienceMonths = months;
      return this;
    }

    public Builder statedTier(@Nullable Tier tier) {
      statedTier = tier;
      return this;
    }

    public Builder honour(String honour) {
      honours.add(honour);
      return this;
    }

    public Builder honours(Collection<String> all) {
      honours.addAll(all);
      return this;
    }

    public Builder place(@Nullable String place) {
      this.place = place;
      return this;
    }

    public Builder wish(Wish wish) {
      this.wish = wish;
      return this;
    }

    public Builder availableFrom(@Nullable PartialDate date) {
      availableFrom = date;
      return this;
    }

    public Profile build() {
      return new Profile(
          educations,
          skills,
          credentials,
          credentialsStated,
          employments,
          statedExperienceMonths,
          statedTier,
          honours,
          place,
          wish,
          availableFrom);
    }
  }
}
