package org.talentchain.matching.fair;

import java.util.List;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.LockConflict;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.model.CandidateId;

/**
 * A fair planned again.
 *
 * @param fair the new plan
 * @param reshuffles what it means for each candidate who was or is invited, in the order of their ids
 * @param arrived candidates who were not in the previous plan, in the order of their ids
 * @param locks promises kept
 * @param released contradictions of which one promise each was given up
 * @param way how the plan was found
 */
public record ReplanResult(
    FairResult fair,
    List<Reshuffle> reshuffles,
    List<CandidateId> arrived,
    List<FairChange.Lock> locks,
    List<LockConflict> released,
    ReplanWay way) {

  public ReplanResult {
    reshuffles = List.copyOf(reshuffles);
    arrived = List.copyOf(arrived);
    locks = List.copyOf(locks);
    released = List.copyOf(released);
  }

  /** How many come to one kind of change. */
  public int count(Reshuffle.Kind kind) {
    return (int) reshuffles.stream().filter(each -> each.kind() == kind).count();
  }
}
