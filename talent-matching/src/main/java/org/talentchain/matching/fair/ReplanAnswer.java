package org.talentchain.matching.fair;

import org.talentchain.matching.allocation.replan.LockConflict;

/** A fair planned again, or why its promises cannot all be kept. */
public sealed interface ReplanAnswer {

  /** Promises that contradict each other, as few as make a contradiction. */
  record Contradiction(LockConflict conflict) implements ReplanAnswer {}

  /** A new plan. */
  record Replanned(ReplanResult result) implements ReplanAnswer {}
}
