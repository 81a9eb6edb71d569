package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Headcount;

/** Headcounts and lengths of experience. */
class CountsTest {

  @ParameterizedTest
  @CsvSource({"5,5", "5人,5", "12名,12", "５,5", "5.0,5", "五人,5", "十二名,12", "3 人,3"})
  void plainHeadcountIsExact(String text, int places) {
    assertThat(HeadcountGrammar.read(text)).isEqualTo(Reading.of(Headcount.of(places)));
  }

  @ParameterizedTest
  @CsvSource({
    "3-5,5", "3~5人,5", "3至5名,5", "若干,1", "若干名,1", "不限,1", "多名,1", "1+1,2", "约5人,5", "10人以上,10", "5人左右,5"
  })
  void openHeadcountIsAssumedAndSaysSo(String text, int places) {
    assertThat(HeadcountGrammar.read(text))
        .isEqualTo(
            Reading.of(
                new Headcount(places, true), Note.of(FindingKind.COUNT_ASSUMED, String.valueOf(places))));
  }

  @Test
  void headcountByGenderIsTheSumAndTheLimitIsNoted() {
    Reading<Headcount> reading = HeadcountGrammar.read("男3女2");
    assertThat(reading.value()).isEqualTo(new Headcount(5, true));
    assertThat(reading.notes()).extracting(Note::kind)
        .containsExactly(FindingKind.COUNT_ASSUMED, FindingKind.SENSITIVE_LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-", "很多", "999999", "5.5"})
  void otherHeadcountIsUnknown(String text) {
    assertThat(HeadcountGrammar.read(text).value()).isNull();
    assertThat(HeadcountGrammar.read(text).notes()).containsExactly(Note.of(FindingKind.COUNT_UNPARSED));
  }

  @ParameterizedTest
  @CsvSource({
    "3年,36", "3年以上,36", "3年及以上,36", "一年半,18", "两年,24", "十年以上,120", "18个月,18", "半年,6", "3-5年,36",
    "三到五年,36", "2.5年,30", "1年3个月,15", "3 years,36", "5+ years,60", "10年工作经验,120", "3,36", "应届,0",
    "应届毕业生,0", "无经验,0", "无,0", "1年以内,0", "６个月以上,6"
  })
  void experienceIsReadInMonths(String text, int months) {
    assertThat(ExperienceGrammar.read(text)).isEqualTo(Reading.of(months));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "不限", "经验不限", "无要求", "不要求"})
  void experienceNotAskedForIsNothing(String text) {
    assertThat(ExperienceGrammar.read(text)).isEqualTo(Reading.nothing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"丰富", "2018年参加工作", "99年", "99"})
  void otherExperienceIsUnknown(String text) {
    assertThat(ExperienceGrammar.read(text)).isEqualTo(Reading.unknown(Note.of(FindingKind.EXPERIENCE_UNPARSED)));
  }

  @Property
  void noTextThrows(@ForAll String text) {
    assertThat(HeadcountGrammar.read(text)).isNotNull();
    assertThat(ExperienceGrammar.read(text)).isNotNull();
  }
}
