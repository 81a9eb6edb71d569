package org.talentchain.semantic;

import com.google.common.base.Suppliers;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.talentchain.similarity.PhraseEmbedding;

/** A model as it comes from its library, each phrase by itself. */
final class OnnxEmbedding implements PhraseEmbedding {

  private final String name;
  private final int dimensions;
  private final Supplier<EmbeddingModel> model;

  OnnxEmbedding(String name, int dimensions, Supplier<EmbeddingModel> model) {
    this.name = name;
    this.dimensions = dimensions;
    this.model = Suppliers.memoize(model::get);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public List<float[]> embed(List<String> phrases) {
    List<TextSegment> asked = new ArrayList<>();
    for (String phrase : phrases) {
      String text = readable(phrase);
      if (!text.isEmpty()) {
        asked.add(TextSegment.from(text));
      }
    }
    List<float[]> answers =
        asked.isEmpty()
            ? List.of()
            : model.get().embedAll(asked).content().stream().map(answer -> answer.vector()).toList();
    List<float[]> vectors = new ArrayList<>();
    int next = 0;
    for (String phrase : phrases) {
      vectors.add(readable(phrase).isEmpty() ? new float[dimensions] : answers.get(next++));
    }
    return vectors;
  }

  /**
   * In lower case: the vocabulary of the Chinese model knows no capitals and takes every word that has one for the same
   * unknown word, so that Java and PLC would be alike.
   */
  private static String readable(String phrase) {
    return Normalizer.normalize(phrase, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }
}
