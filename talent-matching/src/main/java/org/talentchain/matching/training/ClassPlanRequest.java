package org.talentchain.matching.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.training.plan.Effort;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Outlook;
import org.talentchain.model.Quarter;

/**
 * Which classes to open.
 *
 * @param outlook forecasts to fill beside the positions of the engine, templates, and what schools can take
 *     on
 * @param budget yuan for all classes, or null for no limit
 * @param quarters in which classes may begin, in order; empty for as long as openings wait for them
 * @param seats places in all newly opened classes together, or null for no limit
 * @param quotas how many people an enterprise gets at most; not named means as many as it asks for
 * @param weights how much each person at an enterprise counts; not named means 1
 * @param promises what stays as it is
 * @param cutOff the least fit in ten-thousandths, or null for each opening's suggested one
 * @param strict true to count only those whose must-haves and prerequisites are known to be met
 * @param effort how much work may be spent
 */
public record ClassPlanRequest(
    Outlook outlook,
    @Nullable BigDecimal budget,
    List<Quarter> quarters,
    @Nullable Integer seats,
    Map<OrganizationId, Integer> quotas,
    Map<OrganizationId, Integer> weights,
    Promises promises,
    @Nullable Integer cutOff,
    boolean strict,
    Effort effort) {

  public ClassPlanRequest {
    if (budget != null && budget.signum() < 0) {
      throw new IllegalArgumentException("a budget of " + budget + " yuan is less than none");
    }
    if (seats != null && seats < 0) {
      throw new IllegalArgumentException(seats + " seats are less than none");
    }
    if (cutOff != null && (cutOff < 0 || cutOff > 10_000)) {
      throw new IllegalArgumentException("cutOff " + cutOff + " is outside 0–10000");
    }
    quarters = quarters.stream().distinct().sorted().toList();
    quotas = Map.copyOf(quotas);
    weights = Map.copyOf(weights);
  }

  /** No limit but what schools can take on; all openings alike; nothing promised. */
  public static ClassPlanRequest of(Outlook outlook) {
    return new ClassPlanRequest(
        outlook, null, List.of(), null, Map.of(), Map.of(), Promises.NONE, null, false, Effort.STANDARD);
  }

  public ClassPlanRequest outlook(Outlook other) {
    return new ClassPlanRequest(other, budget, quarters, seats, quotas, weights, promises, cutOff, strict, effort);
  }

  public ClassPlanRequest budget(@Nullable BigDecimal yuan) {
    return new ClassPlanRequest(outlook, yuan, quarters, seats, quotas, weights, promises, cutOff, strict, effort);
  }

  public ClassPlanRequest quarters(List<Quarter> some) {
    return new ClassPlanRequest(outlook, budget, some, seats, quotas, weights, promises, cutOff, strict, effort);
  }

  public ClassPlanRequest seats(@Nullable Integer most) {
    return new ClassPlanRequest(outlook, budget, quarters, most, quotas, weights, promises, cutOff, strict, effort);
  }

  public ClassPlanRequest quotas(Map<OrganizationId, Integer> most) {
    return new ClassPlanRequest(outlook, budget, quarters, seats, most, weights, promises, cutOff, strict, effort);
  }

  public ClassPlanRequest weights(Map<OrganizationId, Integer> byEnterprise) {
    return new ClassPlanRequest(
        outlook, budget, quarters, seats, quotas, byEnterprise, promises, cutOff, strict, effort);
  }

  public ClassPlanRequest promises(Promises kept) {
    return new ClassPlanRequest(outlook, budget, quarters, seats, quotas, weights, kept, cutOff, strict, effort);
  }

  public ClassPlanRequest cutOff(int tenThousandths) {
    return new ClassPlanRequest(
        outlook, budget, quarters, seats, quotas, weights, promises, tenThousandths, strict, effort);
  }

  public ClassPlanRequest onlyVerified() {
    return new ClassPlanRequest(outlook, budget, quarters, seats, quotas, weights, promises, cutOff, true, effort);
  }

  public ClassPlanRequest effort(Effort most) {
    return new ClassPlanRequest(outlook, budget, quarters, seats, quotas, weights, promises, cutOff, strict, most);
  }
}
