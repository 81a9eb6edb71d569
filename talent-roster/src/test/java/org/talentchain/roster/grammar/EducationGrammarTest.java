package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Necessity;
import org.talentchain.model.Requirement.EducationAtLeast;
import org.talentchain.model.StudyMode;

class EducationGrammarTest {

  @ParameterizedTest
  @CsvSource({
    "小学,        PRIMARY,",
    "高中,        SENIOR_SECONDARY,",
    "中专,        SECONDARY_VOCATIONAL,",
    "职高,        VOCATIONAL_HIGH,",
    "技校,        TECHNICAL_SCHOOL,",
    "高级技校,     SENIOR_TECHNICAL,",
    "预备技师,     SENIOR_TECHNICAL,",
    "高级工班,     SENIOR_TECHNICAL,",
    "大专,        JUNIOR_COLLEGE,",
    "大学专科,     JUNIOR_COLLEGE,",
    "高职,        JUNIOR_COLLEGE,",
    "大学,        BACHELOR,",
    "大学本科,     BACHELOR,",
    "专升本,       BACHELOR,",
    "本 科,       BACHELOR,",
    "工学学士,     BACHELOR,",
    "研究生,       MASTER,",
    "硕士研究生,    MASTER,",
    "博士研究生,    DOCTOR,",
    "Master's,    MASTER,",
    "PhD,         DOCTOR,",
    "全日制本科,    BACHELOR,        FULL_TIME",
    "本科(统招),   BACHELOR,        FULL_TIME",
    "非全日制硕士,  MASTER,          PART_TIME",
    "大专（函授）,  JUNIOR_COLLEGE,  CORRESPONDENCE",
    "自考本科,     BACHELOR,        SELF_TAUGHT",
    "电大大专,     JUNIOR_COLLEGE,  OPEN_UNIVERSITY",
  })
  void levelAndModeAreRead(String text, EducationLevel level, StudyMode mode) {
    assertThat(EducationGrammar.held(text)).isEqualTo(Reading.of(new HeldEducation(level, mode, false)));
  }

  @ParameterizedTest
  @CsvSource({
    "本科在读,BACHELOR,true", "在读硕士,MASTER,true", "本科（在读）,BACHELOR,true", "大四,BACHELOR,true",
    "本科（硕士在读）,BACHELOR,false", "大专/本科,BACHELOR,false"
  })
  void levelNotReachedYetIsInProgress(String text, EducationLevel level, boolean inProgress) {
    assertThat(EducationGrammar.held(text)).isEqualTo(Reading.of(new HeldEducation(level, null, inProgress)));
  }

  @ParameterizedTest
  @EnumSource(EducationLevel.class)
  void everyLevelIsReadByItsOwnNames(EducationLevel level) {
    assertThat(EducationGrammar.held(level.zh())).isEqualTo(Reading.of(new HeldEducation(level, null, false)));
    assertThat(EducationGrammar.held(level.en())).isEqualTo(Reading.of(new HeldEducation(level, null, false)));
    assertThat(EducationGrammar.held(level.name()))
        .isEqualTo(Reading.of(new HeldEducation(level, null, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"大学英语四级", "很高", "985"})
  void otherTextIsUnknown(String text) {
    assertThat(EducationGrammar.held(text)).isEqualTo(Reading.unknown(Note.of(FindingKind.EDUCATION_UNPARSED)));
    assertThat(EducationGrammar.demanded(text))
        .isEqualTo(Reading.unknown(Note.of(FindingKind.EDUCATION_UNPARSED)));
  }

  @ParameterizedTest
  @CsvSource({
    "本科及以上,          BACHELOR,       false",
    "大专以上,            JUNIOR_COLLEGE, false",
    "本科,               BACHELOR,       false",
    "大专或本科,           JUNIOR_COLLEGE, false",
    "大专、本科,           JUNIOR_COLLEGE, false",
    "全日制本科,           BACHELOR,       true",
    "统招本科及以上学历,     BACHELOR,       true",
    "硕士研究生及以上,      MASTER,         false",
    "'本科及以上，硕士优先',  BACHELOR,       false",
    "中专(技校)及以上,      SECONDARY_VOCATIONAL, false",
  })
  void bareLevelIsTheLeastOne(String text, EducationLevel level, boolean fullTime) {
    assertThat(EducationGrammar.demanded(text))
        .isEqualTo(Reading.of(new EducationAtLeast(level, fullTime, Necessity.MUST, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "本科（特别优秀者可放宽至大专）,   BACHELOR", "'本科及以上，条件优秀者可放宽',  BACHELOR", "硕士优先, MASTER",
    "本科（大专亦可）, BACHELOR"
  })
  void levelThatMayBeRelaxedIsAWish(String text, EducationLevel level) {
    assertThat(EducationGrammar.demanded(text))
        .isEqualTo(
            Reading.of(
                new EducationAtLeast(level, false, Necessity.WISH, 1),
                Note.of(FindingKind.EDUCATION_SOFT, level.zh(), level.en())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "不限", "学历不限", "无要求", "大专及以下", "不限学历"})
  void nothingAskedForIsNoWarning(String text) {
    assertThat(EducationGrammar.demanded(text)).isEqualTo(Reading.nothing());
  }

  @Test
  void equalRanksKeepTheirKind() {
    HeldEducation held = EducationGrammar.held("技校").value();
    assertThat(held).isNotNull().extracting(HeldEducation::level).isEqualTo(EducationLevel.TECHNICAL_SCHOOL);
  }

  @Property
  void noTextThrows(@ForAll String text) {
    assertThat(EducationGrammar.held(text)).isNotNull();
    assertThat(EducationGrammar.demanded(text)).isNotNull();
  }
}
