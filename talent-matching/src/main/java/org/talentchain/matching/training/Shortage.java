package org.talentchain.matching.training;

import org.talentchain.model.PositionId;

/**
 * Places of an opening nobody fills in time.
 *
 * @param opening which
 * @param places how many stay open
 * @param reason why, the first that applies
 */
public record Shortage(PositionId opening, int places, Reason reason) {

  /** Why places stay open, in the order in which it is asked. */
  public enum Reason {
    /** The opening states nothing anybody could be assessed by. */
    NOT_ASSESSABLE,
    /** Nobody qualifies as they are, and no template teaches what is missing (无对应班型). */
    NOT_TAUGHT,
    /** A template would lead here, but nobody it helps meets its prerequisites (入学条件无人具备). */
    NO_STUDENTS,
    /** No school or base can give such a class within the quarters (无承办单位). */
    NO_PROVIDER,
    /** Every such class would end too late (结业晚于到岗时间). */
    TOO_LATE,
    /** The enterprise has had its quota. */
    QUOTA,
    /** Too few could go from such a class to openings to reach its minimum (凑不齐最低开班人数). */
    MINIMUM,
    /** Budget, seats, rooms or instructors are used up. */
    LIMITS,
    /** Those who qualify fill other openings (人选已安排到其他岗位). */
    COMPETITION
  }
}
