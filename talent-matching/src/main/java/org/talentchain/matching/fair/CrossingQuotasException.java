package org.talentchain.matching.fair;

import java.util.List;
import org.talentchain.matching.allocation.FairQuota;

/**
 * A fair plan was asked for under quotas that cut across seats or each other, for which none can be found; stable and
 * optimal plans can keep them.
 */
public final class CrossingQuotasException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Integer> crossing;
  private final transient List<FairQuota> quotas;

  CrossingQuotasException(List<Integer> crossing, List<FairQuota> quotas) {
    super("quotas %s cut across seats or each other".formatted(crossing));
    this.crossing = List.copyOf(crossing);
    this.quotas = quotas;
  }

  /** One quota that cuts through the seats of positions, or two that cut across each other; by number. */
  public List<Integer> crossing() {
    return crossing;
  }

  /** All quotas of the request. */
  public List<FairQuota> quotas() {
    return quotas;
  }
}
