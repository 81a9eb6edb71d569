package org.talentchain.matching.score;

import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.Evidence;
import org.talentchain.matching.features.TermAsk;

/** From evidence to the outcome of a must-have. Missing data is never a fail and never a pass. */
final class Gates {

  private static final int AGAINST = Evidence.AGAINST.ordinal();
  private static final int PARTIAL = Evidence.PARTIAL.ordinal();
  private static final int MEETS = Evidence.MEETS.ordinal();

  private Gates() {}

  static GateOutcome outcome(Ask ask, int evidence, int flags) {
    return ask.must() ? outcome(evidence, closedFlag(ask), flags) : GateOutcome.PASS;
  }

  static GateOutcome outcome(int evidence, int closedFlag, int flags) {
    if (evidence == MEETS) {
      return GateOutcome.PASS;
    }
    if (evidence == PARTIAL) {
      return GateOutcome.UNKNOWN;
    }
    boolean knownMissing = evidence == AGAINST || (flags & closedFlag) != 0;
    return knownMissing ? GateOutcome.FAIL : GateOutcome.UNKNOWN;
  }

  static int closedFlag(Ask ask) {
    return ask instanceof TermAsk terms ? terms.closedFlag() : 0;
  }
}
