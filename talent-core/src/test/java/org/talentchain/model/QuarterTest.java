package org.talentchain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuarterTest {

  @Test
  void aDayLiesInItsQuarter() {
    assertThat(Quarter.of(LocalDate.of(2027, 3, 31))).hasToString("2027-Q1");
    assertThat(Quarter.of(LocalDate.of(2027, 4, 1))).hasToString("2027-Q2");
    assertThat(Quarter.of(LocalDate.of(2027, 12, 31))).hasToString("2027-Q4");
  }

  @Test
  void quartersBeforeJanuaryAreOfTheYearBefore() {
    assertThat(Quarter.parse("2027-Q1").plus(-1)).isEqualTo(Quarter.parse("2026-Q4"));
    assertThat(Quarter.parse("2026-Q4").plus(5)).isEqualTo(Quarter.parse("2028-Q1"));
  }

  @Property
  void theDayAfterAQuarterStartsTheNext(
      @ForAll @IntRange(min = 1901, max = 2099) int year, @ForAll @IntRange(min = 1, max = 4) int number) {
    Quarter quarter = new Quarter(year, number);
    assertThat(quarter.lastDay().plusDays(1)).isEqualTo(quarter.plus(1).firstDay());
    assertThat(Quarter.of(quarter.firstDay())).isEqualTo(quarter);
    assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
    assertThat(quarter).isLessThan(quarter.plus(1));
  }

  @Test
  void thereIsNoFifthQuarter() {
    assertThatThrownBy(() -> Quarter.parse("2027-Q5")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quarter(2027, 5)).hasMessageContaining("5");
  }
}
