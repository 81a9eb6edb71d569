package org.talentchain.roster.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.RosterException;

/** A small download with the traps of the real one: labels of several lines, several parents, dangling links. */
class EscoTaxonomyTest {

  private static final String SKILL = "http://data.europa.eu/esco/skill/";
  private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
  private static final String ISCO = "http://data.europa.eu/esco/isco/";

  @TempDir Path folder;

  @BeforeEach
  void writeDownload() throws IOException {
    write(
        "skills_en.csv",
        """
        conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels,status
        KnowledgeSkillCompetence,%1$ss1,knowledge,arc welding,"electric arc welding
        Arc Welding
        stick, or arc, welding",arcwelding,released
        KnowledgeSkillCompetence,%1$ss2,knowledge,welding,,,released
        KnowledgeSkillCompetence,%1$ss3,knowledge,juggling,,,released
        KnowledgeSkillCompetence,%1$ss4,knowledge,,,,released
        """
            .formatted(SKILL));
    write(
        "skillGroups_en.csv",
        """
        conceptType,conceptUri,preferredLabel,altLabels,code
        SkillGroup,%1$sg1,joining,,S8
        SkillGroup,http://data.europa.eu/esco/isced-f/0110,metal trades,,
        """
            .formatted(SKILL));
    write(
        "occupations_en.csv",
        """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code,naceCode
        Occupation,%1$so1,0110,welder,"welding operative
        weldor",0110.1,x
        """
            .formatted(OCCUPATION));
    write(
        "ISCOGroups_en.csv",
        """
        conceptType,conceptUri,code,preferredLabel,altLabels
        ISCOGroup,%1$sC0110,0110,Metal workers,
        """
            .formatted(ISCO));
    write(
        "broaderRelationsSkillPillar.csv",
        """
        conceptType,conceptUri,broaderType,broaderUri
        K,%1$ss1,K,%1$ss2
        K,%1$ss1,G,%1$sg1
        K,%1$ss2,G,%1$sg1
        K,%1$sg1,K,%1$ss1
        K,%1$ss2,K,%1$sgone
        """
            .formatted(SKILL));
    write(
        "broaderRelationsOccPillar.csv",
        """
        conceptType,conceptUri,broaderType,broaderUri
        Occupation,%1$so1,ISCOGroup,%2$sC0110
        """
            .formatted(OCCUPATION, ISCO));
    write(
        "occupationSkillRelations.csv",
        """
        occupationUri,relationType,skillType,skillUri
        %1$so1,essential,knowledge,%2$ss1
        %1$so1,optional,knowledge,%2$ss3
        """
            .formatted(OCCUPATION, SKILL));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static Map<ConceptId, Concept> byId(TaxonomyReading reading) {
    return reading.concepts().stream().collect(Collectors.toMap(Concept::id, each -> each));
  }

  private static Concept concept(TaxonomyReading reading, String id) {
    return byId(reading).get(new ConceptId(id));
  }

  private static List<ConceptId> ids(String... ids) {
    return List.of(ids).stream().map(ConceptId::new).toList();
  }

  @Test
  void labelsOverSeveralLinesAreAliasesEachOnce() {
    Concept welding = concept(EscoTaxonomy.read(folder, "en"), "skill:esco/s1");
    assertThat(welding.en()).isEqualTo("arc welding");
    assertThat(welding.zh()).isEmpty();
    assertThat(welding.aliases())
        .containsExactly("electric arc welding", "stick, or arc, welding", "arcwelding");
  }

  @Test
  void aSkillHasSeveralParentsOrNoneAndGroupsAreHeadings() {
    TaxonomyReading reading = EscoTaxonomy.read(folder, "en");
    assertThat(concept(reading, "skill:esco/s1").broader()).isEqualTo(ids("skill:esco/s2", "skill:esco/g1"));
    assertThat(concept(reading, "skill:esco/s3").broader()).isEmpty();
    assertThat(concept(reading, "skill:esco/g1").heading()).isTrue();
    assertThat(concept(reading, "skill:esco/s2").heading()).isFalse();
  }

  @Test
  void essentialSkillsAreUsualAndCodesKeepTheirZeros() {
    TaxonomyReading reading = EscoTaxonomy.read(folder, "en");
    assertThat(concept(reading, "skill:esco/s1").practice().occupations())
        .isEqualTo(ids("occupation:esco/o1"));
    assertThat(concept(reading, "skill:esco/s3").practice().occupations()).isEmpty();
    assertThat(concept(reading, "occupation:esco/o1").code()).isEqualTo("0110.1");
    assertThat(concept(reading, "occupation:esco/C0110").code()).isEqualTo("0110");
    assertThat(concept(reading, "occupation:esco/o1").broader()).isEqualTo(ids("occupation:esco/C0110"));
  }

  @Test
  void whatIsLeftOutIsNoticedWithItsRow() {
    List<Finding> findings = EscoTaxonomy.read(folder, "en").findings();
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(FindingKind.CONCEPT_INCOMPLETE, FindingKind.LINK_CIRCLE, FindingKind.LINK_UNKNOWN);
    assertThat(findings).extracting(finding -> finding.source().row()).containsExactly(5, 5, 6);
    assertThat(findings.get(2).source().file()).isEqualTo("broaderRelationsSkillPillar.csv");
  }

  @Test
  void whatIsReadExtendsTheBundledKnowledge() {
    Knowledge extended = Knowledge.bundled().extendedBy(EscoTaxonomy.read(folder, "en").concepts());
    assertThat(extended.find(ConceptKind.SKILL, "juggling")).isPresent();
    assertThat(extended.find(ConceptKind.OCCUPATION, "weldor")).isPresent();
  }

  @Test
  void filesInOneZipOrTwoReadLikeAFolder() throws IOException {
    TaxonomyReading wanted = EscoTaxonomy.read(folder, "en");
    Path labels = zip("labels.zip", "skills_en", "skillGroups_en", "occupations_en", "ISCOGroups_en");
    Path links =
        zip(
            "links.zip",
            "broaderRelationsSkillPillar",
            "broaderRelationsOccPillar",
            "occupationSkillRelations");
    assertThat(EscoTaxonomy.read(List.of(labels, links), "en")).isEqualTo(wanted);
    assertThat(EscoTaxonomy.read(List.of(links, labels), "en")).isEqualTo(wanted);
  }

  private Path zip(String name, String... files) throws IOException {
    Path zip = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String file : files) {
        entries.putNextEntry(new ZipEntry("v1/" + file + ".csv"));
        Files.copy(folder.resolve(file + ".csv"), entries);
      }
    }
    return zip;
  }

  @Test
  void namesWithoutLanguageAndMarksAreRead() throws IOException {
    Files.move(folder.resolve("skills_en.csv"), folder.resolve("skills.csv"));
    Path occupations = folder.resolve("occupations_en.csv");
    Files.writeString(occupations, "\uFEFF" + Files.readString(occupations));
    assertThat(EscoTaxonomy.read(folder, "en").concepts()).hasSize(7);
  }

  @Test
  void missingFilesAreNoticedOnce() throws IOException {
    Files.delete(folder.resolve("occupations_en.csv"));
    Files.delete(folder.resolve("skillGroups_en.csv"));
    assertThat(EscoTaxonomy.read(folder, "en").findings())
        .filteredOn(finding -> finding.kind() == FindingKind.TAXONOMY_FILE_MISSING)
        .extracting(Finding::value)
        .containsExactly("occupations.csv", "skillGroups.csv");
  }

  @Test
  void aFolderWithoutAnyOfItIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> EscoTaxonomy.read(empty, "en"))
        .matches(failure -> failure.finding().kind() == FindingKind.TAXONOMY_UNRECOGNISED);
  }
}
