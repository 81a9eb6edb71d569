package org.talentchain.matching.allocation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.Tier;
import org.talentchain.tier.TierCatalogue;

/**
 * What quotas ask about a candidate. What the roster does not say is null or empty, and counts for no quota.
 *
 * @param schools all schools attended, as {@link #normal} writes them
 * @param tier the tier recognised, or else the one stated
 * @param education the highest level, also when still in progress
 * @param graduating true for 应届: still studying, or graduated within the last year
 */
public record CandidateTraits(
    Set<String> schools,
    @Nullable Tier tier,
    @Nullable EducationLevel education,
    @Nullable Boolean graduating) {

  public CandidateTraits {
    schools = Set.copyOf(schools);
  }

  /** Reads a profile. */
  public static CandidateTraits of(Profile profile, TierCatalogue catalogue, LocalDate asOf) {
    Set<String> schools =
        profile.educations().stream()
            .map(Education::school)
            .filter(Objects::nonNull)
            .map(CandidateTraits::normal)
            .collect(Collectors.toSet());
    Tier tier = catalogue.read(profile).tier();
    Optional<EducationLevel> education =
        profile.educations().stream()
            .map(Education::level)
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(EducationLevel::rank));
    return new CandidateTraits(
        schools,
        tier == null ? profile.statedTier() : tier,
        education.orElse(null),
        graduating(profile, asOf));
  }

  private static @Nullable Boolean graduating(Profile profile, LocalDate asOf) {
    if (profile.educations().stream().anyMatch(Education::inProgress)) {
      return true;
    }
    Optional<PartialDate> last =
        profile.educations().stream()
            .map(Education::graduation)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    PartialDate yearAgo = PartialDate.of(asOf.minusYears(1));
    return last.map(date -> date.year() > yearAgo.year() || date.compareTo(yearAgo) >= 0).orElse(null);
  }

  /** The name of a school as it is compared: NFKC, without white space. */
  public static String normal(String school) {
    return Normalizer.normalize(school, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
