package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Salary;
import org.talentchain.model.SalaryPeriod;

class SalaryGrammarTest {

  // Case 48.
  @ParameterizedTest
  @CsvSource({
    "7000-14000元,        7000,  14000,  MONTH, 12",
    "1.5-2.4万,           15000, 24000,  MONTH, 12",
    "8千-1.2万,           8000,  12000,  MONTH, 12",
    "25-38万/年,          250000,380000, YEAR,  12",
    "5000-8000元·13薪,    5000,  8000,   MONTH, 13",
  })
  void everySpellingSeenInTheWildHasAValue(String text, int min, int max, SalaryPeriod period, int months) {
    assertSalary(text, min, max, period, months);
  }

  @ParameterizedTest
  @CsvSource({
    "3-6万,                30000, 60000,  MONTH, 12",
    "6-8千,                6000,  8000,   MONTH, 12",
    "8k-12K,               8000,  12000,  MONTH, 12",
    "8-12K,                8000,  12000,  MONTH, 12",
    "8k-12,                8000,  12000,  MONTH, 12",
    "８０００～１２０００,      8000,  12000,  MONTH, 12",
    "'8,000 — 12,000 元/月', 8000, 12000,  MONTH, 12",
    "8000至12000元每月,     8000,  12000,  MONTH, 12",
    "8000元/月-12000元/月,  8000,  12000,  MONTH, 12",
    "8000-1.2万,           8000,  12000,  MONTH, 12",
    "8000-12000,           8000,  12000,  MONTH, 12",
    "约8000元左右,          8000,  8000,   MONTH, 12",
    "一万五,                15000, 15000,  MONTH, 12",
    "1万5千-2万,            15000, 20000,  MONTH, 12",
    "五千到八千,             5000,  8000,   MONTH, 12",
    "1-1.5万×14,           10000, 15000,  MONTH, 14",
    "15-20K 16薪,          15000, 20000,  MONTH, 16",
    "6000-9000元/月(年底双薪),6000,9000,   MONTH, 13",
    "200-260元/天,         200,   260,    DAY,   12",
    "35元/小时,             35,    35,     HOUR,  12",
    "日薪300,              300,   300,    DAY,   12",
    "1.2元/件,              1.2,   1.2,    PIECE, 12",
    "年薪12-18万,           120000,180000, YEAR,  12",
    "年薪：30万,             300000,300000, YEAR,  12",
    "12-15万,              120000,150000, YEAR,  12",
    "80k per year,         80000, 80000,  YEAR,  12",
    "8000-12000/month,     8000,  12000,  MONTH, 12",
    "试用期4000，转正后6000-8000元/月, 6000,8000, MONTH, 12",
    "8000-10000元 单休 年终奖另计, 8000,10000, MONTH, 12",
    "6000-7000元，周末双休,   6000,  7000,   MONTH, 12",
  })
  void rangeUnitAndPeriodAreRead(String text, String min, String max, SalaryPeriod period, int months) {
    Salary salary = value(SalaryGrammar.read(text, null));
    assertThat(salary.min()).isEqualByComparingTo(min);
    assertThat(salary.max()).isEqualByComparingTo(max);
    assertThat(salary.period()).isEqualTo(period);
    assertThat(salary.monthsPerYear()).isEqualTo(months);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8000元以上", "8000+", "8千起", "不低于8000元", "月薪≥8000", "最低8000元/月"})
  void lowerBoundAloneHasNoMaximum(String text) {
    Salary salary = value(SalaryGrammar.read(text, null));
    assertThat(salary.min()).isEqualByComparingTo("8000");
    assertThat(salary.max()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8000元以下", "8千以内", "不超过8000元", "≤8000元/月"})
  void upperBoundAloneHasNoMinimum(String text) {
    Salary salary = value(SalaryGrammar.read(text, null));
    assertThat(salary.min()).isNull();
    assertThat(salary.max()).isEqualByComparingTo("8000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"面议", "薪资面谈", "电议", "待遇协商", "Negotiable", "DOE", "competitive", "面議"})
  void negotiableIsAnAnswerAndNotAGap(String text) {
    assertThat(SalaryGrammar.read(text, null)).isEqualTo(Reading.of(Salary.NEGOTIABLE));
  }

  @Test
  void figureBesideNegotiableIsALowerBound() {
    Salary salary = value(SalaryGrammar.read("面議(經常性薪資達4萬元)".replace('萬', '万'), null));
    assertThat(salary.negotiable()).isTrue();
    assertThat(salary.min()).isEqualByComparingTo("40000");
    assertThat(salary.max()).isNull();
  }

  // Case 50.
  @Test
  void digitsOfAPrivateFontAreNeverGuessed() {
    Reading<Salary> reading = SalaryGrammar.read("\uE035\uE031-\uE038\uE031K", null);
    assertThat(reading.value()).isNull();
    assertThat(kinds(reading)).containsExactly(FindingKind.SALARY_UNREADABLE);
  }

  // Case 52.
  @Test
  void bareSmallNumbersAreUnknownUnlessTheColumnNamesTheUnit() {
    assertThat(kinds(SalaryGrammar.read("15-25", null))).containsExactly(FindingKind.SALARY_UNPARSED);
    assertThat(SalaryGrammar.read("15-25", "K")).isEqualTo(Reading.of(Salary.monthly(15_000, 25_000)));
    assertThat(SalaryGrammar.read("15-25", "千元")).isEqualTo(Reading.of(Salary.monthly(15_000, 25_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "8000-12000, 元/月,   8000,   12000,  MONTH",
    "8000-12000, 单位：元, 8000,   12000,  MONTH",
    "1.2-1.5,    万,      12000,  15000,  MONTH",
    "12-15,      万元/年,  120000, 150000, YEAR",
    "8000,       K,       8000,   8000,   MONTH",
    "1.5万,      元/月,   15000,  15000,  MONTH",
    "25-38万/年, 元/月,    250000, 380000, YEAR",
  })
  void columnUnitFillsInWhatTheCellDoesNotSay(String text, String unit, int min, int max, SalaryPeriod period) {
    Salary salary = value(SalaryGrammar.read(text, unit));
    assertThat(salary.min()).isEqualByComparingTo(String.valueOf(min));
    assertThat(salary.max()).isEqualByComparingTo(String.valueOf(max));
    assertThat(salary.period()).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"15-25", "高薪", "0", "0元", "2000美元", "$3000", "15元", "25-38/年", "？？", "8小时"})
  void whatCannotBeDecidedIsUnknownAndSaysSo(String text) {
    Reading<Salary> reading = SalaryGrammar.read(text, null);
    assertThat(reading.value()).isNull();
    assertThat(kinds(reading)).containsExactly(FindingKind.SALARY_UNPARSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "　", "不限", "无", "-", "—"})
  void nothingStatedIsNoWarning(String text) {
    assertThat(SalaryGrammar.read(text, null)).isEqualTo(Reading.nothing());
  }

  @Test
  void assumedPeriodAndConversionAreNoted() {
    assertThat(kinds(SalaryGrammar.read("12-15万", null)))
        .containsExactly(FindingKind.SALARY_PERIOD_ASSUMED, FindingKind.SALARY_CONVERTED);
    assertThat(SalaryGrammar.read("25-38万/年", null).notes())
        .containsExactly(Note.of(FindingKind.SALARY_CONVERTED, "20833-31667"));
  }

  @Test
  void swappedBoundsAreTurnedAndNoted() {
    Reading<Salary> reading = SalaryGrammar.read("12000-8000元", null);
    assertThat(reading.value()).isEqualTo(Salary.monthly(8000, 12_000));
    assertThat(kinds(reading)).containsExactly(FindingKind.SALARY_SWAPPED);
  }

  @Test
  void amountsBeyondBeliefAreKeptAndNoted() {
    assertThat(kinds(SalaryGrammar.read("200万/月", null))).containsExactly(FindingKind.SALARY_IMPLAUSIBLE);
    assertThat(kinds(SalaryGrammar.read("15元/月", null))).containsExactly(FindingKind.SALARY_IMPLAUSIBLE);
  }

  @Property
  void noTextThrows(@ForAll String text, @ForAll String unit) {
    assertThat(SalaryGrammar.read(text, unit)).isNotNull();
  }

  @Property
  void monthlyRangeSurvivesItsUsualSpelling(
      @ForAll @IntRange(min = 1000, max = 90_000) int min, @ForAll @IntRange(max = 9000) int more) {
    Salary salary = Salary.monthly(min, min + more);
    assertThat(SalaryGrammar.read(min + "-" + (min + more) + "元/月", null)).isEqualTo(Reading.of(salary));
  }

  private static void assertSalary(String text, int min, int max, SalaryPeriod period, int months) {
    Salary salary = value(SalaryGrammar.read(text, null));
    assertThat(salary.min()).isEqualByComparingTo(String.valueOf(min));
    assertThat(salary.max()).isEqualByComparingTo(String.valueOf(max));
    assertThat(salary.period()).isEqualTo(period);
    assertThat(salary.monthsPerYear()).isEqualTo(months);
  }

  private static Salary value(Reading<Salary> reading) {
    return Objects.requireNonNull(reading.value(), () -> "nothing understood: " + reading.notes());
  }

  private static List<FindingKind> kinds(Reading<?> reading) {
    return reading.notes().stream().map(Note::kind).toList();
  }
}
