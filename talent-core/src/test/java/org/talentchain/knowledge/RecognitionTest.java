package org.talentchain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

  private static Recognition recognise(String text) {
    return Knowledge.bundled().recognise(text, Set.of(ConceptKind.SKILL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "精通PLC编程、量子编织，了解火星语 | 量子编织;火星语",
        "会量子编织和火星语等 | 量子编织;火星语",
        "不会焊接 | ''",
        "具有3年以上氩弧焊经验 | ''",
        "quantum weaving and Java | quantum weaving",
        "TIG welding, good knowledge of the Zyx# dialect. | Zyx# dialect",
        "、，；甲 | ''",
      })
  void whatIsNotKnownIsLeft(String text, String unknown) {
    assertThat(recognise(text).unknown())
        .extracting(Stretch::text)
        .isEqualTo(Arrays.stream(unknown.split(";")).filter(part -> !part.isEmpty()).toList());
  }

  @Test
  void aMentionSaysWhetherItsWordsAreAName() {
    Recognition found = recognise("焊接、西门子PLC");
    List<Mention> mentions = found.mentions();
    assertThat(mentions).extracting(found::phrase).containsExactly("焊接", "西门子PLC");
    assertThat(mentions).extracting(found::byName).containsExactly(true, false);
  }

  @Property
  void stretchesAreWhereTheySayAndOverlapNothing(@ForAll String text) {
    Recognition found = Knowledge.bundled().recognise(text, Set.of(ConceptKind.values()));
    int before = 0;
    for (Stretch stretch : found.unknown()) {
      assertThat(stretch.start()).isGreaterThanOrEqualTo(before);
      assertThat(text.substring(stretch.start(), stretch.end())).isEqualTo(stretch.text());
      assertThat(found.mentions())
          .noneMatch(mention -> mention.start() < stretch.end() && mention.end() > stretch.start());
      before = stretch.end();
    }
  }
}
