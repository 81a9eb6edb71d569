package org.talentchain.matching.score;

import com.google.common.math.IntMath;
import java.math.RoundingMode;

/**
 * A share of what could be reached, exact: the fit of a candidate for a position (匹配度), or the preference of a
 * candidate for a position (意愿度). Its value is {@code points / (1000 · weight)}, in [0, 1].
 *
 * @param points sum of weight times value, 0 to {@code 1000 · weight}
 * @param weight sum of the weights that count, 0 to 10,000; 0 means nothing could be assessed, which is neither
 *     0 nor 100 percent
 */
public record Rating(int points, int weight) implements Comparable<Rating> {

  /** Nothing to assess (无法评估), or nothing stated. */
  public static final Rating NOT_ASSESSABLE = new Rating(0, 0);

  public Rating {
    if (weight < 0 || weight > 10_000 || points < 0 || points > 1000 * weight) {
      throw new IllegalArgumentException("points " + points + " of weight " + weight + " is no share");
    }
  }

  public boolean isAssessable() {
    return weight > 0;
  }

  /** The share in ten-thousandths, rounded half up; 0 when nothing could be assessed. */
  public int perTenThousand() {
    return weight == 0 ? 0 : (int) ((20L * points + weight) / (2L * weight));
  }

  /** The fewest points that round to this share. */
  static int leastPoints(int weight, int tenThousandths) {
    return tenThousandths == 0 ? 0 : IntMath.divide(weight * (2 * tenThousandths - 1), 20, RoundingMode.CEILING);
  }

  /** The share in [0, 1]; NaN when nothing could be assessed. */
  public double value() {
    return weight == 0 ? Double.NaN : points / (1000.0 * weight);
  }

  /** By exact share, ascending; a rating that could not be assessed comes first. */
  @Override
  public int compareTo(Rating other) {
    if (weight == 0 || other.weight == 0) {
      return Integer.compare(Integer.signum(weight), Integer.signum(other.weight));
    }
    return Long.compare((long) points * other.weight, (long) other.points * weight);
  }

  /**
   * The geometric mean of two ratings in ten-thousandths (互配度). Where one is not assessable it is the other's
   * share alone.
   */
  public static int mutual(Rating fit, Rating preference) {
    if (!fit.isAssessable()) {
      return 0;
    }
    if (!preference.isAssessable()) {
      return fit.perTenThousand();
    }
    return (int)
        Math.round(Math.sqrt((double) fit.perTenThousand() * preference.perTenThousand()));
  }
}
