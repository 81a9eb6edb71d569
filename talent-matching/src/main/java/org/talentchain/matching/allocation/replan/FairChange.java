package org.talentchain.matching.allocation.replan;

import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/** Something that happens between one plan of a fair and the next. */
public sealed interface FairChange {

  /**
   * A position is promised to a candidate: the plan keeps it (锁定).
   *
   * @param signed true when a contract is signed (已签约), false when the candidate has been invited (已邀请)
   */
  record Lock(CandidateId candidate, PositionId position, boolean signed) implements FairChange {}

  /** A candidate withdraws (退出). */
  record Withdrawal(CandidateId candidate) implements FairChange {}

  /** A candidate does not want a position any more, or is not wanted there (谢绝); both stay otherwise. */
  record Refusal(CandidateId candidate, PositionId position) implements FairChange {}

  /** A candidate comes late, or walks in (新到). */
  record Arrival(CandidateId candidate) implements FairChange {}

  /** A position is withdrawn (撤岗). */
  record Closure(PositionId position) implements FairChange {}

  /**
   * A position takes more or fewer than before (名额变动).
   *
   * @param seats its headcount from now on; 0 closes it
   */
  record Headcount(PositionId position, int seats) implements FairChange {

    public Headcount {
      if (seats < 0) {
        throw new IllegalArgumentException("position " + position + " cannot take " + seats);
      }
    }
  }
}
