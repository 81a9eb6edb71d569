package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Quarter;

/** Quarters, durations, counts and amounts as plans state them. */
class PlanGrammarsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027年一季度", "2027年第一季度", "2027年1季度", "2027年度一季度", "2027Q1", "2027-Q1", "2027 q1", "27年Q1", "Q1 2027",
        "２０２７Ｑ１", "2027-03", "2027年3月", "2027/1/15", "第一季度2027年"
      })
  void everyUsualSpellingOfAQuarterIsThatQuarter(String text) {
    assertThat(QuarterGrammar.read(text).value()).isEqualTo(new Quarter(2027, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027年", "一季度", "2027Q5", "2027年上半年", "2027年一、二季度", "尽快"})
  void whatNamesNoOneQuarterIsUnknown(String text) {
    Reading<Quarter> reading = QuarterGrammar.read(text);
    assertThat(reading.value()).isNull();
    assertThat(reading.notes()).extracting(Note::kind).containsExactly(FindingKind.QUARTER_UNPARSED);
  }

  @ParameterizedTest
  @CsvSource({
    "45天,,45",
    "8周,,56",
    "3个月,,90",
    "两个月,,60",
    "半年,,182",
    "1年,,365",
    "8,周,56",
    "45,天,45",
    "6周,天,42",
    "约10周,,70"
  })
  void aDurationCountsDays(String text, String unit, int days) {
    assertThat(DurationGrammar.days(text, unit).value()).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "一学期", "0天", "很久"})
  void aDurationWithoutAUnitIsUnknown(String text) {
    assertThat(DurationGrammar.days(text, null).notes())
        .extracting(Note::kind)
        .containsExactly(FindingKind.DURATION_UNPARSED);
  }

  @ParameterizedTest
  @CsvSource({"3,3", "3间,3", "两个班,2", "8名,8", "240学时,240", "无,0", "0,0"})
  void aCountIsWhole(String text, int count) {
    assertThat(CountGrammar.read(text).value()).isEqualTo(count);
  }

  @Test
  void aCountThatIsNotKnownIsNotZero() {
    for (String text : List.of("", "不详", "若干")) {
      assertThat(CountGrammar.read(text).value()).as(text).isNull();
    }
    assertThat(CountGrammar.positive("无").notes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "6800元,,6800", "6800,元,6800", "500万元,,5000000", "500,万元,5000000", "3万,元,30000", "1.2亿,,120000000",
    "6800元/人,,6800", "5万元/班,,50000", "免费,,0", "'¥6,800',,6800", "约9万,,90000"
  })
  void anAmountIsInYuan(String text, String unit, BigDecimal yuan) {
    assertThat(AmountGrammar.read(text, unit).value()).isEqualByComparingTo(yuan);
  }

  @Test
  void anAmountStillToBeAgreedOnIsNotZero() {
    assertThat(AmountGrammar.read("面议", null)).isEqualTo(Reading.nothing());
    assertThat(AmountGrammar.read("无", null)).isEqualTo(Reading.nothing());
    assertThat(AmountGrammar.read("300-500万", null).notes()).hasSize(1);
    assertThat(AmountGrammar.read("学费3000元，住宿免费", null).value()).isNull();
  }
}
