package org.talentchain.matching.allocation.replan;

/**
 * Makes a plan good again after one thing changed. Before the change the plan was what it should be; after
 * the repair it is again.
 */
interface Repair {

  /** Somebody who has no pair has come in. */
  void enter(int candidate);

  /** A seat has opened at a position. */
  void fill(int position);

  /** A position holds one more than it has seats. */
  void shed(int position);
}
