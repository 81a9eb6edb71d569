package org.talentchain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledKnowledgeTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  /** Building it already refuses dangling links, circles and repeated ids. */
  @ParameterizedTest
  @EnumSource(ConceptKind.class)
  void noWordNamesTwoConceptsOfAKind(ConceptKind kind) {
    Map<String, String> named = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Concept concept : KNOWLEDGE.concepts(kind)) {
      Stream.of(List.of(concept.zh(), concept.en()), concept.aliases())
          .flatMap(List::stream)
          .map(Knowledge::key)
          .filter(key -> !key.isEmpty())
          .distinct()
          .forEach(
              key -> {
                String other = named.putIfAbsent(key, concept.zh());
                if (other != null) {
                  twice.add(key + ": " + other + ", " + concept.zh());
                }
              });
    }
    assertThat(twice).isEmpty();
    assertThat(named).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCUPATION, 电焊工, 焊工",
    "OCCUPATION, 焊工(高级), 焊工",
    "OCCUPATION, TIG welder, 氩弧焊工",
    "OCCUPATION, 数控车床操作工, 数控车工",
    "SKILL, 数控车床, 数控车床操作",
    "SKILL, 钨极氩弧焊, 氩弧焊",
    "SKILL, 西门子PLC, PLC编程",
    "SKILL, PLC（熟练）, PLC编程", // case 45
    "SKILL, 焊接/精通, 焊接", // case 45
    "SKILL, 焊 接, 焊接", // case 43
    "SKILL, S7-1200, S7-1200", // case 36
    "SKILL, S7 1200, S7-1200",
    "SKILL, s71200, S7-1200",
    "SKILL, Ｃ＋＋, C++", // case 31
    "SKILL, 5g通信, 5G通信", // case 35
    "SKILL, 5G通信, 5G通信",
    "SKILL, Spring Boot, Spring Boot", // case 37
    "SKILL, 資訊安全, 网络安全", // case 42
    "LICENCE, 低压电工证, 低压电工作业证",
    "LICENCE, 无人机驾驶员证, 无人机驾驶证",
    "LICENCE, UT II级, 超声检测UTⅡ级",
    "LICENCE, 特种作业操作证（低压电工）, 低压电工作业证",
    "MAJOR, 机械设计制造及自动化, 机械设计制造及其自动化",
    "PLACE, 山东省烟台市海阳市, 海阳",
  })
  void aPhraseNamesItsConcept(ConceptKind kind, String phrase, String concept) {
    assertThat(KNOWLEDGE.find(kind, phrase)).map(Concept::zh).contains(concept);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCUPATION, 焊工, 氩弧焊工, NARROWER, 1000",
    "LICENCE, 电工作业证, 高压电工作业证, NARROWER, 1000",
    "SKILL, 氩弧焊, 焊接, BROADER, 600",
    "SKILL, 氩弧焊, 手工电弧焊, SIBLING, 400",
    "PLACE, 海阳, 莱阳, RELATED, 500",
    "MAJOR, 机械类, 机械工程, NARROWER, 1000",
  })
  void aConceptCoversAnother(
      ConceptKind kind, String required, String concept, Relation relation, int thousandths) {
    List<Cover> covers = KNOWLEDGE.covers(KNOWLEDGE.find(kind, required).orElseThrow().id());
    Concept other = KNOWLEDGE.find(kind, concept).orElseThrow();
    assertThat(covers).contains(new Cover(other.id(), thousandths, relation));
  }

  @Test
  void whatStandsUnderAHeadingIsNotAlike() {
    Concept spraying = KNOWLEDGE.find(ConceptKind.SKILL, "喷涂").orElseThrow();
    Concept plating = KNOWLEDGE.find(ConceptKind.SKILL, "电镀").orElseThrow();
    assertThat(KNOWLEDGE.covers(spraying.id())).extracting(Cover::concept).doesNotContain(plating.id());
  }

  @Test
  void thereAreFifteenHundredSkillsAndMoreEachInTwoLanguages() {
    List<Concept> skills = KNOWLEDGE.concepts(ConceptKind.SKILL);

    assertThat(skills).hasSizeGreaterThan(1500);
    assertThat(skills).allSatisfy(skill -> {
      assertThat(skill.zh()).isNotEmpty();
      assertThat(skill.en()).isNotEmpty();
    });
  }

  @Test
  void aSkillThatIsNoHeadingSaysWhoHasItHowWellAndHowLongItTakes() {
    assertThat(KNOWLEDGE.concepts(ConceptKind.SKILL))
        .filteredOn(skill -> !skill.heading())
        .allSatisfy(
            skill -> {
              assertThat(skill.practice().level()).as(skill.zh()).isNotNull();
              assertThat(skill.practice().hours()).as(skill.zh()).isBetween(2, 2000);
              assertThat(skill.practice().occupations())
                  .as(skill.zh())
                  .isNotEmpty()
                  .allMatch(id -> KNOWLEDGE.concept(id).isPresent());
            });
  }

  @Test
  void everyCodeOfTheClassificationIsThereOnceAndInForm() {
    List<String> codes =
        KNOWLEDGE.concepts(ConceptKind.OCCUPATION).stream()
            .map(Concept::code)
            .filter(code -> !code.isEmpty())
            .toList();

    assertThat(codes).hasSizeGreaterThan(2000).doesNotHaveDuplicates();
    assertThat(codes).allMatch(code -> code.matches("[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skill/trades", "skill/aerospace", "skill/energy", "skill/manufacturing", "skill/digital-services",
        "occupation/trades", "occupation/professional", "occupation/service", "occupation/production",
        "occupation/groups", "major", "licence", "place"
      })
  void everyFileSaysWhereItsFactsAreFromAndNamesItsColumns(String name) throws IOException {
    try (InputStream file = Knowledge.class.getResourceAsStream(name + ".csv")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      List<String> head = text.lines().limit(2).toList();

      assertThat(head.get(0)).startsWith("# ").containsPattern("own work|as the issuing|as in|names of");
      assertThat(head.get(1)).contains("zh,en,aliases,broader,related");
    }
  }
}
