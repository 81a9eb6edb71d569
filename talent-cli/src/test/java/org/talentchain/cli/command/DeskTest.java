package org.talentchain.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.talentchain.cli.text.Wording;

class DeskTest {

  private final StringWriter err = new StringWriter();

  private Desk desk(boolean interactive) {
    return new Desk(
        Wording.in(Locale.CHINESE), new PrintWriter(new StringWriter()), new PrintWriter(err), interactive);
  }

  private void work(Desk desk) {
    try (Progress progress = desk.progress(2)) {
      progress.next("progress.reading");
      progress.next("progress.matching");
    }
  }

  @Test
  void progressIsShownToAPersonAndClearedAfterwards() {
    work(desk(true));
    assertThat(err.toString()).contains("[##########----------] 正在匹配…").endsWith(" \r");
  }

  @Test
  void longWorkSaysHowMuchIsDone() {
    try (Progress progress = desk(true).progress(2)) {
      progress.within("progress.matching").report(1, 4);
    }
    assertThat(err.toString()).contains("[#####---------------] 正在匹配… 25%，约剩 ");
  }

  @Test
  void progressIsSilentWithoutATerminalOrWhenQuiet() {
    work(desk(false));
    Desk quiet = desk(true);
    quiet.quiet(true);
    work(quiet);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void percentagesAreReadWithAndWithoutTheirSign() {
    PercentConverter converter = new PercentConverter();
    assertThat(converter.convert("55")).isEqualTo(5500);
    assertThat(converter.convert("55.5%")).isEqualTo(5550);
    assertThat(converter.convert("100％")).isEqualTo(10_000);
  }

  @Test
  void distanceCountsChangedAddedAndMissingCharacters() {
    assertThat(Lookup.distance("P12", "P12")).isZero();
    assertThat(Lookup.distance("P12", "P13")).isEqualTo(1);
    assertThat(Lookup.distance("P12", "P012")).isEqualTo(1);
    assertThat(Lookup.distance("", "P1")).isEqualTo(2);
  }
}
