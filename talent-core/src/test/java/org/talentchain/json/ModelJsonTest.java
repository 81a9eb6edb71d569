package org.talentchain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Education;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.Employment;
import org.talentchain.model.Identity;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Position;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Profile;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TrainingClass;
import org.talentchain.model.Wish;

class ModelJsonTest {

  @Test
  void writesIdsDatesAndConstantsAsPlainText() {
    Profile profile =
        Profile.builder()
            .education(new Education(EducationLevel.BACHELOR, null, "自动化", null, PartialDate.of(2026, 6), false))
            .skill("PLC编程", Proficiency.SKILLED)
            .employment(new Employment("甲厂", null, Period.since(PartialDate.of(2024))))
            .build();

    assertThat(ModelJson.write(Candidate.of("C1", profile)))
        .isEqualTo(
            """
            {"id":"C1","profile":{"educations":[{"level":"bachelor","major":"自动化","graduation":"2026-06",\
            "inProgress":false}],"skills":[{"phrase":"PLC编程","level":"skilled"}],"credentialsStated":false,\
            "employments":[{"employer":"甲厂","period":{"start":"2024","ongoing":true}}]}}""");
  }

  @Test
  void tellsRequirementsApartByKind() {
    Position position =
        Position.of("P1", "O1", "焊工", Requirement.SkillGrade.must(SkillLevel.SENIOR), Requirement.Experience.must(24));

    assertThat(ModelJson.write(position))
        .isEqualTo(
            """
            {"id":"P1","employer":"O1","title":"焊工","requirements":[\
            {"kind":"skill_grade","atLeast":"senior","necessity":"must","weight":2},\
            {"kind":"experience","months":24,"necessity":"must","weight":2}],\
            "headcount":{"places":1,"assumed":false}}""");
  }

  @Test
  void whatIsAbsentIsUnknown() {
    assertThat(ModelJson.read("{}", Profile.class)).isEqualTo(Profile.EMPTY);
    assertThat(ModelJson.read("{\"skills\":null,\"wish\":null,\"place\":null}", Profile.class)).isEqualTo(Profile.EMPTY);
    assertThat(ModelJson.read("{\"id\":\"C1\",\"profile\":{}}", Candidate.class))
        .isEqualTo(new Candidate(new CandidateId("C1"), Identity.UNKNOWN, Profile.EMPTY));
    assertThat(ModelJson.read("{}", City.class)).isEqualTo(City.EMPTY);
    assertThat(ModelJson.read("{}", ChainDescription.class)).isEqualTo(ChainDescription.EMPTY);
    assertThat(ModelJson.read("{}", Wish.class)).isEqualTo(Wish.NONE);
  }

  @Test
  void refusesWhatItDoesNotKnowAndSaysWhere() {
    assertRefused("{\"skills\":[{\"phrase\":\"焊接\"},{\"phrase\":\"钳工\",\"levle\":\"skilled\"}]}",
        "skills[1].levle: unknown property \"levle\"");
    assertRefused("{\"statedTier\":\"genius\"}",
        "statedTier: \"genius\" is not one of academician_team, leading_talent, highly_educated, skilled");
    assertRefused("{\"availableFrom\":\"2026-13\"}", "availableFrom: \"2026-13\" is not a valid PartialDate");
    assertRefused("{\"skills\":[{\"level\":\"skilled\"}]}", "skills[0].phrase: a required property is missing");
    assertRefused("{\"skills\":[{\"phrase\":null}]}", "skills[0].phrase: null is not allowed here");
    assertRefused("{\"skills\":[null]}", "skills[0]: null is not allowed here");
    assertRefused("{\"statedExperienceMonths\":-1}", "experience cannot be negative: -1");
    assertRefused("{\"place\":[7]}", "place: not a valid String");
    assertRefused("{\"skills\":7}", "skills: not a list");
    assertRefused("{\"place\":\"甲\",\"place\":\"乙\"}", "not valid JSON at line 1, column 21");
    assertRefused("{\"place\":", "not valid JSON at line 1, column 10");
    assertRefused("{} {}", "not a valid Profile");
    assertRefused("null", "null where Profile is expected");
  }

  @Test
  void refusesARequirementOfNoKnownKind() {
    String position = "{\"id\":\"P1\",\"employer\":\"O1\",\"title\":\"焊工\",\"headcount\":{\"places\":1},\"requirements\":[%s]}";

    assertThatThrownBy(() -> ModelJson.read(position.formatted("{\"kind\":\"luck\"}"), Position.class))
        .hasMessage("requirements[0]: unknown kind \"luck\"");
    assertThatThrownBy(() -> ModelJson.read(position.formatted("{\"months\":3}"), Position.class))
        .hasMessage("requirements[0]: \"kind\" is missing");
  }

  @Test
  void aMessageNeverShowsWhoSomeoneIs() {
    ModelJsonException refused =
        catchThrowableOfType(
            ModelJsonException.class,
            () -> ModelJson.read("{\"id\":\"C1\",\"identity\":{\"phone\":[13800138000]},\"profile\":{}}", Candidate.class));

    assertThat(refused).hasMessage("identity.phone: not a valid String").hasNoCause();
  }

  @Test
  void aSeatIsAWholeNumber() {
    String trainingClass = "{\"id\":\"K1\",\"provider\":\"O1\",\"title\":\"焊工班\",\"seats\":%s}";

    assertThat(ModelJson.read(trainingClass.formatted("30"), TrainingClass.class).curriculum()).isEqualTo(List.of());
    assertThatThrownBy(() -> ModelJson.read(trainingClass.formatted("30.5"), TrainingClass.class))
        .isInstanceOf(ModelJsonException.class);
    assertThatThrownBy(() -> ModelJson.read(trainingClass.formatted("null"), TrainingClass.class))
        .isInstanceOf(ModelJsonException.class);
  }

  private static void assertRefused(String profile, String message) {
    assertThatThrownBy(() -> ModelJson.read(profile, Profile.class))
        .isInstanceOf(ModelJsonException.class)
        .hasMessage(message);
  }
}
