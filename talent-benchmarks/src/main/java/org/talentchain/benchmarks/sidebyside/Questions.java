package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;

/** The question put to each of our own engines: the best above the cut-off the scorecard suggests. */
final class Questions {

  private Questions() {}

  static List<Hit> ask(Retriever retriever, Scorecard card, int top) {
    return card.isAssessable()
        ? retriever.top(card, new Criteria(CutOff.suggested(card), false), top)
        : List.of();
  }
}
