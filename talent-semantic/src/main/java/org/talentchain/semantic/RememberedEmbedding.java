package org.talentchain.semantic;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.similarity.PhraseEmbedding;

/**
 * A model that computes each phrase once. Components are kept as whole 32,767ths, whether computed now or remembered, so
 * that memory changes no result.
 */
final class RememberedEmbedding implements PhraseEmbedding {

  private static final float UNIT = Short.MAX_VALUE;
  private static final int BATCH = 512;

  private final PhraseEmbedding model;
  private final VectorFile file;
  private final Map<HashCode, short[]> known;

  private RememberedEmbedding(PhraseEmbedding model, VectorFile file) {
    this.model = model;
    this.file = file;
    this.known = file.read();
  }

  static PhraseEmbedding of(PhraseEmbedding model, @Nullable Path folder) {
    return new RememberedEmbedding(model, VectorFile.of(folder, model.name(), model.dimensions()));
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public int dimensions() {
    return model.dimensions();
  }

  @Override
  public synchronized List<float[]> embed(List<String> phrases) {
    List<HashCode> keys = phrases.stream().map(RememberedEmbedding::key).toList();
    Map<HashCode, String> missing = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!known.containsKey(keys.get(i))) {
        missing.put(keys.get(i), phrases.get(i));
      }
    }
    List<HashCode> asked = List.copyOf(missing.keySet());
    for (int from = 0; from < asked.size(); from += BATCH) {
      learn(asked.subList(from, Math.min(from + BATCH, asked.size())), missing);
    }
    return keys.stream().map(known::get).map(RememberedEmbedding::vector).toList();
  }

  private void learn(List<HashCode> keys, Map<HashCode, String> phrases) {
    List<float[]> vectors = model.embed(keys.stream().map(phrases::get).toList());
    Map<HashCode, short[]> learned = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      learned.put(keys.get(i), whole(vectors.get(i)));
    }
    known.putAll(learned);
    file.append(learned);
  }

  private static HashCode key(String phrase) {
    return Hashing.sha256().hashString(phrase, StandardCharsets.UTF_8);
  }

  private static short[] whole(float[] vector) {
    short[] whole = new short[vector.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (short) Math.round(UNIT * Math.max(-1, Math.min(1, vector[i])));
    }
    return whole;
  }

  private static float[] vector(short[] whole) {
    float[] vector = new float[whole.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = whole[i] / UNIT;
    }
    return vector;
  }
}
