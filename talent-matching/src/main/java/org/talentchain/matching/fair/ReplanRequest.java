package org.talentchain.matching.fair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * How a fair is to be planned again.
 *
 * @param fair how it is planned
 * @param previous who was invited where
 * @param known all candidates of the previous plan; others have come since
 * @param changes what has happened since, in any order
 * @param releaseLocks true to give up promises that contradict each other, false to answer with the
 *     contradiction
 */
public record ReplanRequest(
    FairRequest fair,
    Map<CandidateId, PositionId> previous,
    Set<CandidateId> known,
    List<FairChange> changes,
    boolean releaseLocks) {

  public ReplanRequest {
    previous = Map.copyOf(previous);
    known = Set.copyOf(known);
    changes = List.copyOf(changes);
  }

  /** From a plan of the same candidates, with contradictions as the answer. */
  public static ReplanRequest of(
      FairRequest fair,
      Map<CandidateId, PositionId> previous,
      Set<CandidateId> known,
      List<FairChange> changes) {
    return new ReplanRequest(fair, previous, known, changes, false);
  }

  /** The same, giving up promises that contradict others. */
  public ReplanRequest releasingLocks() {
    return new ReplanRequest(fair, previous, known, changes, true);
  }
}
