package org.talentchain.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.talentchain.similarity.PhraseEmbedding;

/** Several models as one: their vectors in a row, so that a cosine is the mean of theirs. */
final class JoinedEmbedding implements PhraseEmbedding {

  private final List<PhraseEmbedding> parts;

  JoinedEmbedding(List<PhraseEmbedding> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public String name() {
    return parts.stream().map(PhraseEmbedding::name).collect(Collectors.joining("+"));
  }

  @Override
  public int dimensions() {
    return parts.stream().mapToInt(PhraseEmbedding::dimensions).sum();
  }

  @Override
  public List<float[]> embed(List<String> phrases) {
    List<List<float[]>> answers = parts.stream().map(part -> part.embed(phrases)).toList();
    List<float[]> joined = new ArrayList<>();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      joined.add(join(answers, phrase));
    }
    return joined;
  }

  private float[] join(List<List<float[]>> answers, int phrase) {
    float[] vector = new float[dimensions()];
    float share = (float) (1 / Math.sqrt(parts.size()));
    int at = 0;
    for (List<float[]> answer : answers) {
      for (float value : answer.get(phrase)) {
        vector[at++] = share * value;
      }
    }
    return vector;
  }
}
