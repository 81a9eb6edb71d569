package org.talentchain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalTextTest {

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.strings()
        .withChars("aZ 9\t\n-,　。ＡｚéßİſΩ焊接電氣機車體龍鐵后裏㐀\u200b\uFEFF")
        .withChars("\uD840\uDC00\uD835\uDC00")
        .withCharRange('\u4e00', '\u9fff')
        .ofMaxLength(8);
  }

  @Property
  void theShortWayLeadsToTheSameKey(@ForAll("phrases") String phrase) {
    assertThat(NormalText.key(phrase)).isEqualTo(NormalText.of(phrase).text());
  }

  @Test
  void everyCommonChineseCharacterHasTheKeyOfTheLongWay() {
    for (char han = '\u4e00'; han < '\ua000'; han++) {
      String between = "a " + han + " b";
      assertThat(NormalText.key(between)).isEqualTo(NormalText.of(between).text());
    }
  }

  @Test
  void traditionalCharactersWidthAndCaseDoNotCount() {
    assertThat(NormalText.key("電氣 焊接ＰＬＣ")).isEqualTo("电气焊接plc");
    assertThat(NormalText.key("焊接 A  B")).isEqualTo("焊接a b");
  }
}
