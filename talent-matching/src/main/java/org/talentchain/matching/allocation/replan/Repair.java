package org.talentchain.matching.allocation.replan;

/**
 * Makes a plan good again after one thing changed. Before the change the plan was what it should be; after
 * the repair it is again.
 */
interface Repair {

  /** Whether a pair that was not there before spoils the plan. */
  boolean matters(int pair);

  /** Somebody who has no pair has come in. */
  void enter(int candidate);

  /** A seat has opened at a position. */
  void fill(int position);

  /** A position holds one more than it has seats. */
  void shed(int position);
}
