package org.talentchain.matching.allocation;

/** What an optimal plan makes as large as possible. */
public enum Goal {
  /** The sum over the pairs taken. */
  TOTAL,
  /** The number of pairs taken; among the plans with most of them, the sum. */
  FILLED_FIRST
}
