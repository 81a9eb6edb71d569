package org.talentchain.matching.quality;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A mean over a sample, and how far to trust it: the 95 % percentile bootstrap interval (Efron 1979,
 * <i>Bootstrap Methods: Another Look at the Jackknife</i>, Annals of Statistics 7(1)). The sample is drawn
 * again 1,000 times with replacement; of the 1,000 means in ascending order, the 25th and the 975th bound the
 * interval.
 *
 * <p>The seed is fixed, so the same sample gives the same interval, and two measures of the same queries are
 * drawn with the same queries each time.
 *
 * @param mean over the sample
 * @param low lower bound of the interval
 * @param high upper bound of the interval
 * @param size of the sample
 */
public record Estimate(double mean, double low, double high, int size) {

  private static final int RESAMPLES = 1_000;
  private static final int BEYOND = RESAMPLES * 25 / 1_000;
  private static final long SEED = 20_220_928L;

  /** Of a sample that is not empty. */
  public static Estimate of(double[] sample) {
    if (sample.length == 0) {
      throw new IllegalArgumentException("an empty sample has no mean");
    }
    double[] means = resampledMeans(sample);
    Arrays.sort(means);
    double mean = Arrays.stream(sample).sum() / sample.length;
    return new Estimate(mean, means[BEYOND - 1], means[RESAMPLES - BEYOND - 1], sample.length);
  }

  private static double[] resampledMeans(double[] sample) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int drawn = 0; drawn < sample.length; drawn++) {
        sum += sample[random.nextInt(sample.length)];
      }
      means[i] = sum / sample.length;
    }
    return means;
  }
}
