package org.talentchain.matching.training;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.SegmentId;

/**
 * Openings nobody fills and no class within the limit would help with.
 *
 * @param title the commonest title among them
 * @param segment the commonest segment, or null when none is known
 * @param openings how many openings
 * @param places how many places are open in them
 * @param reason why no class helps
 * @param hours how long the shortest class would take that brings anybody there, or 0 when none does
 */
public record Remainder(
    String title, @Nullable SegmentId segment, int openings, int places, Reason reason, int hours) {

  /** Why no class helps. */
  public enum Reason {
    /** They ask for nothing a class can teach (无可培训的内容). */
    NOTHING_TO_TEACH,
    /** A class could bring people to them, but not within the hours (学时不够). */
    TOO_LONG,
    /** Whatever is taught, nobody left over meets the rest (学历、专业、经历等条件无人具备). */
    NOBODY_NEAR,
    /** All who could be brought to them are far above them (能培养的人条件都明显高于岗位). */
    ONLY_OVERQUALIFIED
  }
}
