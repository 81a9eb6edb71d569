package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.Employment;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;

class WorkHistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018.03-2020.02 甲厂 电工",
        "2018-03至2020-02 甲厂 电工",
        "2018年3月—2020年2月 甲厂 电工",
        "2018/3~2020/2 甲厂 电工",
      })
  void theYearOfTheEndIsNotTheDayOfTheStart(String entry) {
    Period period = Period.of(PartialDate.of(2018, 3), PartialDate.of(2020, 2));
    assertThat(WorkHistory.read(entry).value()).containsExactly(new Employment("甲厂", "电工", period));
    assertThat(WorkHistory.read(entry).notes()).isEmpty();
  }
}
