package org.talentchain.similarity;

import java.util.List;

/** A model simple enough to compute by hand: a phrase is the counts of its characters, by their number modulo 64. */
final class LetterEmbedding implements PhraseEmbedding {

  private static final int DIMENSIONS = 64;

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public List<float[]> embed(List<String> phrases) {
    return phrases.stream().map(LetterEmbedding::vector).toList();
  }

  private static float[] vector(String phrase) {
    float[] vector = new float[DIMENSIONS];
    phrase.chars().forEach(letter -> vector[letter % DIMENSIONS]++);
    float square = 0;
    for (float count : vector) {
      square += count * count;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < DIMENSIONS && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
