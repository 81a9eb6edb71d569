package org.talentchain.benchmarks.sidebyside;

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
    double[] x = measured.stream().mapToDouble(each -> Math.log(size.applyAsDouble(each))).toArray();
    double[] y = measured.stream().mapToDouble(each -> Math.log(each.seconds())).toArray();
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
