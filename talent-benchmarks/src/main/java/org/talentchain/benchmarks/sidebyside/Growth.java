package org.talentchain.benchmarks.sidebyside;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How time grows with size: the exponent in time = constant · size^exponent. */
final class Growth {

  private Growth() {}

  /**
   * Least squares of the logarithm of the seconds over the logarithm of the size.
   *
   * @param measured of at least two sizes
   */
  static double exponent(List<Measurement> measured, ToDoubleFunction<Measurement> size) {
    return exponent(
        measured.stream().mapToDouble(size).toArray(),
        measured.stream().mapToDouble(Measurement::seconds).toArray());
  }

  /** The same of any sizes with their seconds. */
  static double exponent(double[] sizes, double[] seconds) {
    double[] x = Arrays.stream(sizes).map(Math::log).toArray();
    double[] y = Arrays.stream(seconds).map(Math::log).toArray();
    double xMean = mean(x);
    double yMean = mean(y);
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < x.length; i++) {
      covariance += (x[i] - xMean) * (y[i] - yMean);
      variance += (x[i] - xMean) * (x[i] - xMean);
    }
    return covariance / variance;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
