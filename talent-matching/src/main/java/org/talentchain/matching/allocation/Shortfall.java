package org.talentchain.matching.allocation;

import java.util.List;

/**
 * Why seats of a position stay open.
 *
 * @param openSeats how many, at least 1
 * @param reason the main reason
 * @param excluded candidates above the cut-off who fail a must-have
 * @param belowCutOff candidates who pass the gates and reach some fit, but not the cut-off
 * @param elsewhere candidates within reach who are invited by a position they prefer
 * @param changes what would help, the smallest first; never empty
 */
public record Shortfall(
    int openSeats, Reason reason, int excluded, int belowCutOff, int elsewhere, List<Change> changes) {

  public Shortfall {
    changes = List.copyOf(changes);
  }

  /** The main reason. */
  public enum Reason {
    /** The position states nothing that could be assessed. */
    NOT_ASSESSABLE,
    /** Those who would fit fail a must-have. */
    GATES,
    /** Nobody left reaches the cut-off. */
    CUT_OFF,
    /** Those who would fit are invited by positions they prefer. */
    COMPETITION
  }
}
