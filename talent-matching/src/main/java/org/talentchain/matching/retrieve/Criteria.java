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

  /** The same with another cut-off. */
  public Criteria cutOff(CutOff other) {
    return new Criteria(other, strict);
  }

  /** Whether the gates let somebody in who fails so many must-haves and is to be verified in so many. */
  public boolean passes(int failures, int unknowns) {
    return failures == 0 && (unknowns == 0 || !strict);
  }

  /** Whether the gates let it in. */
  public boolean passes(GateOutcome gate) {
    return gate == GateOutcome.PASS || (gate == GateOutcome.UNKNOWN && !strict);
  }
}
