package org.talentchain.matching.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the direction of weights that puts labelled pairs in their order.
 *
 * <p>What is minimised over u ≥ 0 is the mean logistic loss of all contrasts, every position counting the same, plus
 * {@code pull · |u − τw|²}, where w are the present weights and τw is the multiple of them nearest to u. So only
 * what leaves the present direction costs anything; how steeply a difference of scores turns into certainty, the
 * length of u, is free. A small ridge keeps it finite where labels and scores agree in everything. The function is
 * strictly convex, so there is one answer; {@link StrictMath} makes it the same on every machine. Weights are u
 * divided by its sum.
 *
 * <p>Method: projected Newton steps (Bertsekas 1982), each found by coordinate descent, shortened until the function
 * falls. With nine components a dozen passes over the contrasts do.
 *
 * <p>Loss: Burges et al., <i>Learning to rank using gradient descent</i> (2005).
 */
final class PairwiseFit {

  /** A pull nothing gets away from: the present direction is kept, and only its steepness fitted. */
  static final double KEEP = Double.POSITIVE_INFINITY;

  private static final double RIDGE = 1e-4;
  private static final double STEEPEST = 1000;
  private static final int MOST_STEPS = 50;
  private static final int SWEEPS = 100;
  private static final double CLOSE = 1e-9;
  private static final double LEAST_DESCENT = 1e-4;

  private final List<LabelledPosition> positions;
  private final double[][] penalty;
  private final double[] present;

  private PairwiseFit(List<LabelledPosition> positions, double[] present, double pull) {
    this.positions = positions;
    this.present = present;
    this.penalty = penalty(present, pull);
  }

  /** The direction fitted, 0 or more for every component; its length is its steepness. */
  static double[] fit(List<LabelledPosition> positions, double[] present, double pull) {
    return pull == KEEP
        ? new PairwiseFit(positions, present, 0).along()
        : new PairwiseFit(positions, present, pull).minimum();
  }

  /** The mean logistic loss of one position. */
  static double loss(LabelledPosition position, double[] direction) {
    double loss = 0;
    for (double[] contrast : position.contrasts()) {
      loss += softplus(-Direction.dot(direction, contrast));
    }
    return loss / position.contrasts().size();
  }

  /** log(1 + exp x), where exp x may be too large. */
  private static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  /** The matrix of the quadratic {@code pull · |u − τw|² + ridge · |u|²}. */
  private static double[][] penalty(double[] present, double pull) {
    double square = Direction.dot(present, present);
    double[][] penalty = new double[present.length][present.length];
    for (int i = 0; i < present.length; i++) {
      for (int j = 0; j < present.length; j++) {
        penalty[i][j] = -pull * present[i] * present[j] / square;
      }
      penalty[i][i] += pull + RIDGE;
    }
    return penalty;
  }

  /** The best multiple of the present weights: a convex function of one number, narrowed down by thirds. */
  private double[] along() {
    double low = 0;
    double high = STEEPEST;
    while (high - low > 1e-6 * STEEPEST) {
      double third = (high - low) / 3;
      if (value(times(low + third)) <= value(times(high - third))) {
        high -= third;
      } else {
        low += third;
      }
    }
    return times((low + high) / 2);
  }

  private double[] times(double steepness) {
    return Arrays.stream(present).map(weight -> steepness * weight).toArray();
  }

  private double[] minimum() {
    double[] at = present.clone();
    for (int step = 0; step < MOST_STEPS; step++) {
      Slope slope = slope(at);
      double[] move = slope.move(at);
      double length = shortened(at, move, Direction.dot(slope.gradient, move));
      double farthest = 0;
      for (int i = 0; i < at.length; i++) {
        at[i] = Math.max(0, at[i] + length * move[i]);
        farthest = Math.max(farthest, Math.abs(length * move[i]));
      }
      if (farthest < CLOSE) {
        break;
      }
    }
    return at;
  }

  /** Halves a move until it lowers the function in proportion to its slope; 0 when none does. */
  private double shortened(double[] at, double[] move, double descent) {
    double before = value(at);
    for (double length = 1; length > CLOSE; length /= 2) {
      double[] there = at.clone();
      for (int i = 0; i < there.length; i++) {
        there[i] += length * move[i];
      }
      if (value(there) <= before + LEAST_DESCENT * length * descent) {
        return length;
      }
    }
    return 0;
  }

  private double value(double[] at) {
    double loss = 0;
    for (LabelledPosition position : positions) {
      loss += loss(position, at);
    }
    double cost = 0;
    for (int i = 0; i < at.length; i++) {
      cost += at[i] * Direction.dot(penalty[i], at);
    }
    return loss / positions.size() + cost;
  }

  private Slope slope(double[] at) {
    Slope slope = new Slope(at.length);
    for (LabelledPosition position : positions) {
      double share = 1.0 / positions.size() / position.contrasts().size();
      for (double[] contrast : position.contrasts()) {
        double wrong = 1 / (1 + StrictMath.exp(Direction.dot(at, contrast)));
        slope.add(contrast, share * wrong, share * wrong * (1 - wrong));
      }
    }
    for (int i = 0; i < at.length; i++) {
      slope.gradient[i] += 2 * Direction.dot(penalty[i], at);
      for (int j = 0; j < at.length; j++) {
        slope.curvature[i][j] += 2 * penalty[i][j];
      }
    }
    return slope;
  }

  /** First and second derivative at a point. */
  private static final class Slope {

    private final double[] gradient;
    private final double[][] curvature;

    Slope(int size) {
      gradient = new double[size];
      curvature = new double[size][size];
    }

    void add(double[] contrast, double first, double second) {
      for (int i = 0; i < contrast.length; i++) {
        gradient[i] -= first * contrast[i];
        for (int j = 0; j < contrast.length; j++) {
          curvature[i][j] += second * contrast[i] * contrast[j];
        }
      }
    }

    /** The way to the minimum of the quadratic with this slope, nothing below 0. */
    double[] move(double[] at) {
      double[] move = new double[at.length];
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        for (int i = 0; i < at.length; i++) {
          double rise = gradient[i] + Direction.dot(curvature[i], move);
          move[i] = Math.max(-at[i], move[i] - rise / curvature[i][i]);
        }
      }
      return move;
    }
  }
}
