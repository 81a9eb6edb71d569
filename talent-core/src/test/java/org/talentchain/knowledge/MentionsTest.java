package org.talentchain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Proficiency;

class MentionsTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  private static List<Mention> skills(String text) {
    return KNOWLEDGE.mentions(text, Set.of(ConceptKind.SKILL));
  }

  private static List<String> names(String text) {
    return skills(text).stream().map(mention -> mention.concept().zh()).toList();
  }

  @Test
  void signsBelongToTheWord() {
    assertThat(names("熟悉C++和C#。")).containsExactly("C++", "C#"); // case 32
    assertThat(names("C语言")).containsExactly("C语言");
  }

  @Test
  void wordsBesideChineseAreFound() {
    assertThat(names("任职要求：熟悉PLC、AutoCAD")).containsExactly("PLC编程", "AutoCAD"); // case 33
  }

  @Test
  void partsOfLatinWordsAreNotFound() {
    assertThat(names("Google Ads platform")).isEmpty(); // case 34
    assertThat(names("SQL and Java")).containsExactly("SQL", "Java");
  }

  @Test
  void aWorkerIsNotCutOutOfALongerWord() {
    Set<ConceptKind> both = Set.of(ConceptKind.SKILL, ConceptKind.OCCUPATION);
    assertThat(KNOWLEDGE.mentions("氩弧焊工艺", both)).extracting(Mention::end).containsOnly(3);
    assertThat(KNOWLEDGE.mentions("编织工作", Set.of(ConceptKind.OCCUPATION))).isEmpty();
    assertThat(KNOWLEDGE.mentions("招焊工2名", Set.of(ConceptKind.OCCUPATION))).hasSize(1);
  }

  @Test
  void punctuationNamesNothing() {
    assertThat(names("、，；")).isEmpty(); // case 40
  }

  @Test
  void namesAreNotCutToTheirStem() {
    assertThat(Knowledge.key("Kubernetes")).isEqualTo("kubernetes"); // case 41
    assertThat(names("AutoCAD Electrical")).containsExactly("AutoCAD Electrical");
  }

  @Test
  void theLongestPhraseIsFound() {
    assertThat(names("核级管道焊接")).containsExactly("核级管道焊接");
  }

  @Test
  void offsetsPointIntoTheSource() {
    String text = "会 使 用 Ｃ＋＋ 与 氩 弧 焊 等";
    List<Mention> mentions = skills(text);
    assertThat(mentions).extracting(each -> text.substring(each.start(), each.end())).containsExactly("Ｃ＋＋", "氩 弧 焊");
  }

  @Test
  void levelsAreReadBesideAPhrase() {
    assertThat(skills("精通PLC、AutoCAD，了解机器人操作"))
        .extracting(Mention::level)
        .containsExactly(Proficiency.PROFICIENT, Proficiency.PROFICIENT, Proficiency.AWARE);
    assertThat(skills("氩弧焊(熟练)")).extracting(Mention::level).containsExactly(Proficiency.SKILLED);
  }

  @Test
  void denialsHoldToTheEndOfTheirClause() {
    assertThat(skills("不会焊接，会电工基础")).extracting(Mention::negated).containsExactly(true, false);
    assertThat(skills("无需PLC")).extracting(Mention::negated).containsExactly(true);
    assertThat(skills("不会焊接\n会电工基础")).extracting(Mention::negated).containsExactly(true, false);
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    for (Mention mention : KNOWLEDGE.mentions(text, Set.of(ConceptKind.values()))) {
      assertThat(mention.start()).isBetween(0, mention.end() - 1);
      assertThat(mention.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Property
  void aKeyIsItsOwnKey(@ForAll String text) {
    assertThat(Knowledge.key(Knowledge.key(text))).isEqualTo(Knowledge.key(text));
  }

  @Property
  void theShortWayToAKeyLeadsWhereTheLongOneDoes(@ForAll @CharRange(from = 0, to = 130) String text) {
    assertThat(NormalText.key(text)).isEqualTo(NormalText.of(text).text());
  }

  @Test
  void charactersBeyondTheBasicPlaneStayWhole() {
    assertThat(Knowledge.key("李𨨏")).isEqualTo("李𨨏"); // case 39
  }

  @Test
  void circlesAreRefused() {
    Concept one = concept("one", "two");
    Concept two = concept("two", "one");
    assertThatIllegalArgumentException().isThrownBy(() -> Knowledge.of(List.of(one, two)));
  }

  @Test
  void danglingLinksAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Knowledge.of(List.of(concept("one", "gone"))));
  }

  private static Concept concept(String id, String broader) {
    List<ConceptId> above = List.of(new ConceptId(broader));
    return Concept.of(new ConceptId(id), ConceptKind.SKILL, id, "", List.of(), above, List.of());
  }
}
