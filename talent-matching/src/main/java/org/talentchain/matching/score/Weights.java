package org.talentchain.matching.score;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each component counts, in ten-thousandths. Skills count most: what somebody can do says more about a
 * job done well than schooling or years (Schmidt and Hunter 1998); the figures are our own.
 *
 * @param byComponent one weight each, 0 to 10,000, together 10,000
 */
public record Weights(Map<Component, Integer> byComponent) {

  /** What all weights sum to. */
  public static final int TOTAL = 10_000;

  public Weights {
    byComponent = Maps.immutableEnumMap(byComponent);
    int sum = byComponent.values().stream().mapToInt(Integer::intValue).sum();
    boolean negative = byComponent.values().stream().anyMatch(weight -> weight < 0);
    if (byComponent.size() != Component.values().length || sum != TOTAL || negative) {
      throw new IllegalArgumentException(
          "weights must be 0 or more for every component and sum to " + TOTAL + ": " + byComponent);
    }
  }

  public static Weights standard() {
    Map<Component, Integer> weights = new EnumMap<>(Component.class);
    weights.put(Component.SKILLS, 4000);
    weights.put(Component.OCCUPATION, 1200);
    weights.put(Component.EDUCATION, 800);
    weights.put(Component.MAJOR, 800);
    weights.put(Component.CREDENTIAL, 1200);
    weights.put(Component.EXPERIENCE, 800);
    weights.put(Component.CHAIN, 600);
    weights.put(Component.PLACE, 300);
    weights.put(Component.AVAILABILITY, 300);
    return new Weights(ImmutableMap.copyOf(weights));
  }

  /**
   * Weights in these proportions, in whole ten-thousandths by the method of the largest remainder; of equal remainders
   * the first component's counts as the largest.
   *
   * @param shares one each, 0 or more, not all 0
   */
  public static Weights inProportion(Map<Component, Double> shares) {
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<Component, Integer> weights = new EnumMap<>(Component.class);
    Map<Component, Double> remainders = new EnumMap<>(Component.class);
    int left = TOTAL;
    for (Component component : Component.values()) {
      double quota = TOTAL * shares.get(component) / sum;
      weights.put(component, (int) quota);
      remainders.put(component, quota - (int) quota);
      left -= (int) quota;
    }
    remainders.entrySet().stream()
        .sorted(Map.Entry.<Component, Double>comparingByValue().reversed())
        .limit(left)
        .forEach(each -> weights.merge(each.getKey(), 1, Integer::sum));
    return new Weights(weights);
  }

  public int of(Component component) {
    return byComponent.get(component);
  }
}
