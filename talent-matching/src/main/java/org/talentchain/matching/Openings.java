package org.talentchain.matching;

import java.util.ArrayList;
import java.util.List;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.gap.Need;
import org.talentchain.matching.gap.Supplier;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.Forecast;
import org.talentchain.model.Headcount;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.tier.TierReading;

/** Everything that is needed, by number: first the positions in the order of their ids, then the forecasts. */
final class Openings {

  private final List<Need> needs = new ArrayList<>();
  private final List<Vacancy> vacancies = new ArrayList<>();
  private final List<Criteria> criteria = new ArrayList<>();
  private final GapRequest request;

  Openings(Demand demand, GapRequest request, NeedReader reader) {
    this.request = request;
    demand.vacancies().forEach(vacancy -> add(vacancy, reader.read(vacancy.position(), false)));
    for (Forecast forecast : request.outlook().forecasts()) {
      Position position = position(forecast, needs.size());
      add(demand.compile(position), reader.read(position, true));
    }
  }

  private void add(Vacancy vacancy, Need need) {
    needs.add(need);
    vacancies.add(vacancy);
    criteria.add(Demand.criteria(vacancy.card(), request.cutOff(), request.strict()));
  }

  private static Position position(Forecast forecast, int number) {
    return new Position(
        new PositionId("forecast " + number),
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

  int size() {
    return needs.size();
  }

  List<Need> needs() {
    return needs;
  }

  Vacancy vacancy(int need) {
    return vacancies.get(need);
  }

  Criteria criteria(int need) {
    return criteria.get(need);
  }

  /** What somebody counts in a need, in percent; 0 when their tier does not let them in. */
  int percent(int need, TierReading reading) {
    boolean unknown = reading.tier() == null && needs.get(need).key().tier() != null;
    return unknown && request.strict() ? 0 : reading.percentIn(needs.get(need).key().tier());
  }

  /** The needs somebody could fill. */
  List<Supplier.Chance> chances(CandidateFeatures features, TierReading reading) {
    List<Supplier.Chance> chances = new ArrayList<>();
    for (int need = 0; need < size(); need++) {
      int percent = percent(need, reading);
      if (percent > 0 && vacancies.get(need).card().isAssessable()) {
        Tally tally = vacancies.get(need).card().tally(features);
        if (criteria.get(need).admits(tally)) {
          chances.add(new Supplier.Chance(need, percent, tally.gate() == GateOutcome.UNKNOWN));
        }
      }
    }
    return chances;
  }
}
