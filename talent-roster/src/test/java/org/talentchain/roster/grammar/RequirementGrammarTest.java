package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentchain.model.Necessity.MUST;
import static org.talentchain.model.Necessity.WISH;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.EducationLevel;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

class RequirementGrammarTest {

  private static Reading<List<Requirement>> read(String text) {
    return RequirementGrammar.read(text, Knowledge.bundled());
  }

  @Test
  void aNumberedTextIsReadClauseByClause() {
    Reading<List<Requirement>> reading =
        read(
            "1、大专及以上学历，机电一体化、电气自动化等相关专业；2、3年以上工作经验；3、持低压电工证，高级工优先；"
                + "4、熟悉西门子PLC，能看懂电气图；5、男，35岁以下。");
    assertThat(reading.value())
        .containsExactly(
            new Requirement.EducationAtLeast(EducationLevel.JUNIOR_COLLEGE, false, MUST, 2),
            new Requirement.Major(List.of("机电一体化", "电气自动化"), MUST, 2),
            new Requirement.Experience(36, MUST, 2),
            new Requirement.Licence(List.of("低压电工证"), MUST, 2),
            new Requirement.SkillGrade(SkillLevel.SENIOR, null, WISH, 1),
            new Requirement.Skill("西门子PLC", Proficiency.SKILLED, MUST, 2),
            new Requirement.Skill("看懂电气图", null, WISH, 1));
    assertThat(reading.notes())
        .extracting(Note::kind)
        .containsExactly(FindingKind.SENSITIVE_LIMIT, FindingKind.SENSITIVE_LIMIT);
  }

  @Test
  void licencesJoinedByOrAreOneRequirement() {
    assertThat(read("持有焊接与热切割作业证或特种设备焊接作业人员证").value())
        .containsExactly(new Requirement.Licence(List.of("焊接与热切割作业证", "特种设备焊接作业人员证"), MUST, 2));
  }

  @Test
  void whatIsPreferredIsAWish() {
    assertThat(read("具有高级工程师职称者优先").value())
        .containsExactly(new Requirement.Title(TitleLevel.DEPUTY_SENIOR, WISH, 1));
    assertThat(read("有氩弧焊经验者优先").value())
        .containsExactly(new Requirement.Skill("氩弧焊", null, WISH, 1));
  }

  @Test
  void whatIsNotNeededIsNotAsked() {
    assertThat(read("精通C++；无需驾照").value())
        .containsExactly(new Requirement.Skill("C++", Proficiency.PROFICIENT, MUST, 2));
  }

  @Test
  void aTextThatAsksForNothingKnownSaysSo() {
    Reading<List<Requirement>> reading = read("吃苦耐劳，服从安排");
    assertThat(reading.value()).isEmpty();
    assertThat(reading.notes()).extracting(Note::kind).containsExactly(FindingKind.NO_SKILL_FOUND);
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    assertThat(read(text).value()).isNotNull();
  }
}
