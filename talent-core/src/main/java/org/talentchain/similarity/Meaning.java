package org.talentchain.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Likeness by a sentence model: the cosine of the vectors of two phrases, once their background is taken out. */
final class Meaning {

  private static final int COLUMNS = 1024;
  private static final int ROWS = 64;

  private final PhraseEmbedding embedding;
  private final Background background;
  private final int size;
  /** In blocks of {@link #COLUMNS} phrases, dimension by dimension: as they are read. */
  private final float[][] blocks;

  /**
   * @param phrases what to compare with, and what the background is made of
   */
  Meaning(List<String> phrases, PhraseEmbedding embedding) {
    this.embedding = embedding;
    this.size = phrases.size();
    List<float[]> vectors = embedding.embed(phrases);
    this.background = Background.of(vectors, embedding.dimensions());
    this.blocks = new float[(size + COLUMNS - 1) / COLUMNS][embedding.dimensions() * COLUMNS];
    for (int phrase = 0; phrase < size; phrase++) {
      float[] rest = background.without(vectors.get(phrase));
      float[] block = blocks[phrase / COLUMNS];
      for (int d = 0; d < rest.length; d++) {
        block[d * COLUMNS + phrase % COLUMNS] = rest[d];
      }
    }
  }

  /** The cosines of phrases with each of those this was made of, -1 to 1. */
  List<float[]> cosines(List<String> phrases) {
    List<float[]> vectors = embedding.embed(phrases).stream().map(background::without).toList();
    List<float[]> cosines = vectors.stream().map(any -> new float[size]).toList();
    int tasks = (phrases.size() + ROWS - 1) / ROWS;
    IntStream.range(0, tasks).parallel().forEach(task -> rows(task * ROWS, vectors, cosines));
    return cosines;
  }

  /** Block by block, so that a block is read from memory once for many rows. */
  private void rows(int from, List<float[]> vectors, List<float[]> cosines) {
    int to = Math.min(from + ROWS, vectors.size());
    float[] sums = new float[COLUMNS];
    for (int block = 0; block < blocks.length; block++) {
      int width = Math.min(COLUMNS, size - block * COLUMNS);
      for (int row = from; row < to; row++) {
        Arrays.fill(sums, 0);
        multiply(vectors.get(row), blocks[block], sums);
        System.arraycopy(sums, 0, cosines.get(row), block * COLUMNS, width);
      }
    }
  }

  private static void multiply(float[] vector, float[] block, float[] sums) {
    for (int d = 0; d < vector.length; d++) {
      float factor = vector[d];
      int start = d * COLUMNS;
      for (int i = 0; i < COLUMNS; i++) {
        sums[i] += factor * block[start + i];
      }
    }
  }
}
