package org.talentchain.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Profile;
import org.talentchain.model.Tier;
import org.talentchain.tier.TierCatalogue;

class FairQuotaTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final TierCatalogue CATALOGUE = TierCatalogue.shandong();

  private static CandidateTraits traits(Education... educations) {
    Profile.Builder profile = Profile.builder();
    for (Education education : educations) {
      profile.education(education);
    }
    return CandidateTraits.of(profile.build(), CATALOGUE, TODAY);
  }

  private static Education education(EducationLevel level, String school, PartialDate graduation) {
    return new Education(level, null, null, school, graduation, false);
  }

  @Test
  void sharesOfPlacesAreRoundedToTheSafeSide() {
    CandidateGroup all = new CandidateGroup.Everybody();
    FairQuota quota = new FairQuota(null, null, all, Bound.share(4_000), Bound.share(4_000));

    assertThat(quota.least(7)).isEqualTo(3);
    assertThat(quota.most(7)).isEqualTo(2);
    assertThat(new FairQuota(null, null, all, null, null).most(7)).isEqualTo(Quota.UNLIMITED);
  }

  @Test
  void schoolsAreComparedWithoutSpacesAndWidths() {
    CandidateTraits traits = traits(education(null, "海阳 东岸技师学院（南校区）", null));

    assertThat(new CandidateGroup.OfSchool("海阳东岸技师学院(南校区)").has(traits)).isTrue();
    assertThat(new CandidateGroup.OfSchool("东岸").has(traits)).isFalse();
  }

  @Test
  void theHighestEducationCounts() {
    CandidateTraits traits =
        traits(
            education(EducationLevel.JUNIOR_COLLEGE, "甲", null),
            education(EducationLevel.BACHELOR, "乙", null));

    assertThat(new CandidateGroup.OfEducation(EducationLevel.BACHELOR, EducationLevel.DOCTOR).has(traits))
        .isTrue();
    assertThat(
            new CandidateGroup.OfEducation(EducationLevel.JUNIOR_COLLEGE, EducationLevel.JUNIOR_COLLEGE)
                .has(traits))
        .isFalse();
  }

  @Test
  void whoGraduatedWithinAYearIsAGraduate() {
    assertThat(traits(education(null, null, PartialDate.of(2027, 6))).graduating()).isTrue();
    assertThat(traits(education(null, null, PartialDate.of(2026, 6))).graduating()).isTrue();
    assertThat(traits(education(null, null, PartialDate.of(2024, 6))).graduating()).isFalse();
  }

  @Test
  void whatIsNotSaidIsNeitherYesNorNo() {
    CandidateTraits nothing = traits();

    assertThat(new CandidateGroup.OfSchool("甲").has(nothing)).isNull();
    assertThat(new CandidateGroup.OfTier(Tier.SKILLED).has(nothing)).isNull();
    assertThat(new CandidateGroup.Graduates(true).has(nothing)).isNull();
    assertThat(new CandidateGroup.OfEducation(EducationLevel.PRIMARY, EducationLevel.DOCTOR).has(nothing))
        .isNull();
    assertThat(new CandidateGroup.Everybody().has(nothing)).isTrue();
  }
}
