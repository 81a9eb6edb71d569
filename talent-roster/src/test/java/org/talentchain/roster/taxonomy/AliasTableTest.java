package org.talentchain.roster.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;

class AliasTableTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @TempDir Path folder;

  private TaxonomyReading read(String text, String encoding) throws IOException {
    Path file = folder.resolve("本市词表.csv");
    Files.write(file, text.getBytes(Charset.forName(encoding)));
    return AliasTable.read(file, KNOWLEDGE);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ','", "GB18030, ';'", "UTF-16, '\t'"})
  void everyEncodingAndDelimiterOfRostersIsRead(String encoding, String delimiter) throws IOException {
    String text = "别名,标准名称,类别\n烧电焊的活,焊接,技能\n掌钳工,焊工,工种\n".replace(",", delimiter);
    Knowledge extended = KNOWLEDGE.extendedBy(read(text, encoding).concepts());
    assertThat(extended.find(ConceptKind.SKILL, "烧电焊的活")).map(Concept::zh).contains("焊接");
    assertThat(extended.find(ConceptKind.OCCUPATION, "掌钳工")).map(Concept::zh).contains("焊工");
  }

  @Test
  void withoutAKindSkillsComeBeforeOccupations() throws IOException {
    TaxonomyReading reading = read("alias,concept\nweldy,welding\nsparky,氩弧焊工\n", "UTF-8");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.concepts())
        .extracting(Concept::kind)
        .containsExactly(ConceptKind.SKILL, ConceptKind.OCCUPATION);
  }

  @Test
  void severalAliasesOfAConceptAreBroughtTogether() throws IOException {
    TaxonomyReading reading = read("指,词\n焊接,焊活、烧活\n焊接,焊工活\n", "UTF-8");
    assertThat(reading.concepts()).hasSize(1);
    assertThat(reading.concepts().get(0).aliases()).containsExactly("焊活", "烧活", "焊工活");
  }

  @Test
  void rowsThatCannotBeUsedAreNoticedWithFileRowValueAndAdvice() throws IOException {
    String text =
        """
        本市常用说法,,
        别名,标准名称,类别
        烧焊活,量子编织,
        焊活,,
        焊活,焊接,爱好
        PLC编程,焊接,技能
        焊接,焊接,
        """;
    TaxonomyReading reading = read(text, "UTF-8");
    assertThat(reading.concepts()).isEmpty();
    List<Finding> findings = reading.findings();
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(
            FindingKind.ALIAS_CONCEPT_UNKNOWN,
            FindingKind.ALIAS_INCOMPLETE,
            FindingKind.ALIAS_KIND_UNKNOWN,
            FindingKind.ALIAS_IS_NAME,
            FindingKind.ALIAS_KNOWN);
    Finding unknown = findings.get(0);
    assertThat(unknown.source().file()).isEqualTo("本市词表.csv");
    assertThat(unknown.source().row()).isEqualTo(3);
    assertThat(unknown.value()).isEqualTo("量子编织");
    assertThat(unknown.message(Locale.CHINESE)).isEqualTo("“烧焊活”所指的“量子编织”不在知识库中，未采用");
    assertThat(unknown.advice(Locale.CHINESE)).contains("先导入含“量子编织”的分类");
  }

  @Test
  void aListWithoutBothColumnsIsRefused() {
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> read("姓名,电话\n张一,1\n", "UTF-8"))
        .matches(failure -> failure.finding().kind() == FindingKind.TAXONOMY_UNRECOGNISED);
  }
}
