package org.talentchain.benchmarks.sidebyside;

import java.util.List;
import java.util.Map;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** Puts positions to a retriever one by one: who is best above the cut-off the scorecard suggests. */
final class Questions {

  private final Map<PositionId, Scorecard> cards;

  Questions(Town town, List<Position> positions) {
    cards = town.cards(positions);
  }

  Scorecard card(Position position) {
    return cards.get(position.id());
  }

  List<Hit> ask(Retriever retriever, Position position, int top) {
    Scorecard card = card(position);
    return card.isAssessable()
        ? retriever.top(card, new Criteria(CutOff.suggested(card), false), top)
        : List.of();
  }
}
