package org.talentchain.cli.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.allocation.Bound;
import org.talentchain.matching.allocation.CandidateGroup;
import org.talentchain.matching.allocation.FairQuota;
import org.talentchain.matching.allocation.PlanGap;
import org.talentchain.matching.allocation.QuotaConflict;
import org.talentchain.model.City;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.OrganizationId;

/** Quotas in sentences. */
public final class QuotaWords {

  private final Wording words;
  private final Directory directory;

  public QuotaWords(Wording words, City city) {
    this(words, new Directory(city, false));
  }

  QuotaWords(Wording words, Directory directory) {
    this.words = words;
    this.directory = directory;
  }

  /** Which quotas cannot all be kept, and why. */
  public String contradiction(QuotaConflict conflict, List<FairQuota> quotas) {
    String key = conflict.quotas().size() == 1 ? "quota.alone" : "quota.together";
    return words.say(
        key,
        quotas(conflict.quotas(), quotas),
        because(conflict));
  }

  /** Some quotas in full. */
  public String quotas(List<Integer> numbers, List<FairQuota> quotas) {
    return words.list(numbers.stream().map(number -> quota(quotas.get(number))).toList());
  }

  /** How far from the best a plan may be; empty when it is the best. */
  public Optional<String> gap(PlanGap gap) {
    if (gap.isProvedBest()) {
      return Optional.empty();
    }
    return Optional.of(
        gap.places() > 0
            ? words.say("quota.gap.places", gap.places())
            : words.say("quota.gap", Cells.percent(gap.share(), 2)));
  }

  /** Which quota was given up. */
  String givenUp(QuotaConflict conflict, List<FairQuota> quotas) {
    return words.say("quota.givenUp", contradiction(conflict, quotas));
  }

  private String because(QuotaConflict conflict) {
    String key = conflict.isCertain() ? "quota.because." + conflict.reason() : "quota.because.UNCERTAIN";
    return words.say(key, conflict.needed(), conflict.available());
  }

  /** One quota in full. */
  String quota(FairQuota quota) {
    String bounds =
        words.list(
            Stream.of(
                    least(quota) == null ? null : words.say("quota.least", least(quota)),
                    most(quota) == null ? null : words.say("quota.most", most(quota)))
                .filter(Objects::nonNull)
                .toList());
    return words.say("quota.one", scope(quota), group(quota.group()), bounds);
  }

  /** Where it counts. */
  String scope(FairQuota quota) {
    if (quota.position() != null) {
      return directory.position(quota.position()).title() + " " + quota.position().value();
    }
    OrganizationId enterprise = quota.enterprise();
    return enterprise == null ? words.say("quota.wholeFair") : directory.organizationName(enterprise);
  }

  /** Whom it is about. */
  String group(CandidateGroup group) {
    if (group instanceof CandidateGroup.OfSchool school) {
      return school.name();
    }
    if (group instanceof CandidateGroup.OfTier tier) {
      return words.pick(tier.tier().zh(), tier.tier().en());
    }
    if (group instanceof CandidateGroup.OfEducation education) {
      return education(education.from(), education.to());
    }
    if (group instanceof CandidateGroup.Graduates graduates) {
      return words.say(graduates.fresh() ? "quota.graduates" : "quota.others");
    }
    return words.say("quota.everybody");
  }

  private String education(EducationLevel from, EducationLevel to) {
    String low = words.pick(from.zh(), from.en());
    String high = words.pick(to.zh(), to.en());
    if (from == to) {
      return low;
    }
    return to == EducationLevel.DOCTOR ? words.say("quota.andAbove", low) : words.say("quota.andBelow", high);
  }

  /** The lower bound as asked, or null. */
  @Nullable String least(FairQuota quota) {
    return bound(quota.least());
  }

  /** The upper bound as asked, or null. */
  @Nullable String most(FairQuota quota) {
    return bound(quota.most());
  }

  private @Nullable String bound(@Nullable Bound bound) {
    if (bound == null) {
      return null;
    }
    return bound.isShare()
        ? words.say("quota.share", Cells.percent(bound.number(), bound.number() % 100 == 0 ? 0 : 2))
        : words.say("quota.people", bound.number());
  }
}
