package org.talentchain.matching.explain;

import java.util.List;
import org.talentchain.matching.score.Component;

/**
 * What one component adds to the fit.
 *
 * @param component which
 * @param weight its weight, in ten-thousandths
 * @param points what it adds: the sum over its items of weight times value
 * @param shown what it adds to the fit in ten-thousandths of the fit; over all components these sum to {@link
 *     Explanation#fit()}{@code .perTenThousand()} exactly
 * @param items what it is made of
 */
public record ComponentScore(
    Component component, int weight, int points, int shown, List<ItemScore> items) {

  public ComponentScore {
    items = List.copyOf(items);
  }
}
