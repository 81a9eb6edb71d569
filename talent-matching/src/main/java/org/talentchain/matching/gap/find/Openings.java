package org.talentchain.matching.gap.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.Obstacle;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.Component;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Item;
import org.talentchain.matching.score.Scorecard;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.Forecast;
import org.talentchain.model.Headcount;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Requirement;
import org.talentchain.model.Tier;
import org.talentchain.tier.TierReading;

/**
 * Everything that is needed, by number, and how it looks at people: first the positions in the order of
 * their ids, then the forecasts.
 */
public final class Openings {

  private final List<Need> needs = new ArrayList<>();
  private final List<Vacancy> vacancies = new ArrayList<>();
  private final List<Scorecard> cards = new ArrayList<>();
  private final List<Criteria> criteria = new ArrayList<>();
  private final List<Integer> heaviest = new ArrayList<>();
  private final GapRequest request;
  private final NeedReader reader;

  public Openings(CityView city, GapRequest request) {
    Demand demand = city.demand();
    this.request = request;
    this.reader = new NeedReader(demand.chain(), city.standards().knowledge(), request.tiers());
    demand.vacancies().forEach(vacancy -> add(vacancy, false));
    Set<PositionId> ids = new HashSet<>();
    for (Forecast forecast : request.outlook().forecasts()) {
      add(demand.compile(position(forecast, ids)), true);
    }
  }

  private void add(Vacancy vacancy, boolean forecast) {
    Scorecard card = vacancy.card();
    needs.add(reader.read(vacancy.position(), forecast));
    vacancies.add(vacancy);
    cards.add(card);
    heaviest.add(heaviestSkill(card));
    criteria.add(Demand.criteria(card, request.cutOff(), request.strict()));
  }

  /** A position in place of a forecast; its id says what it is, and stays when other forecasts come and go. */
  private static Position position(Forecast forecast, Set<PositionId> taken) {
    String name = forecast.employer() + " " + forecast.title() + " " + forecast.quarter();
    PositionId id = new PositionId(name);
    for (int again = 2; !taken.add(id); again++) {
      id = new PositionId(name + " (" + again + ")");
    }
    return new Position(
        id,
        forecast.employer(),
        forecast.title(),
        forecast.segment(),
        forecast.tier(),
        forecast.requirements(),
        Headcount.of(forecast.headcount()),
        null,
        null,
        PartialDate.of(forecast.quarter().lastDay()));
  }

  public int size() {
    return needs.size();
  }

  /** What is asked for; that of a forecast is made up. */
  public Position position(int need) {
    return vacancies.get(need).position();
  }

  public List<Need> needs() {
    return needs;
  }

  public Vacancy vacancy(int need) {
    return vacancies.get(need);
  }

  /** Who may be listed for it. */
  public Criteria criteria(int need) {
    return criteria.get(need);
  }

  public Scorecard card(int need) {
    return cards.get(need);
  }

  /** The fewest points that are enough. */
  public int leastPoints(int need) {
    return criteria.get(need).cutOff().leastPoints();
  }

  /** Needs that do not say what they ask for. */
  Set<Integer> unclear() {
    Set<Integer> unclear = new HashSet<>();
    IntStream.range(0, size()).filter(need -> !cards.get(need).isAssessable()).forEach(unclear::add);
    return unclear;
  }

  /** What a skill is called in tables. */
  String skillName(String phrase) {
    return reader.skillName(phrase);
  }

  /** What somebody counts in a need, in percent; 0 when their tier does not let them in. */
  public int percent(int need, TierReading reading) {
    Tier asked = needs.get(need).key().tier();
    boolean unknown = reading.tier() == null && asked != null;
    return unknown && request.strict() ? 0 : reading.percentIn(asked);
  }

  /** Holds somebody against every need. */
  void judge(int number, Contender who, Verdicts verdicts) {
    for (int need = 0; need < size(); need++) {
      if (cards.get(need).isAssessable()) {
        judge(need, cards.get(need).tally(who.features()), number, who, verdicts);
      }
    }
  }

  /**
   * Holds somebody against a need that can be assessed.
   *
   * @param tally what the need finds in them
   */
  void judge(int need, Tally tally, int number, Contender who, Verdicts verdicts) {
    int percent = percent(need, who.tier());
    boolean admitted = criteria.get(need).admits(tally);
    Tier asked = needs.get(need).key().tier();
    Tier own = who.tier().tier();
    if (admitted && percent > 0) {
      verdicts.fits(number, need, percent, tally.gate() == GateOutcome.UNKNOWN);
    } else if (admitted && asked != null && own != null) {
      verdicts.lacks(number, need, new Obstacle.OtherTier(asked, own));
    } else if (!admitted && percent > 0 && mayLackOneSkill(need, tally)) {
      findLacking(need, tally, number, who, verdicts);
    }
  }

  /** A quick look: at most one must-have fails, and the heaviest skill in full would reach the cut-off. */
  private boolean mayLackOneSkill(int need, Tally tally) {
    return tally.failures() <= 1
        && tally.points() + 1000 * heaviest.get(need) >= criteria.get(need).cutOff().leastPoints();
  }

  private static int heaviestSkill(Scorecard card) {
    return card.items().stream()
        .filter(item -> item.component() == Component.SKILLS)
        .mapToInt(Item::weight)
        .max()
        .orElse(0);
  }

  private void findLacking(int need, Tally tally, int number, Contender who, Verdicts verdicts) {
    Scorecard card = cards.get(need);
    int missing = leastPoints(need) - tally.points();
    for (int item = 0; item < card.items().size(); item++) {
      Item line = card.items().get(item);
      if (line.ask().requirement() instanceof Requirement.Skill skill
          && 1000 * line.weight() >= missing
          && line.weight() * (1000 - card.found(item, who.features()).value()) >= missing
          && passesWith(need, item, tally, who)) {
        verdicts.lacks(number, need, new Obstacle.Skill(reader.skillName(skill.phrase())));
      }
    }
  }

  /** Whether the gates would let in somebody who had one item in full. */
  private boolean passesWith(int need, int item, Tally tally, Contender who) {
    if (!request.strict()) {
      return tally.failures() == 0 || tally.failed() == item;
    }
    Scorecard card = cards.get(need);
    int flags = who.features().column(Column.FLAGS);
    return IntStream.range(0, card.items().size())
        .filter(other -> other != item)
        .allMatch(
            other ->
                card.gate(other, card.found(other, who.features()).evidence(), flags) == GateOutcome.PASS);
  }
}
