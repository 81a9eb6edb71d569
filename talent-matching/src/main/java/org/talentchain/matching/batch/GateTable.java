package org.talentchain.matching.batch;

import java.util.Arrays;
import org.talentchain.matching.features.Ask;
import org.talentchain.matching.features.Evidence;
import org.talentchain.matching.features.TermAsk;
import org.talentchain.matching.score.GateOutcome;

/** Whom a must-have keeps out, by evidence and flags; asked of the scorecard once, then looked up. */
final class GateTable {

  /** Lets everybody in. */
  static final GateTable OPEN = new GateTable(0, 0);

  private static final int EVIDENCES = Evidence.values().length;

  private final int closedFlag;
  private final int shut;

  /**
   * @param closedFlag the flag that matters, or 0
   * @param shut one bit for each evidence without the flag, then one for each with it; set when kept out
   */
  private GateTable(int closedFlag, int shut) {
    this.closedFlag = closedFlag;
    this.shut = shut;
  }

  static GateTable of(Question question, int item) {
    Ask ask = question.card().items().get(item).ask();
    if (!ask.must()) {
      return OPEN;
    }
    int flag = ask instanceof TermAsk terms ? terms.closedFlag() : 0;
    int shut = 0;
    for (int evidence = 0; evidence < EVIDENCES; evidence++) {
      if (ask.canFind(Evidence.at(evidence))) {
        shut |= shut(question, item, evidence, 0) << evidence;
        shut |= shut(question, item, evidence, flag) << evidence + EVIDENCES;
      }
    }
    return shut == 0 ? OPEN : new GateTable(flag, shut);
  }

  private static int shut(Question question, int item, int evidence, int flags) {
    GateOutcome outcome = question.card().gate(item, Evidence.at(evidence), flags);
    return question.criteria().passes(outcome) ? 0 : 1;
  }

  boolean isOpen() {
    return shut == 0;
  }

  boolean keepsOut(int evidence, int flags) {
    int closed = (flags & closedFlag) != 0 ? EVIDENCES : 0;
    return (shut >>> evidence + closed & 1) != 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GateTable gate && shut == gate.shut && closedFlag == gate.closedFlag;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new int[] {shut, closedFlag});
  }
}
