package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;

class PeriodGrammarTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource({
    "2018.03-2020.02,              2018-03,    2020-02",
    "2021-09-2022-06,              2021-09,    2022-06",
    "2021-09 - 2022-06,            2021-09,    2022-06",
    "2021/9--2022/6,               2021-09,    2022-06",
    "2018-03-01至2020-02-28,        2018-03-01, 2020-02-28",
    "2018-03-01-2020-02-28,        2018-03-01, 2020-02-28",
    "2018.3.1~2020.2.28,           2018-03-01, 2020-02-28",
    "2019 年到 2022 年,              2019,       2022",
    "2021-2022,                    2021,       2022",
    "2001年3月—2019年12月,           2001-03,    2019-12",
    "2001年3月至2019年12月止,         2001-03,    2019-12",
    "201803-202002,                2018-03,    2020-02",
    "2020.9 2023.6,                2020-09,    2023-06",
    "２０１８．０３－２０２０．０２,      2018-03,    2020-02",
    "18.03-20.02,                  2018-03,    2020-02",
    "Jul 2021 - Aug 2022,          2021-07,    2022-08",
    "July 2021 to August 2022,     2021-07,    2022-08",
    "07/2021-08/2022,              2021-07,    2022-08",
  })
  void bothEndsAreRead(String text, String start, String end) {
    assertThat(PeriodGrammar.read(text).value())
        .isEqualTo(Period.of(PartialDate.parse(start), PartialDate.parse(end)));
  }

  @ParameterizedTest
  @CsvSource({
    "2021.09-至今,         2021-09",
    "2023年3月至今,         2023-03",
    "2020.1~现在,          2020-01",
    "2022.08-至今,         2022-08",
    "2024.07 至今,         2024-07",
    "2024-07-01 至今,      2024-07-01",
    "'''22.01-至今',       2022-01",
    "Jul 2021 - Present,   2021-07",
    "2021-09 – now,        2021-09",
    "2021.9-目前,           2021-09",
    "2022年7月起,           2022-07",
    "自2022年7月以来,        2022-07",
    "2024.03（在职）,        2024-03",
  })
  void ongoingIsReadInEverySpelling(String text, String start) {
    Reading<Period> reading = PeriodGrammar.read(text);
    assertThat(reading.value()).isEqualTo(Period.since(PartialDate.parse(start)));
    assertThat(reading.notes()).isEmpty();
  }

  // Case 5.
  @ParameterizedTest
  @ValueSource(strings = {"2022.07-", "2022.07—", "2022年7月至", "2022.07 ~ "})
  void endLeftOpenIsOngoingWithANotice(String text) {
    Reading<Period> reading = PeriodGrammar.read(text);
    assertThat(reading.value()).isEqualTo(Period.since(PartialDate.of(2022, 7)));
    assertThat(kinds(reading)).containsExactly(FindingKind.PERIOD_OPEN_ENDED);
  }

  // Case 2.
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "null", "present", "Present", "至今", "now", "在读"})
  void everySpellingOfNoEndGivesTheSameMonths(@Nullable String end) {
    Period period = Objects.requireNonNull(PeriodGrammar.between("2024-03", end).value());
    assertThat(period).isEqualTo(Period.since(PartialDate.of(2024, 3)));
    assertThat(Period.months(List.of(period), AS_OF)).isEqualTo(33);
  }

  // Case 7.
  @Test
  void overlapsCountOnceAndShortYearsAreRead() {
    List<Period> closed = Stream.of("2018.03-2020.02", "2019.09-2021.08").map(PeriodGrammarTest::period).toList();
    assertThat(Period.months(closed, AS_OF)).isEqualTo(42);
    List<Period> all =
        Stream.of("2018.03-2020.02", "2019.09-2021.08", "'22.01-至今").map(PeriodGrammarTest::period).toList();
    assertThat(Period.months(all, AS_OF)).isEqualTo(42 + 59);
  }

  @Test
  void yearsAloneAreNoted() {
    assertThat(kinds(PeriodGrammar.read("2019-2022"))).containsExactly(FindingKind.YEAR_ONLY);
    assertThat(kinds(PeriodGrammar.read("2019-07至2022"))).containsExactly(FindingKind.YEAR_ONLY);
  }

  @Test
  void singlePointIsAStartWithAnUnknownEnd() {
    Reading<Period> reading = PeriodGrammar.read("2021-09");
    assertThat(reading.value()).isEqualTo(new Period(PartialDate.of(2021, 9), null, false));
    assertThat(kinds(reading)).containsExactly(FindingKind.PERIOD_END_UNKNOWN);
  }

  @Test
  void reversedPeriodIsUnknown() {
    Reading<Period> reading = PeriodGrammar.read("2022.06-2021.09");
    assertThat(reading.value()).isNull();
    assertThat(reading.notes()).containsExactly(Note.of(FindingKind.PERIOD_REVERSED, "2022-06", "2021-09"));
  }

  @Test
  void oneImpossibleEndKeepsTheOther() {
    Reading<Period> reading = PeriodGrammar.read("2021.09至2022.13");
    assertThat(reading.value()).isEqualTo(new Period(PartialDate.of(2021, 9), null, false));
    assertThat(kinds(reading)).containsExactly(FindingKind.DATE_IMPOSSIBLE);
    // Case 3.
    assertThat(kinds(PeriodGrammar.between("2001-19-39", "2003"))).contains(FindingKind.DATE_IMPOSSIBLE);
  }

  @Test
  void endWithoutAStartIsKept() {
    assertThat(PeriodGrammar.between(null, "2023.06").value())
        .isEqualTo(new Period(null, PartialDate.of(2023, 6), false));
    assertThat(PeriodGrammar.between(null, null)).isEqualTo(Reading.nothing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"很久以前", "三年", "2021年到", "至今", "-2021"})
  void otherTextIsUnknownOrAtLeastNotComplete(String text) {
    Period period = PeriodGrammar.read(text).value();
    assertThat(period == null || period.ongoing()).isTrue();
    assertThat(PeriodGrammar.read(text).notes()).isNotEmpty();
  }

  @Property
  void noTextThrows(@ForAll String text, @ForAll String end) {
    assertThat(PeriodGrammar.read(text)).isNotNull();
    assertThat(PeriodGrammar.between(text, end)).isNotNull();
  }

  private static Period period(String text) {
    return Objects.requireNonNull(PeriodGrammar.read(text).value(), text);
  }

  private static List<FindingKind> kinds(Reading<?> reading) {
    return reading.notes().stream().map(Note::kind).toList();
  }
}
