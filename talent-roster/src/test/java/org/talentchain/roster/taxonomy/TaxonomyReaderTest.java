package org.talentchain.roster.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;

class TaxonomyReaderTest {

  @TempDir Path folder;

  @Test
  void sourcesAreToldApartByContentAndAliasesMayReferToTheOthers() throws IOException {
    Path aliases = Files.writeString(folder.resolve("a.csv"), "别名,标准名称\n量子织,量子编织\n杂耍,juggling\n");
    Path own = Files.writeString(folder.resolve("b.csv"), "kind,id,zh\nskill,skill:量子编织,量子编织\n");
    Path esco =
        Files.writeString(
            folder.resolve("skills_en.csv"),
            "conceptType,conceptUri,preferredLabel\nK,http://x/s1,juggling\n");
    TaxonomyReading reading = TaxonomyReader.read(List.of(aliases, own, esco), "en", Knowledge.bundled());
    assertThat(reading.concepts())
        .extracting(Concept::name)
        .containsExactly("juggling", "量子编织", "量子编织", "juggling");
  }

  @Test
  void aSourceThatIsNotThereIsNamed() {
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> TaxonomyReader.read(List.of(folder.resolve("gone.zip")), "en", Knowledge.bundled()))
        .matches(failure -> failure.finding().kind() == FindingKind.FILE_MISSING);
  }
}
