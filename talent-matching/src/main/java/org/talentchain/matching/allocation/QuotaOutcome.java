package org.talentchain.matching.allocation;

/**
 * What became of a quota, and what can be promised beside it.
 *
 * @param quota its number
 * @param least its lower bound
 * @param most its upper bound, {@link Quota#UNLIMITED} for none
 * @param count how many of its group the plan gives its positions
 * @param placed how many of those only to reach the lower bound: they might rather be elsewhere
 * @param keptOut how many of its group would rather come, would be wanted, and are kept out by upper bounds
 * @param promise what the plan promises to those it concerns
 */
public record QuotaOutcome(
    int quota, int least, int most, int count, int placed, int keptOut, Promise promise) {

  /** True when the bounds are kept. */
  public boolean isKept() {
    return count >= least && count <= most;
  }

  /** The same of a quota that has another number elsewhere. */
  public QuotaOutcome renumbered(int number) {
    return new QuotaOutcome(number, least, most, count, placed, keptOut, promise);
  }

  /** What the plan promises beside the bounds, to all but those who are placed. */
  public enum Promise {
    /** No position and candidate would both rather have each other and be allowed to. */
    STABLE,
    /**
     * Nobody is passed over at a position for somebody of the same groups who fits less. It may happen
     * between groups: quotas that cut across each other allow no more in general.
     */
    SAME_GROUPS,
    /** Bounds only: somebody had to be placed here. */
    BOUNDS,
    /** No plan that keeps all quotas is better in what an optimal plan is about; it need not be stable. */
    OPTIMUM,
    /**
     * No plan that keeps all quotas is better by more than is said ({@link QuotaReport#gap}); it need not be stable.
     */
    NEAR_OPTIMUM,
    /** No plan that keeps all quotas is fairer; it need not be stable. */
    FAIREST
  }
}
