package org.talentchain.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.talentchain.knowledge.Knowledge;

class TitleIndexTest {

  private static final TitleEvidence WORDING = new TitleEvidence(1, 0, 0, 0, false);

  private static TitleIndex.Title title(String text) {
    return new TitleIndex.Title(text, text, null);
  }

  private static List<String> found(TitleIndex index, String query) {
    return index.rank(List.of(query)).get(0).stream().map(TitleIndex.Found::id).toList();
  }

  @Test
  void theSameTitleComesFirst() {
    TitleIndex index =
        TitleIndex.of(List.of(title("电工"), title("焊工"), title("焊接工程师")), WORDING, null, null);

    assertThat(found(index, "焊工")).startsWith("焊工", "焊接工程师");
  }

  @Test
  void knowledgeFindsWhatSharesNoCharacter() {
    List<TitleIndex.Title> titles = List.of(title("出纳"), title("氩弧焊操作工"), title("铣工"));
    OccupationIndex occupations = OccupationIndex.of(Knowledge.bundled(), Script.HAN, null);
    TitleIndex plain = TitleIndex.of(titles, WORDING, null, null);
    TitleIndex knowing = TitleIndex.of(titles, new TitleEvidence(1, 0, 1, 0, false), occupations, null);

    assertThat(plain.rank(List.of("电气焊")).get(0).get(0).likeness()).isLessThan(0.5);
    assertThat(knowing.rank(List.of("电气焊")).get(0).get(0).id()).isEqualTo("氩弧焊操作工");
    assertThat(knowing.rank(List.of("电气焊")).get(0).get(0).likeness()).isGreaterThan(0.5);
  }

  @Test
  void ranksAreLeftAsideWhenAskedFor() {
    List<TitleIndex.Title> titles = List.of(title("高级会计"), title("高级焊工"));
    TitleEvidence aside = new TitleEvidence(1, 0, 0, 0, true);

    assertThat(TitleIndex.of(titles, aside, null, null).rank(List.of("高级焊工")).get(0))
        .extracting(TitleIndex.Found::likeness)
        .satisfies(values -> assertThat(values.get(1)).isZero());
  }

  @Test
  void namesOfOneThingAreFoundTogether() {
    List<TitleIndex.Title> titles =
        List.of(
            new TitleIndex.Title("a", "welder", "1"),
            new TitleIndex.Title("b", "metal joiner", "1"),
            new TitleIndex.Title("c", "welding inspector", "2"));
    TitleIndex index = TitleIndex.of(titles, WORDING, null, null);

    assertThat(found(index, "welder")).containsExactly("a", "b", "c");
  }

  @Property(tries = 100)
  void everyTitleIsRankedOnceAndInOrder(
      @ForAll @Size(min = 1, max = 20) List<@StringLength(max = 12) String> texts,
      @ForAll @StringLength(max = 12) String query) {
    List<TitleIndex.Title> titles =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new TitleIndex.Title("t" + i, texts.get(i), null))
            .toList();
    TitleEvidence all = new TitleEvidence(0.4f, 0.6f, 0, 3, true);
    List<TitleIndex.Found> found = TitleIndex.of(titles, all, null, new LetterEmbedding()).rank(List.of(query)).get(0);

    assertThat(found).extracting(TitleIndex.Found::id).doesNotHaveDuplicates().hasSize(texts.size());
    assertThat(found).extracting(TitleIndex.Found::likeness).allSatisfy(value -> assertThat(value).isNotNaN());
    assertThat(found).isSortedAccordingTo((one, other) -> Double.compare(other.likeness(), one.likeness()));
  }
}
