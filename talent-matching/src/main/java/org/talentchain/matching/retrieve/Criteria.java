package org.talentchain.matching.retrieve;

import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Tally;

/**
 * Who may be listed.
 *
 * @param cutOff the least fit
 * @param strict true to leave out those whose must-haves are not known to be met
 */
public record Criteria(CutOff cutOff, boolean strict) {

  public boolean admits(Tally tally) {
    return passes(tally.gate()) && cutOff.isReachedBy(tally);
  }

  /** Whether the gates let it in. */
  public boolean passes(GateOutcome gate) {
    return gate == GateOutcome.PASS || (gate == GateOutcome.UNKNOWN && !strict);
  }
}
