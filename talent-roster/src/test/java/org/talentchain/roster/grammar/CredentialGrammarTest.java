package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.Credential;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;
import org.talentchain.model.SkillLevel;
import org.talentchain.model.TitleLevel;

class CredentialGrammarTest {

  private static List<Credential> list(String text) {
    return CredentialGrammar.list(text, Knowledge.bundled()).value();
  }

  @ParameterizedTest
  @CsvSource({
    "焊工（高级工）, 焊工, SENIOR",
    "焊工/高级工, 焊工, SENIOR",
    "电工三级, 电工, SENIOR",
    "职业资格三级（数控车工）, 数控车工, SENIOR",
    "高级焊工证, 焊工, SENIOR",
    "焊工高级证书, 焊工, SENIOR",
    "高级维修电工, 维修电工, SENIOR",
    "钳工二级, 钳工, TECHNICIAN",
    "高级技师, 高级技师, SENIOR_TECHNICIAN",
  })
  void aSkillLevelIsReadWithItsTrade(String text, String trade, SkillLevel level) {
    assertThat(list(text)).containsExactly(new Credential(trade, level, null, null));
  }

  @ParameterizedTest
  @CsvSource({"高级工程师, DEPUTY_SENIOR", "工程师, INTERMEDIATE", "正高级工程师, SENIOR", "助理工程师, ASSISTANT"})
  void aTitleIsNoSkillLevel(String text, TitleLevel level) {
    assertThat(list(text)).containsExactly(new Credential(text, null, level, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"计算机二级", "英语四级", "注册核安全工程师", "一级注册结构工程师", "低压电工证", "UT II级", "PMP"})
  void aLicenceIsNeither(String text) {
    assertThat(list(text)).containsExactly(Credential.named(text));
  }

  @Test
  void theDateOfIssueIsTakenOff() {
    assertThat(list("钳工技师(2023年6月)"))
        .containsExactly(new Credential("钳工", SkillLevel.TECHNICIAN, null, PartialDate.of(2023, 6)));
  }

  @Test
  void theOldScaleOfEightIsFlagged() {
    assertThat(CredentialGrammar.skillLevel("八级").notes())
        .extracting(Note::kind)
        .containsExactly(FindingKind.SKILL_LEVEL_OLD_SCALE);
    assertThat(CredentialGrammar.list("八级钳工", Knowledge.bundled()).notes())
        .extracting(Note::kind)
        .containsExactly(FindingKind.SKILL_LEVEL_OLD_SCALE);
  }

  @Test
  void noneIsAnEmptyListWithoutANote() {
    assertThat(CredentialGrammar.list("无", Knowledge.bundled())).isEqualTo(Reading.of(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"三级, SENIOR", "高级, SENIOR", "高级工, SENIOR", "一级/高级技师, SENIOR_TECHNICIAN", "五级, JUNIOR"})
  void aColumnOfLevelsMayWriteThemShort(String text, SkillLevel level) {
    assertThat(CredentialGrammar.skillLevel(text).value()).isEqualTo(level);
  }

  @Test
  void aTitleInAColumnOfLevelsIsNotUnderstood() {
    assertThat(CredentialGrammar.skillLevel("高级工程师").understood()).isFalse();
    assertThat(CredentialGrammar.title("高级工").understood()).isFalse();
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    assertThat(CredentialGrammar.list(text, Knowledge.bundled()).value()).isNotNull();
    assertThat(CredentialGrammar.skillLevel(text)).isNotNull();
    assertThat(CredentialGrammar.title(text)).isNotNull();
  }
}
