package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Proficiency;
import org.talentchain.model.SkillClaim;

class SkillGrammarTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();

  @Test
  void levelWordsAreTakenOff() {
    assertThat(SkillGrammar.list("PLC（熟练）、焊接/精通、精通SolidWorks", KNOWLEDGE).value()) // case 45
        .containsExactly(
            SkillClaim.of("PLC", Proficiency.SKILLED),
            SkillClaim.of("焊接", Proficiency.PROFICIENT),
            SkillClaim.of("SolidWorks", Proficiency.PROFICIENT));
  }

  @Test
  void aSkillListedTwiceCountsOnceAtItsHighestLevel() {
    Reading<List<SkillClaim>> reading = SkillGrammar.list("焊接(中级);焊接(高级);焊 接;焊接", KNOWLEDGE); // case 43
    assertThat(reading.value()).containsExactly(SkillClaim.of("焊接", Proficiency.PROFICIENT));
    assertThat(reading.notes()).extracting(Note::kind).containsExactly(FindingKind.SKILL_REPEATED);
  }

  @Test
  void bracketsStayWhole() {
    assertThat(SkillGrammar.list("西门子（S7-200、S7-1200）、测绘", KNOWLEDGE).value())
        .extracting(SkillClaim::phrase)
        .containsExactly("西门子（S7-200、S7-1200）", "测绘");
  }

  @Test
  void unknownPhrasesAreKept() {
    assertThat(SkillGrammar.list("茶艺，潮汐观测", KNOWLEDGE).value())
        .extracting(SkillClaim::phrase)
        .containsExactly("茶艺", "潮汐观测");
  }

  @Test
  void runningTextWithoutASkillIsNoted() {
    assertThat(SkillGrammar.inText("任职要求：熟悉PLC、AutoCAD", KNOWLEDGE).value()) // case 33
        .extracting(SkillClaim::phrase)
        .containsExactly("PLC", "AutoCAD");
    assertThat(SkillGrammar.inText("吃苦耐劳，服从安排", KNOWLEDGE).notes())
        .extracting(Note::kind)
        .containsExactly(FindingKind.NO_SKILL_FOUND);
  }

  @Test
  void deniedSkillsAreNotClaimed() {
    assertThat(SkillGrammar.inText("不会焊接，会电工基础", KNOWLEDGE).value())
        .extracting(SkillClaim::phrase)
        .containsExactly("电工基础");
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    assertThat(SkillGrammar.list(text, KNOWLEDGE).value()).isNotNull();
    assertThat(SkillGrammar.inText(text, KNOWLEDGE).value()).isNotNull();
    assertThat(MajorGrammar.split(text, KNOWLEDGE)).isNotNull();
  }

  @Test
  void majorsAreSplitOutsideTheirOwnNames() {
    assertThat(MajorGrammar.split("机械类、材料成型及控制工程或电气工程及其自动化等相关专业", KNOWLEDGE))
        .containsExactly("机械类", "材料成型及控制工程", "电气工程及其自动化");
    assertThat(MajorGrammar.split("0802机械工程", KNOWLEDGE)).containsExactly("机械工程");
    assertThat(MajorGrammar.split("专业不限", KNOWLEDGE)).isEmpty();
  }
}
