package org.talentchain.matching.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairHoursTest {

  @Test
  void usualDayHasTenSlotsInTheMorningAndTwelveInTheAfternoon() {
    assertThat(FairHours.usual().slots())
        .hasSize(22)
        .contains(LocalTime.of(11, 15))
        .doesNotContain(LocalTime.NOON);
  }

  @Test
  void hoursAreReadAsPeopleWriteThem() {
    assertThat(FairHours.parse("9：00至11:30，13:30～16:30", 15)).isEqualTo(FairHours.usual());
  }

  @Test
  void restOfASessionThatHoldsNoSlotIsNotUsed() {
    assertThat(FairHours.parse("09:00-09:50", 20).slots())
        .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9-11", "11:00-09:00", "09:00-11:00,10:00-12:00", "09:00-09:10", "09:00-25:00"})
  void hoursThatMakeNoSenseAreRefused(String text) {
    assertThatThrownBy(() -> FairHours.parse(text, 15)).isInstanceOf(IllegalArgumentException.class);
  }
}
