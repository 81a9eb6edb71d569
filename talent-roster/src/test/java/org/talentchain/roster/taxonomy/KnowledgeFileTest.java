package org.talentchain.roster.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Practice;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Proficiency;
import org.talentchain.roster.RosterException;

class KnowledgeFileTest {

  @TempDir Path folder;

  private static Concept concept(String id, String zh, String en, List<String> aliases) {
    return Concept.of(new ConceptId(id), ConceptKind.SKILL, zh, en, aliases, List.of(), List.of());
  }

  @Test
  void everyFieldIsTheSameAfterARoundTrip() {
    Concept full =
        new Concept(
            new ConceptId("skill:x/1"),
            ConceptKind.SKILL,
            "0110",
            "=焊接，\"电\"",
            "weld,ing",
            List.of("-weld", "+焊", "多\n行"),
            List.of(new ConceptId("skill:x/2")),
            List.of(new ConceptId("skill:x/3")),
            new Practice(List.of(new ConceptId("occupation:x/4")), Proficiency.SKILLED, 80),
            true);
    Path file = folder.resolve("own.csv");
    KnowledgeFile.write(file, List.of(full, concept("skill:y", "", "only English", List.of())));
    assertThat(KnowledgeFile.read(file))
        .containsExactly(full, concept("skill:y", "", "only English", List.of()));
  }

  @Property(tries = 100)
  void whatIsWrittenIsRead(@ForAll @Size(max = 4) List<String> phrases) throws IOException {
    List<String> aliases =
        phrases.stream()
            .map(phrase -> phrase.replaceAll("[|\\r\\p{Cs}\\p{Cc}\\p{Cf}]", "").strip())
            .filter(phrase -> !phrase.isEmpty())
            .toList();
    Path file = Files.createTempFile("own", ".csv");
    try {
      List<Concept> concepts = List.of(concept("skill:z", "甲", "", aliases));
      KnowledgeFile.write(file, concepts);
      assertThat(KnowledgeFile.read(file)).isEqualTo(concepts);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void theBundledKnowledgeIsTheSameAfterARoundTrip() {
    List<Concept> all =
        Stream.of(ConceptKind.values()).flatMap(kind -> Knowledge.bundled().concepts(kind).stream()).toList();
    Path file = folder.resolve("all.csv");
    KnowledgeFile.write(file, all);
    Knowledge read = Knowledge.of(KnowledgeFile.read(file));
    assertThat(read.fingerprint()).isEqualTo(Knowledge.bundled().fingerprint());
  }

  @Test
  void aFileSavedByASpreadsheetProgramIsRead() throws IOException {
    Path file = folder.resolve("excel.csv");
    Files.write(file, "kind;zh;aliases\n# 自编\nskill;量子编织;量子织\n".getBytes(Charset.forName("GB18030")));
    Knowledge extended = KnowledgeFile.extend(Knowledge.bundled(), List.of(file));
    assertThat(extended.find(ConceptKind.SKILL, "量子织")).map(Concept::zh).contains("量子编织");
  }

  @Test
  void aRowThatIsNoConceptIsNamed() throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.writeString(file, "kind,id,zh\nskill,skill:a,甲\nhobby,skill:b,乙\n");
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> KnowledgeFile.read(file))
        .withMessageContainingAll("bad.csv", "row 3", "hobby");
  }

  @Test
  void aLinkToNowhereIsNamed() throws IOException {
    Path file = folder.resolve("own.csv");
    Files.writeString(file, "kind,id,zh,broader\nskill,skill:a,甲甲,skill:gone\n");
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> KnowledgeFile.extend(Knowledge.bundled(), List.of(file)))
        .withMessageContainingAll("own.csv", "skill:a", "skill:gone");
  }
}
