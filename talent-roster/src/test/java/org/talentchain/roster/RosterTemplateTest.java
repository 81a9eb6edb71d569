package org.talentchain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.model.City;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;

class RosterTemplateTest {

  @TempDir Path folder;

  @Test
  void theReaderKnowsEveryColumnAndPassesOverTheExamples() {
    Path template = folder.resolve("模板.xlsx");

    RosterTemplate.write(template);
    RosterReading reading = RosterReader.with(ReadOptions.standard()).read(List.of(template));

    assertThat(reading.city()).isEqualTo(City.EMPTY);
    assertThat(reading.tables()).extracting(TableReport::kind).containsExactly(RosterKind.values());
    assertThat(reading.tables())
        .flatExtracting(TableReport::columns)
        .extracting(ColumnReport::field)
        .doesNotContainNull();
    assertThat(reading.findings())
        .extracting(Finding::kind)
        .containsOnly(FindingKind.ROW_SKIPPED, FindingKind.SHEET_SKIPPED);
  }
}
