package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;

class DateGrammarTest {

  // Cases 1 and 4: the precision is kept.
  @ParameterizedTest
  @CsvSource({
    "2019,                2019",
    "2019-07,             2019-07",
    "2019-07-15,          2019-07-15",
    "2023.6,              2023-06",
    "2023/06/30,          2023-06-30",
    "2023年6月,            2023-06",
    "2023年6月30日,         2023-06-30",
    "2023 年 6 月,         2023-06",
    "２０２３年６月,         2023-06",
    "202306,              2023-06",
    "20230630,            2023-06-30",
    "2023年7月底,           2023-07",
    "2026届,              2026",
    "2026届毕业生,          2026",
    "2026年夏,             2026",
    "Jul 2021,            2021-07",
    "'July 4, 2021',      2021-07-04",
    "4 Jul 2021,          2021-07-04",
    "07/2021,             2021-07",
    "'''22.01',           2022-01",
    "22.01,               2022-01",
    "98年7月,              1998-07",
    "2026-06-30 00:00:00, 2026-06-30",
    "2026-06-30T08:00:00Z,2026-06-30",
    "46203,               2026-06-30",
  })
  void dateIsAsExactAsItWasStated(String text, String wanted) {
    assertThat(DateGrammar.read(text)).isEqualTo(Reading.of(PartialDate.parse(wanted)));
  }

  // Case 3.
  @ParameterizedTest
  @ValueSource(strings = {"2001-19-39", "2023-02-30", "2023.13", "2023-00", "20231301"})
  void impossibleDateIsUnknown(String text) {
    Reading<PartialDate> reading = DateGrammar.read(text);
    assertThat(reading.value()).isNull();
    assertThat(kinds(reading)).containsExactly(FindingKind.DATE_IMPOSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"去年", "09.01", "12345", "3月", "2023-06-30-01"})
  void otherTextIsUnknown(String text) {
    Reading<PartialDate> reading = DateGrammar.read(text);
    assertThat(reading.value()).isNull();
    assertThat(kinds(reading)).containsExactly(FindingKind.DATE_UNPARSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "随时到岗", "随时", "可随时到岗", "立即", "待定", "不限"})
  void wordsThatNameNoDateAreNoWarning(String text) {
    assertThat(DateGrammar.read(text)).isEqualTo(Reading.nothing());
  }

  // Case 9: the number behind a date cell.
  @Test
  void serialNumberOfADateCellIsADay() {
    PartialDate day = PartialDate.of(2026, 6, 30);
    assertThat(DateGrammar.cell(new BigDecimal("46203"), true, false)).isEqualTo(Reading.of(day));
    assertThat(DateGrammar.cell(new BigDecimal("46203.5"), true, false)).isEqualTo(Reading.of(day));
    assertThat(DateGrammar.cell(new BigDecimal("46203"), false, false)).isEqualTo(Reading.of(day));
    assertThat(DateGrammar.cell(new BigDecimal("44741"), true, true)).isEqualTo(Reading.of(day));
  }

  @Test
  void numberTypedAsADateIsReadAsWritten() {
    assertThat(DateGrammar.cell(new BigDecimal("2021"), false, false).value()).isEqualTo(PartialDate.of(2021));
    assertThat(DateGrammar.cell(new BigDecimal("2021"), true, false).value()).isEqualTo(PartialDate.of(2021));
    assertThat(DateGrammar.cell(new BigDecimal("202109"), false, false).value())
        .isEqualTo(PartialDate.of(2021, 9));
    assertThat(DateGrammar.cell(new BigDecimal("20210930"), false, false).value())
        .isEqualTo(PartialDate.of(2021, 9, 30));
    assertThat(DateGrammar.cell(new BigDecimal("2021.0899999999999"), false, false).value())
        .isEqualTo(PartialDate.of(2021, 9));
  }

  @Test
  void monthThatMayHaveLostItsZeroIsNotGuessed() {
    assertThat(DateGrammar.cell(new BigDecimal("2021.1"), false, false))
        .isEqualTo(
            Reading.of(
                PartialDate.of(2021), Note.of(FindingKind.YEAR_MONTH_LOSSY, "2021-01", "2021-10", "2021")));
    assertThat(DateGrammar.cell(new BigDecimal("2021.11"), false, false).value())
        .isEqualTo(PartialDate.of(2021, 11));
    assertThat(DateGrammar.read("2021.1").value()).isEqualTo(PartialDate.of(2021, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "0", "13800138000", "2500.5", "7", "1E+400"})
  void numbersThatAreNoDateAreUnknown(String number) {
    assertThat(kinds(DateGrammar.cell(new BigDecimal(number), false, false)))
        .containsExactly(FindingKind.DATE_UNPARSED);
  }

  @Property
  void everyDaySurvivesIsoAndChineseSpelling(@ForAll @IntRange(min = 0, max = 60_000) int offset) {
    LocalDate day = LocalDate.of(1930, 1, 1).plusDays(offset);
    Reading<PartialDate> wanted = Reading.of(PartialDate.of(day));
    assertThat(DateGrammar.read(day.toString())).isEqualTo(wanted);
    String chinese = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    assertThat(DateGrammar.read(chinese)).isEqualTo(wanted);
  }

  @Property
  void noTextAndNoNumberThrows(@ForAll String text, @ForAll BigDecimal number, @ForAll boolean formatted) {
    assertThat(DateGrammar.read(text)).isNotNull();
    assertThat(DateGrammar.cell(number, formatted, !formatted)).isNotNull();
  }

  private static List<FindingKind> kinds(Reading<?> reading) {
    return reading.notes().stream().map(Note::kind).toList();
  }
}
