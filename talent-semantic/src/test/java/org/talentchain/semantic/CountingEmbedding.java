package org.talentchain.semantic;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.similarity.PhraseEmbedding;

/** A tiny model that says what it was asked to compute. */
final class CountingEmbedding implements PhraseEmbedding {

  private final List<String> computed = new ArrayList<>();

  List<String> computed() {
    return computed;
  }

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public int dimensions() {
    return 3;
  }

  @Override
  public List<float[]> embed(List<String> phrases) {
    computed.addAll(phrases);
    return phrases.stream().map(phrase -> new float[] {0.6f, 0.8f * phrase.length() / 9f, 0}).toList();
  }
}
