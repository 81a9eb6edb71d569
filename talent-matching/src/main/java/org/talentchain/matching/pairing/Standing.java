package org.talentchain.matching.pairing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Credential;
import org.talentchain.model.Employment;
import org.talentchain.model.Period;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;
import org.talentchain.tier.TierCatalogue;

/**
 * How high somebody stands: what they hold, and whether it is known what they do not.
 *
 * @param tier the tier recognised, or null
 * @param skillLevel the highest skill level held, or null
 * @param title the highest professional title held, or null
 * @param months of work, or null when not known
 * @param known false when nothing says how high they stand: then what is null is unknown and not absent
 */
public record Standing(
    @Nullable Tier tier,
    @Nullable SkillLevel skillLevel,
    @Nullable TitleLevel title,
    @Nullable Integer months,
    boolean known) {

  /** A mentor has worked at least so long, as far as it is known; our own reading of what is usual. */
  static final int LEAST_MONTHS = 36;

  static Standing of(Profile profile, TierCatalogue tiers, LocalDate asOf) {
    Tier tier = tiers.read(profile).tier();
    SkillLevel level = highest(profile, Credential::skillLevel);
    TitleLevel title = highest(profile, Credential::titleLevel);
    boolean isKnown = tier != null || level != null || title != null || profile.credentialsStated();
    return new Standing(tier, level, title, months(profile, asOf), isKnown);
  }

  private static <L extends Enum<L>> @Nullable L highest(
      Profile profile, Function<Credential, @Nullable L> ladder) {
    Stream<L> held = profile.credentials().stream().map(ladder).filter(Objects::nonNull);
    return held.max(Enum::compareTo).orElse(null);
  }

  private static @Nullable Integer months(Profile profile, LocalDate asOf) {
    if (profile.statedExperienceMonths() != null) {
      return profile.statedExperienceMonths();
    }
    int months = Period.months(profile.employments().stream().map(Employment::period).toList(), asOf);
    return months == 0 ? null : months;
  }

  /**
   * High enough to lead anybody: 高级工, 中级职称 or the third tier, and three years of work as far as it is known.
   */
  boolean isMentor() {
    boolean isHigh =
        (skillLevel != null && skillLevel.compareTo(SkillLevel.SENIOR) >= 0)
            || (title != null && title.compareTo(TitleLevel.INTERMEDIATE) >= 0)
            || (tier != null && tier.compareTo(Tier.HIGHLY_EDUCATED) <= 0);
    return isHigh && (months == null || months >= LEAST_MONTHS);
  }

  /**
   * By what this one stands above another: by tier, or within the same tier by skill level or title, of which
   * the one that says most is named; null when they do not. Whoever is behind in a ladder both are on, or has
   * worked for a shorter time, stands above nobody. Two never stand above each other.
   */
  @Nullable Step above(Standing other) {
    if (!other.known || isBehind(other)) {
      return null;
    }
    int tiers = rank(tier) - rank(other.tier);
    int levels = rank(skillLevel) - rank(other.skillLevel);
    int titles = rank(title) - rank(other.title);
    if (tiers < 0 || (tiers == 0 && (levels < 0 || titles < 0))) {
      return null;
    }
    if (levels > 0 || titles > 0) {
      return levels > 0 ? Step.SKILL_LEVEL : Step.TITLE;
    }
    return tiers > 0 ? Step.TIER : null;
  }

  private boolean isBehind(Standing other) {
    return (months != null && other.months != null && months < other.months)
        || (skillLevel != null && other.skillLevel != null && skillLevel.compareTo(other.skillLevel) < 0)
        || (title != null && other.title != null && title.compareTo(other.title) < 0);
  }

  /** The first tier is the highest. */
  private static int rank(@Nullable Tier tier) {
    return tier == null ? 0 : Tier.values().length - tier.ordinal();
  }

  private static int rank(@Nullable Enum<?> level) {
    return level == null ? 0 : level.ordinal() + 1;
  }

  /** What sets a mentor above an apprentice. */
  public enum Step {
    TIER,
    SKILL_LEVEL,
    TITLE
  }
}
