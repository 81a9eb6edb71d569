package org.talentchain.matching.calibration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.Weights;

/** Weights as fractions, component by component. */
final class Direction {

  private static final Component[] COMPONENTS = Component.values();

  private Direction() {}

  static double[] of(Weights weights) {
    return Arrays.stream(COMPONENTS)
        .mapToDouble(component -> weights.of(component) / (double) Weights.TOTAL)
        .toArray();
  }

  /** The weights it stands for; the present ones where labels spoke against every component. */
  static Weights weights(double[] direction, Weights present) {
    if (Arrays.stream(direction).sum() == 0) {
      return present;
    }
    Map<Component, Double> shares = new EnumMap<>(Component.class);
    for (Component component : COMPONENTS) {
      shares.put(component, direction[component.ordinal()]);
    }
    return Weights.inProportion(shares);
  }

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
