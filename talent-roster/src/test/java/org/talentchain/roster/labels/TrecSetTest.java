package org.talentchain.roster.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.RosterException;

class TrecSetTest {

  @TempDir Path folder;

  @BeforeEach
  void aSmallSet() throws IOException {
    write("queries.tsv", "Q1\t电焊工\nQ2\twelder\n");
    write("corpus_documents.tsv", "D1\t焊工\nD2\t\"钳工\", 高级\nD3\t氩弧焊工\n");
    write("annotations.tsv", "Q1\t0\tD3\t2\nQ1\t0\tD1\t1\nQ1\t0\tD2\t0\n");
  }

  @Test
  void queriesKnowTheirRelevantDocumentsInTheOrderOfTheLabels() {
    TrecSet set = TrecSet.read(folder);

    assertThat(set.queries())
        .containsExactly(
            new LabelledQuery("Q1", "电焊工", Set.of("D1", "D3")),
            new LabelledQuery("Q2", "welder", Set.of()));
    assertThat(set.queries().get(0).relevant()).containsExactly("D3", "D1");
  }

  @Test
  void quotationMarksAndCommasAreText() {
    assertThat(TrecSet.read(folder).documents())
        .containsExactly(
            new LabelledDocument("D1", "焊工", null),
            new LabelledDocument("D2", "\"钳工\", 高级", null),
            new LabelledDocument("D3", "氩弧焊工", null));
  }

  @Test
  void elementsAreDocumentsAndConceptsAreTheirGroups() throws IOException {
    Files.move(folder.resolve("corpus_documents.tsv"), folder.resolve("corpus_elements.tsv"));
    write("concept_mapping.tsv", "D1\tC1\nD3\tC1\n");

    assertThat(TrecSet.read(folder).documents())
        .extracting(LabelledDocument::group)
        .containsExactly("C1", null, "C1");
  }

  @Test
  void byteOrderMarkForeignLineEndsAndEmptyLinesDoNotMatter() throws IOException {
    TrecSet plain = TrecSet.read(folder);
    write("queries.tsv", "\uFEFFQ1\t电焊工\r\n\r\nQ2\twelder");

    assertThat(TrecSet.read(folder)).isEqualTo(plain);
  }

  @Test
  void anotherEncodingIsToldFromTheContent() throws IOException {
    Files.write(folder.resolve("queries.tsv"), "Q1\t电焊工\n".getBytes(Charset.forName("GB18030")));

    assertThat(TrecSet.read(folder).queries().get(0).text()).isEqualTo("电焊工");
  }

  @ParameterizedTest
  @CsvSource({"Q9, D1, Q9", "Q1, D9, D9"})
  void aLabelThatNamesWhatDoesNotExistIsRefusedWithItsLine(String query, String document, String value)
      throws IOException {
    write("annotations.tsv", "Q1\t0\tD1\t1\n\n" + query + "\t0\t" + document + "\t1\n");

    RosterException refused = refused();

    assertThat(refused.finding())
        .isEqualTo(
            Finding.of(
                FindingKind.REFERENCE_UNKNOWN,
                Source.file("annotations.tsv").row(3),
                value,
                "annotations.tsv:3"));
    assertThat(refused.getMessage()).contains("annotations.tsv:3", value, "Check");
    assertThat(refused.finding().message(Locale.CHINA))
        .isEqualTo("“annotations.tsv:3”引用的“" + value + "”不存在，此项未采用");
  }

  @Test
  void aConceptOfADocumentThatDoesNotExistIsRefused() throws IOException {
    write("concept_mapping.tsv", "D1\tC1\nD7\tC1\n");

    assertThat(refused().getMessage()).contains("concept_mapping.tsv:2", "D7");
  }

  @ParameterizedTest
  @CsvSource({"queries.tsv, Q1", "corpus_documents.tsv, D1", "concept_mapping.tsv, D1"})
  void anIdThatOccursTwiceIsRefusedWithBothLines(String file, String id) throws IOException {
    write(file, id + "\ta\nD2\tb\n" + id + "\tc\n");
    if (file.startsWith("corpus")) {
      write("annotations.tsv", "Q1\t0\tD1\t1\n");
    }

    assertThat(refused().getMessage()).contains(file + ":1", file + ":3", '"' + id + '"');
  }

  @Test
  void twoLabelsOfOnePairAreRefusedEvenIfTheyAgree() throws IOException {
    write("annotations.tsv", "Q1\t0\tD1\t1\nQ2\t0\tD1\t1\nQ1\t0\tD1\t1\n");

    assertThat(refused().getMessage()).contains("annotations.tsv:1", "annotations.tsv:3", "D1");
  }

  @ParameterizedTest
  @CsvSource({"Q1 0 D1 1", "Q1\t0\tD1", "Q1\t0\tD1\t1\t1", "Q1\t0\t\t1"})
  void aRowWithoutItsFourCellsIsRefused(String row) throws IOException {
    write("annotations.tsv", "Q1\t0\tD2\t1\n" + row + "\n");

    Finding finding = refused().finding();

    assertThat(finding.kind()).isEqualTo(FindingKind.ROW_REJECTED_INVALID);
    assertThat(finding.source().row()).isEqualTo(2);
    assertThat(finding.value()).isEqualTo(row);
    assertThat(finding.advice(Locale.ENGLISH)).contains("query⇥0⇥document⇥relevance");
  }

  @ParameterizedTest
  @CsvSource({"yes", "1.5", "99999999999"})
  void relevanceIsAWholeNumber(String relevance) throws IOException {
    write("annotations.tsv", "Q1\t0\tD1\t" + relevance + "\n");

    assertThat(refused().getMessage()).contains("annotations.tsv:1", relevance);
  }

  @Test
  void judgementsBelowZeroAreNotRelevant() throws IOException {
    write("annotations.tsv", "Q1\t0\tD1\t-1\n");

    assertThat(TrecSet.read(folder).queries().get(0).relevant()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"queries.tsv", "corpus_documents.tsv", "annotations.tsv"})
  void aMissingFileIsNamed(String file) throws IOException {
    Files.delete(folder.resolve(file));

    assertThat(refused().finding().kind()).isEqualTo(FindingKind.FILE_MISSING);
    assertThat(refused().finding().value()).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({"''", "' \n\n'"})
  void aFileWithoutRowsIsEmpty(String content) throws IOException {
    write("queries.tsv", content);

    assertThat(refused().finding().kind()).isEqualTo(FindingKind.FILE_EMPTY);
  }

  @Test
  void aMissingFolderIsNamed() {
    RosterException refused =
        catchThrowableOfType(
            RosterException.class, () -> TrecSet.read(folder.resolve("elsewhere")));

    assertThat(refused.finding().value()).isEqualTo("elsewhere");
  }

  private RosterException refused() {
    RosterException refused =
        catchThrowableOfType(RosterException.class, () -> TrecSet.read(folder));
    assertThat(refused).as("refusal").isNotNull();
    assertThat(refused.getMessage()).doesNotContain(folder.toString());
    return refused;
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
