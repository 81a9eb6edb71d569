package org.talentchain.roster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentchain.model.FindingKind;

class SensitiveLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "'限男性，会焊接',             限男性",
    "男性优先,                   男性优先",
    "'年龄35岁以下；熟悉PLC',      年龄35岁以下",
    "18-45周岁,                  18-45周岁",
    "本地户籍优先,                本地户籍优先",
    "已婚已育,                   已婚已育",
    "身高170cm以上,              身高170cm以上",
    "形象气质佳,                  形象气质佳",
    "'Male only, under pressure', male only",
  })
  void limitIsNotedWithItsWords(String text, String words) {
    assertThat(SensitiveLimits.find(text)).containsExactly(Note.of(FindingKind.SENSITIVE_LIMIT, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "男女不限", "性别不限，年龄不限", "年满18周岁", "18周岁以上", "熟悉PLC编程，3年以上经验", "子女教育补贴", "儿女",
        "具备良好的企业形象意识", "35人团队管理经验"
      })
  void textWithoutALimitHasNoNote(String text) {
    assertThat(SensitiveLimits.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"男", "35岁以下", "18-45", "女"})
  void everyCellOfALimitingColumnIsNoted(String cell) {
    assertThat(SensitiveLimits.inColumn(cell)).containsExactly(Note.of(FindingKind.SENSITIVE_LIMIT, cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "不限", "男女不限", "无", "18周岁以上", "年龄不限"})
  void cellThatLiftsTheLimitIsNot(String cell) {
    assertThat(SensitiveLimits.inColumn(cell)).isEmpty();
  }

  @Property
  void noTextThrows(@ForAll String text) {
    assertThat(SensitiveLimits.find(text)).isNotNull();
    assertThat(SensitiveLimits.inColumn(text)).isNotNull();
  }
}
