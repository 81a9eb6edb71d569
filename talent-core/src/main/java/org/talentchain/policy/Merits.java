package org.talentchain.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Necessity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Position;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.StudyMode;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.tier.ConditionReading;
import org.talentchain.tier.Outcome;
import org.talentchain.tier.TierCatalogue;
import org.talentchain.tier.TierCondition;
import org.talentchain.tier.TierReading;
import org.talentchain.tier.TierRule;

/**
 * What somebody brings. Of a position nobody has filled yet only that is sure which it requires of everybody;
 * the rest depends on who comes.
 */
final class Merits {

  private static final int YEAR = 12;

  private final PolicyCondition condition;
  private final @Nullable Profile profile;
  private final @Nullable Position position;

  private Merits(PolicyCondition condition, Applicant applicant) {
    this.condition = condition;
    this.profile = applicant.profile();
    this.position = applicant.position();
  }

  static Merits of(PolicyCondition condition, Applicant applicant) {
    return new Merits(condition, applicant);
  }

  PolicyCheck tier(Tier atLeast, TierCatalogue tiers) {
    if (profile == null) {
      return tierOfPosition(atLeast);
    }
    TierReading reading = tiers.read(profile);
    Tier tier = reading.tier();
    if (tier != null && tier.compareTo(atLeast) <= 0) {
      return PolicyCheck.met(condition, tier.zh());
    }
    String held = tier == null ? null : tier.zh();
    Tier stated = reading.stated();
    boolean isStated = stated != null && stated.compareTo(atLeast) <= 0;
    if (isStated
        || tiers.rules().stream().anyMatch(rule -> leadsTo(rule, atLeast) && isOpen(rule, profile))) {
      return PolicyCheck.unknown(condition, held);
    }
    boolean isNear = reading.near().stream().anyMatch(one -> leadsTo(one.rule(), atLeast));
    return PolicyCheck.notMet(condition, held, isNear);
  }

  private static boolean leadsTo(TierRule rule, Tier atLeast) {
    return rule.tier().compareTo(atLeast) <= 0;
  }

  /**
   * Not decided by what is known. An honour is public: one that nobody mentions alone leaves nothing open.
   */
  private static boolean isOpen(TierRule rule, Profile profile) {
    List<ConditionReading> readings = rule.all().stream().map(one -> one.read(profile)).toList();
    return readings.stream().noneMatch(one -> one.outcome() == Outcome.NOT_MET)
        && readings.stream()
            .anyMatch(
                one ->
                    one.outcome() == Outcome.UNKNOWN && !(one.condition() instanceof TierCondition.Honour));
  }

  private PolicyCheck tierOfPosition(Tier atLeast) {
    Tier tier = position == null ? null : position.tier();
    if (tier == null) {
      return PolicyCheck.unknown(condition, null);
    }
    return tier.compareTo(atLeast) <= 0
        ? PolicyCheck.met(condition, tier.zh())
        : PolicyCheck.notMet(condition, tier.zh(), tier.ordinal() - atLeast.ordinal() == 1);
  }

  PolicyCheck education(EducationLevel atLeast, boolean fullTime) {
    if (profile == null) {
      return required(
          Requirement.EducationAtLeast.class,
          one -> one.atLeast().rank() >= atLeast.rank() && (one.fullTime() || !fullTime),
          one -> one.atLeast().zh());
    }
    PolicyCheck level = merit(new TierCondition.EducationAtLeast(atLeast));
    if (!fullTime || level.outcome() != Outcome.MET) {
      return level;
    }
    List<Education> enough =
        profile.educations().stream().filter(one -> !one.inProgress() && isAtLeast(one, atLeast)).toList();
    if (enough.stream().anyMatch(one -> one.mode() == StudyMode.FULL_TIME)) {
      return level;
    }
    StudyMode mode = enough.get(0).mode();
    return enough.stream().anyMatch(one -> one.mode() == null) || mode == null
        ? PolicyCheck.unknown(condition, level.evidence())
        : PolicyCheck.notMet(condition, mode.zh() + level.evidence(), true);
  }

  private static boolean isAtLeast(Education education, EducationLevel atLeast) {
    return education.level() != null && education.level().rank() >= atLeast.rank();
  }

  PolicyCheck title(TitleLevel atLeast) {
    return profile == null
        ? required(
            Requirement.Title.class, one -> one.atLeast().compareTo(atLeast) >= 0, one -> one.atLeast().zh())
        : merit(new TierCondition.TitleAtLeast(atLeast));
  }

  PolicyCheck grade(SkillLevel atLeast) {
    return profile == null
        ? required(
            Requirement.SkillGrade.class,
            one -> one.atLeast().compareTo(atLeast) >= 0,
            one -> one.atLeast().zh())
        : merit(new TierCondition.SkillLevelAtLeast(atLeast));
  }

  /** What the rules of tiers ask for as well. */
  PolicyCheck merit(TierCondition merit) {
    if (profile == null) {
      return PolicyCheck.unknown(condition, null);
    }
    ConditionReading reading = merit.read(profile);
    return new PolicyCheck(condition, reading.outcome(), reading.evidence(), reading.close());
  }

  PolicyCheck experience(int months, LocalDate asOf) {
    if (profile == null) {
      return required(
          Requirement.Experience.class, one -> one.months() >= months, one -> String.valueOf(one.months()));
    }
    List<Period> periods = profile.employments().stream().map(job -> job.period()).toList();
    Integer stated = profile.statedExperienceMonths();
    int known = stated == null ? Period.months(periods, asOf) : stated;
    if (known >= months) {
      return PolicyCheck.met(condition, String.valueOf(known));
    }
    boolean isWhole = stated != null || (!periods.isEmpty() && periods.stream().allMatch(Merits::isWhole));
    return isWhole
        ? PolicyCheck.notMet(condition, String.valueOf(known), months - known <= YEAR)
        : PolicyCheck.unknown(condition, null);
  }

  private static boolean isWhole(Period period) {
    return period.start() != null && (period.end() != null || period.ongoing());
  }

  PolicyCheck graduated(int withinYears, LocalDate asOf) {
    Optional<Education> latest = profile == null ? Optional.empty() : latest(profile);
    PartialDate date = latest.map(Education::graduation).orElse(null);
    if (date == null) {
      return PolicyCheck.unknown(condition, null);
    }
    if (latest.get().inProgress() || date.firstDay().isAfter(asOf)) {
      return PolicyCheck.notMet(condition, date.toString(), true);
    }
    LocalDate earliest = asOf.minusYears(withinYears);
    if (!date.firstDay().isBefore(earliest)) {
      return PolicyCheck.met(condition, date.toString());
    }
    return date.lastDay().isBefore(earliest)
        ? PolicyCheck.notMet(condition, date.toString(), !date.lastDay().isBefore(earliest.minusYears(1)))
        : PolicyCheck.unknown(condition, date.toString());
  }

  private static Optional<Education> latest(Profile profile) {
    return profile.educations().stream()
        .filter(one -> one.graduation() != null)
        .max(Comparator.comparing(Education::graduation));
  }

  /**
   * What the position requires of everybody; what it does not require, somebody who comes may have all the
   * same.
   */
  private <R extends Requirement> PolicyCheck required(
      Class<R> kind, Predicate<R> enough, Function<R, String> words) {
    List<Requirement> requirements = position == null ? List.of() : position.requirements();
    return requirements.stream()
        .filter(one -> one.necessity() == Necessity.MUST)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(enough)
        .findFirst()
        .map(one -> PolicyCheck.met(condition, words.apply(one)))
        .orElseGet(() -> PolicyCheck.unknown(condition, null));
  }
}
