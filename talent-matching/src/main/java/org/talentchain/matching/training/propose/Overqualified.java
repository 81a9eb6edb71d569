package org.talentchain.matching.training.propose;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.score.Aspect;
import org.talentchain.matching.score.AspectValue;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.matching.training.Overqualification;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;

/**
 * Finds out whether somebody is far above an opening, by what they and it state. Requirements say what is the least, so
 * the score alone would take a doctor as the nearest to a welder's work. Who says that this is the work they look for is
 * taken at their word, whatever their degree and title; nobody is taken to work for half of what they expect.
 */
final class Overqualified {

  /** From one degree to the next, as from bachelor to master. */
  private static final int DEGREE = EducationLevel.MASTER.rank() - EducationLevel.BACHELOR.rank();

  /** What a value of the preference is when the wish is met in full. */
  private static final int IN_FULL = 1000;

  private Overqualified() {}

  /**
   * @param tier the tier of the opening, or null when unknown
   * @return the first reason there is, or empty when they are not
   */
  static Optional<Overqualification> of(
      Profile profile, WishFeatures wish, Vacancy vacancy, @Nullable Tier tier) {
    if (value(wish, vacancy, Aspect.SALARY).filter(value -> value == 0).isPresent()) {
      return Optional.of(Overqualification.PAY);
    }
    if (value(wish, vacancy, Aspect.ROLE).filter(value -> value == IN_FULL).isPresent()) {
      return Optional.empty();
    }
    if (degree(profile) - degreeAsked(vacancy, tier) >= 2 * DEGREE) {
      return Optional.of(Overqualification.DEGREE);
    }
    return tier == Tier.SKILLED && isSenior(profile) && !asksForTitle(vacancy)
        ? Optional.of(Overqualification.TITLE)
        : Optional.empty();
  }

  /** How far a wish is met; empty when it or what is offered is not stated. */
  private static Optional<Integer> value(WishFeatures wish, Vacancy vacancy, Aspect aspect) {
    return Preference.aspects(wish, vacancy.offer()).stream()
        .filter(each -> each.aspect() == aspect && each.weight() > 0)
        .map(AspectValue::value)
        .findFirst();
  }

  /** The rank of the highest degree, also of one that is still studied for: a class ends after it. */
  private static int degree(Profile profile) {
    return profile.educations().stream()
        .map(Education::level)
        .flatMap(Stream::ofNullable)
        .mapToInt(EducationLevel::rank)
        .max()
        .orElse(0);
  }

  /**
   * The rank asked for, where everything below junior college counts as that. Where nothing is stated, technicians are
   * taken to need no more, and of others nothing is known.
   */
  private static int degreeAsked(Vacancy vacancy, @Nullable Tier tier) {
    int usual = tier == Tier.SKILLED ? EducationLevel.JUNIOR_COLLEGE.rank() : EducationLevel.DOCTOR.rank();
    return vacancy.position().requirements().stream()
        .filter(Requirement.EducationAtLeast.class::isInstance)
        .map(each -> ((Requirement.EducationAtLeast) each).atLeast().rank())
        .max(Integer::compare)
        .map(asked -> Math.max(asked, EducationLevel.JUNIOR_COLLEGE.rank()))
        .orElse(usual);
  }

  private static boolean isSenior(Profile profile) {
    return profile.credentials().stream()
        .map(Credential::titleLevel)
        .flatMap(Stream::ofNullable)
        .anyMatch(title -> title.compareTo(TitleLevel.DEPUTY_SENIOR) >= 0);
  }

  private static boolean asksForTitle(Vacancy vacancy) {
    return vacancy.position().requirements().stream().anyMatch(Requirement.Title.class::isInstance);
  }
}
