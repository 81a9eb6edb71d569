package org.talentchain.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final int COMPONENTS = 9;

  @Property(tries = 300)
  void sharesOfAnySizeBecomeWeightsLessThanOneAway(
      @ForAll @Size(COMPONENTS) List<@DoubleRange(max = 50) Double> sizes) {
    Map<Component, Double> shares = shares(sizes);
    shares.merge(Component.SKILLS, 0.001, Double::sum);
    double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    Weights weights = Weights.inProportion(shares);
    assertThat(weights.byComponent().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
    shares.forEach(
        (component, share) ->
            assertThat(Math.abs(weights.of(component) - 10_000 * share / sum)).isLessThan(1 + 1e-9));
  }

  @Test
  void ofEqualRemaindersTheFirstIsRoundedUp() {
    Weights weights = Weights.inProportion(shares(List.of(1., 1., 1., 0., 0., 0., 0., 0., 0.)));
    assertThat(weights.of(Component.SKILLS)).isEqualTo(3334);
    assertThat(weights.of(Component.OCCUPATION)).isEqualTo(3333);
    assertThat(weights.of(Component.EDUCATION)).isEqualTo(3333);
    assertThat(weights.of(Component.AVAILABILITY)).isZero();
  }

  @Test
  void weightsThatDoNotSumToTheWholeAreRefused() {
    Map<Component, Integer> weights = new EnumMap<>(Weights.standard().byComponent());
    weights.merge(Component.SKILLS, 1, Integer::sum);
    assertThatThrownBy(() -> new Weights(weights)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<Component, Double> shares(List<Double> sizes) {
    Map<Component, Double> shares = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      shares.put(component, sizes.get(component.ordinal()));
    }
    return shares;
  }
}
