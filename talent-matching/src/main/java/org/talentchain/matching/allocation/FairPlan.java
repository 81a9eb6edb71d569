package org.talentchain.matching.allocation;

import java.util.List;
import java.util.Optional;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * The plan of a fair (双选会) under headcounts. In a stable plan no position and candidate would both rather
 * have each other than what the plan gives them; by the rural hospitals theorem the same candidates are
 * matched in every stable plan, so an open seat cannot be filled by choosing another one. An optimal plan has
 * the largest sum of mutual ratings instead.
 *
 * @param positions one a position, in the order of their ids
 * @param candidates one a candidate, in the order of their ids
 * @param pairsAssessed pairs whose score was looked at
 * @param pairsWithinReach pairs above the cut-off with no failed gate
 * @param quotas what became of the quotas
 * @param tried true when what would help was tried out: the change made, and the plan made again
 */
public record FairPlan(
    List<PositionPlan> positions,
    List<CandidatePlan> candidates,
    long pairsAssessed,
    long pairsWithinReach,
    QuotaReport quotas,
    boolean tried) {

  public FairPlan {
    positions = List.copyOf(positions);
    candidates = List.copyOf(candidates);
  }

  public Optional<PositionPlan> position(PositionId id) {
    return positions.stream().filter(plan -> plan.position().equals(id)).findFirst();
  }

  public Optional<CandidatePlan> candidate(CandidateId id) {
    return candidates.stream().filter(plan -> plan.candidate().equals(id)).findFirst();
  }

  public int seats() {
    return positions.stream().mapToInt(PositionPlan::seats).sum();
  }

  public int invited() {
    return positions.stream().mapToInt(plan -> plan.invited().size()).sum();
  }
}
