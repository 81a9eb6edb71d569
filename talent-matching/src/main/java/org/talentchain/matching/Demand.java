package org.talentchain.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.talentchain.chain.ChainGraph;
import org.talentchain.matching.features.OfferCompiler;
import org.talentchain.matching.features.PositionCompiler;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.CutOff;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.TaughtClass;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.TrainingClass;

/** What is asked for: positions and classes on a chain, ready to be matched. Immutable. */
final class Demand {

  private final Map<PositionId, Vacancy> vacancies = new TreeMap<>();
  private final List<TaughtClass> classes;

  Demand(
      ChainDescription chain,
      Collection<Position> positions,
      Collection<TrainingClass> classes,
      ProfileCompiler profiles,
      EngineConfig config) {
    ChainGraph graph = ChainGraph.of(chain, classes);
    PositionCompiler cards = new PositionCompiler(config.knowledge(), config.likeness(), graph);
    OfferCompiler offers = new OfferCompiler(config.knowledge(), graph);
    for (Position position : positions) {
      Scorecard card = Scorecard.of(cards.compile(position), config.weights());
      vacancies.put(position.id(), new Vacancy(position, card, offers.compile(position)));
    }
    this.classes =
        classes.stream().map(each -> new TaughtClass(each.id(), profiles.compile(each))).toList();
  }

  /** Who may be listed for a position: above this cut-off, or the one its scorecard suggests. */
  static Criteria criteria(Scorecard card, int cutOff, boolean strict) {
    boolean suggested = cutOff == MatchRequest.SUGGESTED;
    return new Criteria(suggested ? CutOff.suggested(card) : CutOff.at(card, cutOff), strict);
  }

  Optional<Vacancy> vacancy(PositionId id) {
    return Optional.ofNullable(vacancies.get(id));
  }

  /** In the order of their ids. */
  List<Vacancy> vacancies() {
    return List.copyOf(vacancies.values());
  }

  /** In the order of their ids. */
  List<TaughtClass> classes() {
    return classes;
  }
}
