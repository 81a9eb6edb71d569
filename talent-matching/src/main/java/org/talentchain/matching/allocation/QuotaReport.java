package org.talentchain.matching.allocation;

import java.util.List;

/**
 * What became of the quotas of a fair; numbers are those of the request.
 *
 * @param outcomes of each quota that was not given up, in order
 * @param conflicts the contradictions of which the last quota was given up
 * @param unknown for each outcome, how many of those invited there the roster does not tell whether they
 *     count
 * @param blockingPairs positions and candidates who would both rather have each other and whom quotas allow
 * @param gap how much better than an optimal plan any other that keeps all quotas can be at most
 */
public record QuotaReport(
    List<QuotaOutcome> outcomes, List<QuotaConflict> conflicts, List<Integer> unknown, long blockingPairs, PlanGap gap) {

  /** No quotas. */
  public static final QuotaReport NONE = new QuotaReport(List.of(), List.of(), List.of(), 0, PlanGap.NONE);

  public QuotaReport {
    outcomes = List.copyOf(outcomes);
    conflicts = List.copyOf(conflicts);
    unknown = List.copyOf(unknown);
  }
}
