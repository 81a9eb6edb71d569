package org.talentchain.matching.fair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * Who does not take part in a fair any more, and who has been promised what or said no.
 *
 * @param absent candidates who have withdrawn
 * @param locks promises that are to be kept, free of contradictions
 * @param refusals pairs that are not to be
 */
record Attendance(
    Set<CandidateId> absent, List<FairChange.Lock> locks, Set<FairChange.Refusal> refusals) {

  /** Everybody takes part, and nothing is promised. */
  static final Attendance OF_ALL = new Attendance(Set.of(), List.of(), Set.of());

  Set<CandidateId> promised(PositionId position) {
    return locks.stream()
        .filter(lock -> lock.position().equals(position))
        .map(FairChange.Lock::candidate)
        .collect(Collectors.toSet());
  }

  Set<CandidateId> refused(PositionId position) {
    return refusals.stream()
        .filter(refusal -> refusal.position().equals(position))
        .map(FairChange.Refusal::candidate)
        .collect(Collectors.toSet());
  }
}
