package org.talentchain.matching.allocation;

/**
 * Who proposes in a stable plan. Whoever does gets the best of all stable plans for everybody on that side,
 * and the other side the worst.
 */
public enum Proposer {
  CANDIDATES,
  POSITIONS
}
