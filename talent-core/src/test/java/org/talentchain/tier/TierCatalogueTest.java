package org.talentchain.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.talentchain.json.ModelJson;
import org.talentchain.model.Credential;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Employment;
import org.talentchain.model.Period;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.Tier;
import org.talentchain.model.TitleLevel;

class TierCatalogueTest {

  private static final TierCatalogue SHANDONG = TierCatalogue.shandong();

  @ParameterizedTest
  @CsvFileSource(resources = "cases.csv", numLinesToSkip = 1)
  void aProfileBelongsToItsTierAndMissesWhatItMisses(
      @Nullable String education,
      @Nullable String title,
      @Nullable String skillLevel,
      @Nullable String employer,
      @Nullable String honour,
      @Nullable String credentials,
      @Nullable String tier,
      @Nullable String met,
      @Nullable String near,
      @Nullable String possible) {
    Profile.Builder profile = Profile.builder().credentialsStated(credentials != null);
    if (education != null) {
      boolean begun = education.endsWith("在读");
      profile.education(new Education(level(education.replace("在读", "")), null, null, null, null, begun));
    }
    if (title != null) {
      profile.credential(new Credential(title, null, title(title), null));
    }
    if (skillLevel != null) {
      profile.credential(new Credential(skillLevel, skill(skillLevel), null, null));
    }
    if (employer != null) {
      profile.employment(new Employment(employer, null, Period.UNKNOWN));
    }
    if (honour != null) {
      profile.honour(honour);
    }

    Profile whole = profile.skill("焊接").place("海阳").statedExperienceMonths(40).build();
    TierReading reading = SHANDONG.read(whole);

    assertThat(SHANDONG.read(TierCatalogue.part(whole))).isEqualTo(reading);
    assertThat(reading.tier())
        .isEqualTo(tier == null ? null : Tier.valueOf(tier.toUpperCase(Locale.ROOT)));
    assertThat(ids(reading.met())).containsExactlyInAnyOrderElementsOf(list(met));
    assertThat(ids(reading.near())).containsExactlyInAnyOrderElementsOf(list(near));
    assertThat(ids(reading.possible())).containsExactlyInAnyOrderElementsOf(list(possible));
  }

  private static List<String> ids(List<RuleReading> readings) {
    return readings.stream().map(one -> one.rule().id()).toList();
  }

  private static List<String> list(@Nullable String ids) {
    return ids == null ? List.of() : List.of(ids.split("\\|"));
  }

  private static EducationLevel level(String zh) {
    return Arrays.stream(EducationLevel.values()).filter(one -> one.zh().equals(zh)).findFirst().orElseThrow();
  }

  private static TitleLevel title(String zh) {
    return Arrays.stream(TitleLevel.values()).filter(one -> one.zh().equals(zh)).findFirst().orElseThrow();
  }

  private static SkillLevel skill(String zh) {
    return Arrays.stream(SkillLevel.values()).filter(one -> one.zh().equals(zh)).findFirst().orElseThrow();
  }

  @Test
  void whatTheSourceSaysProvesNothing() {
    TierReading reading = SHANDONG.read(Profile.builder().statedTier(Tier.LEADING_TALENT).build());

    assertThat(reading.tier()).isNull();
    assertThat(reading.stated()).isEqualTo(Tier.LEADING_TALENT);
  }

  @Test
  void theEvidenceIsInTheWordsOfTheProfile() {
    Profile profile = Profile.builder().honour("泰山产业领军人才（2023年）").build();

    assertThat(SHANDONG.read(profile).met().get(0).conditions().get(0).evidence()).isEqualTo("泰山产业领军人才（2023年）");
  }

  @Test
  void aTechnicianMayTakeAPostOfTheHighlyEducatedAtADiscount() {
    Profile profile =
        Profile.builder().credential(new Credential("焊工技师", SkillLevel.TECHNICIAN, null, null)).build();

    assertThat(SHANDONG.read(profile).substitutions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.asked()).isEqualTo(Tier.HIGHLY_EDUCATED);
              assertThat(one.percent()).isEqualTo(80);
            });
  }

  @Test
  void anotherCityBringsItsOwnCatalogue() throws Exception {
    String json = ModelJson.write(SHANDONG).replace("山东省", "某市");
    TierCatalogue other = TierCatalogue.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

    assertThat(other.name()).isEqualTo("某市");
    assertThat(other.rules()).isEqualTo(SHANDONG.rules());
  }

  @Test
  void aCatalogueWithAnUnknownConditionIsRefused() {
    String json = ModelJson.write(SHANDONG).replace("\"kind\":\"enterprise\"", "\"kind\":\"zodiac\"");

    assertThatThrownBy(() -> TierCatalogue.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("zodiac");
  }
}
