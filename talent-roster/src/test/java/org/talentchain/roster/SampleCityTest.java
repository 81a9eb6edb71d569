package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;

/**
 * The rosters that come with the program: two-row headers, merged cells, GB18030, and what people
 * really type.
 */
class SampleCityTest {

  private static RosterReading reading;

  @BeforeAll
  static void read() {
    reading =
        RosterReader.with(ReadOptions.standard()).read(List.of(Path.of("../samples/haiyang")));
  }

  @Test
  void everyTableIsRecognisedAndEveryColumnHasAMeaning() {
    assertThat(reading.tables()).extracting(TableReport::kind).contains(RosterKind.values());
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .doesNotContain(
            FindingKind.TABLE_UNRECOGNISED,
            FindingKind.COLUMN_UNKNOWN,
            FindingKind.COLUMN_UNNAMED,
            FindingKind.SEGMENT_UNKNOWN,
            FindingKind.ORGANIZATION_ADDED,
            FindingKind.REFERENCE_UNKNOWN);
  }

  @Test
  void theCityReadsBackFromJsonAsItWasWritten(@TempDir Path folder) {
    Path file = folder.resolve("city.json");

    RosterWriter.write(reading.city(), file);
    RosterReading again = RosterReader.with(ReadOptions.standard()).read(List.of(file));

    assertThat(again.city()).isEqualTo(reading.city());
    assertThat(again.findings()).extracting(Finding::kind).containsOnly(FindingKind.ROW_NO_DATA);
  }

  @Test
  void readingTwiceGivesTheSame() {
    RosterReading again =
        RosterReader.with(ReadOptions.standard()).read(List.of(Path.of("../samples/haiyang")));

    assertThat(again).isEqualTo(reading);
  }
}
