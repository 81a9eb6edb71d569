package org.talentchain.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What all phrases of a kind have in common, taken out of their vectors: the mean and the directions in which they
 * differ most. Sentence models put all job titles close together; what is left tells them apart (Mu and Viswanath,
 * <i>All-but-the-Top</i>, ICLR 2018).
 */
final class Background {

  private static final int DIRECTIONS = 2;
  private static final int STEPS = 40;
  private static final int ENOUGH = 4_000;

  private final float[] mean;
  private final float[][] directions;

  private Background(float[] mean, float[][] directions) {
    this.mean = mean;
    this.directions = directions;
  }

  /** What these vectors have in common; a few thousand of them tell. */
  static Background of(List<float[]> vectors, int dimensions) {
    List<float[]> sample = sample(vectors);
    float[] mean = new float[dimensions];
    for (float[] vector : sample) {
      add(mean, vector, 1f / Math.max(1, sample.size()));
    }
    Background none = new Background(mean, new float[0][]);
    List<float[]> centred = sample.stream().map(none::without).toList();
    float[][] directions = new float[Math.min(DIRECTIONS, centred.size())][];
    for (int i = 0; i < directions.length; i++) {
      directions[i] = strongest(centred, Arrays.copyOf(directions, i), dimensions);
    }
    return new Background(mean, directions);
  }

  private static List<float[]> sample(List<float[]> vectors) {
    int step = Math.max(1, vectors.size() / ENOUGH);
    return IntStream.range(0, vectors.size() / step).mapToObj(i -> vectors.get(i * step)).toList();
  }

  /** The direction in which vectors differ most, at right angles to those known already, by power iteration. */
  private static float[] strongest(List<float[]> vectors, float[][] known, int dimensions) {
    float[] direction = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      direction[i] = 1f + i % 7;
    }
    for (int step = 0; step < STEPS; step++) {
      float[] next = new float[dimensions];
      for (float[] vector : vectors) {
        add(next, vector, dot(vector, direction));
      }
      for (float[] other : known) {
        add(next, other, -dot(other, next));
      }
      direction = unit(next);
    }
    return direction;
  }

  /** A vector without the background, of unit length; zero stays zero. */
  float[] without(float[] vector) {
    if (dot(vector, vector) == 0) {
      return vector;
    }
    float[] rest = vector.clone();
    add(rest, mean, -1);
    rest = unit(rest);
    for (float[] direction : directions) {
      add(rest, direction, -dot(rest, direction));
    }
    return unit(rest);
  }

  private static void add(float[] to, float[] what, float times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static float[] unit(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    if (length > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= length;
      }
    }
    return vector;
  }
}
