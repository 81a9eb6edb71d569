package org.talentchain.matching.allocation.replan;

import java.util.List;

/**
 * Promises that cannot all be kept: each of them is needed for the contradiction.
 *
 * @param kind how they contradict
 * @param locks which, in the order given
 * @param seats headcount of the position; only of {@link Kind#TOO_MANY}
 */
public record LockConflict(Kind kind, List<FairChange.Lock> locks, int seats) {

  public LockConflict {
    locks = List.copyOf(locks);
  }

  /** The promise given up where one has to be: the last that is not signed, or else the last. */
  public FairChange.Lock released() {
    FairChange.Lock last = locks.get(locks.size() - 1);
    return locks.stream().filter(lock -> !lock.signed()).reduce((one, next) -> next).orElse(last);
  }

  /** How promises contradict. */
  public enum Kind {
    /** The candidate has withdrawn. */
    CANDIDATE_GONE,
    /** The position has been withdrawn. */
    POSITION_GONE,
    /** The candidate does not want the position any more, or is not wanted there. */
    REFUSED,
    /** The candidate is known not to meet a must-have of the position. */
    GATE_FAILED,
    /** The candidate is promised several positions. */
    TWO_POSITIONS,
    /** The position has fewer seats than it has promised. */
    TOO_MANY
  }
}
