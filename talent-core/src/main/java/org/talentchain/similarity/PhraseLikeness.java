package org.talentchain.similarity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Knowledge;

/**
 * How alike two phrases are in meaning by a sentence model, for phrases the knowledge base does not know. What all
 * phrases of the trade have in common is taken out first, so that the answer depends on the two phrases, the model and
 * the knowledge base alone. Safe to use by several threads.
 */
public final class PhraseLikeness {

  /**
   * Below this likeness is chance: of titles this alike two in three were relevant on the development half of a public
   * set, and four in ten of those a tenth below (docs/quality.md).
   */
  public static final int LEAST = 650;

  private static final int FULL = 1000;
  private static final int MOST_REMEMBERED = 100_000;

  private final PhraseEmbedding embedding;
  private final Background background;
  private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

  private PhraseLikeness(PhraseEmbedding embedding, Background background) {
    this.embedding = embedding;
    this.background = background;
  }

  /** Likeness by a Chinese model, against the background of the skills and occupations of a knowledge base. */
  public static PhraseLikeness of(PhraseEmbedding embedding, Knowledge knowledge) {
    List<String> names =
        Stream.of(ConceptKind.OCCUPATION, ConceptKind.SKILL)
            .flatMap(kind -> knowledge.concepts(kind).stream())
            .map(concept -> Knowledge.key(concept.name()))
            .toList();
    return new PhraseLikeness(embedding, Background.of(embedding.embed(names), embedding.dimensions()));
  }

  /** Names the model. */
  public String model() {
    return embedding.name();
  }

  /** The likeness of two phrases in thousandths, 0 where it is below {@link #LEAST}. */
  public int thousandths(String one, String other) {
    float[] left = vector(one);
    float[] right = vector(other);
    float cosine = 0;
    for (int i = 0; i < left.length; i++) {
      cosine += left[i] * right[i];
    }
    int likeness = Math.min(FULL, Math.round(FULL * cosine));
    return likeness < LEAST ? 0 : likeness;
  }

  private float[] vector(String phrase) {
    float[] known = vectors.get(phrase);
    if (known == null) {
      known = background.without(embedding.embed(List.of(phrase)).get(0));
      if (vectors.size() < MOST_REMEMBERED) {
        vectors.put(phrase, known);
      }
    }
    return known;
  }
}
