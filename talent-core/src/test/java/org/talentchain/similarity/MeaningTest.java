package org.talentchain.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MeaningTest {

  private static final PhraseEmbedding LETTERS = new LetterEmbedding();

  /** More phrases than a block holds, so that the last block is not full. */
  @Test
  void theBlocksHoldWhatTheVectorsSay() {
    List<String> phrases = IntStream.range(0, 1500).mapToObj(i -> Integer.toString(i * 7919, 36)).toList();
    Background background = Background.of(LETTERS.embed(phrases), LETTERS.dimensions());
    List<String> queries = new ArrayList<>(phrases.subList(700, 800));
    List<float[]> cosines = new Meaning(phrases, LETTERS).cosines(queries);

    for (int q = 0; q < queries.size(); q += 13) {
      float[] query = background.without(LETTERS.embed(List.of(queries.get(q))).get(0));
      for (int p = 0; p < phrases.size(); p += 37) {
        float[] phrase = background.without(LETTERS.embed(List.of(phrases.get(p))).get(0));
        double sum = 0;
        for (int d = 0; d < query.length; d++) {
          sum += query[d] * phrase[d];
        }
        assertThat((double) cosines.get(q)[p]).isCloseTo(sum, within(1e-4));
      }
    }
  }

  @Property(tries = 50)
  void withoutBackgroundAVectorHasUnitLengthOrNone(
      @ForAll @Size(min = 5, max = 30) List<@AlphaChars @StringLength(min = 1, max = 8) String> phrases) {
    List<float[]> vectors = LETTERS.embed(phrases);
    Background background = Background.of(vectors, LETTERS.dimensions());
    for (float[] vector : vectors) {
      double square = 0;
      for (float value : background.without(vector)) {
        square += value * value;
      }
      assertThat(square < 1e-6 || Math.abs(square - 1) < 1e-3).isTrue();
    }
  }
}
