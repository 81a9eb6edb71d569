package org.talentchain.matching.fair;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.CandidateTraits;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.Link;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.explain.Remedies;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.tier.TierCatalogue;

/** What a fair is planned from: positions and candidates by number, and who may be listed where. */
final class Fair {

  private final FairRequest request;
  private final List<Vacancy> vacancies;
  private final List<Criteria> criteria;
  private final Remedies remedies;
  private final CityView city;
  private final CandidateTable table;
  private final Claims claims;
  private final Attendance attendance;
  private final CandidateId[] ids;
  private final BitSet absent = new BitSet();

  Fair(FairRequest request, CityView city, Attendance attendance) {
    this.request = request;
    this.vacancies = city.demand().vacancies();
    this.criteria =
        vacancies.stream()
            .map(each -> request.criteria(each.card()))
            .toList();
    this.remedies = new Remedies(city.demand().taught());
    this.city = city;
    this.table = city.table();
    this.ids = new CandidateId[table.size()];
    this.claims = new Claims(request, Claims.places(vacancies, table.size()));
    this.attendance = attendance;
    for (int candidate = 0; candidate < ids.length; candidate++) {
      ids[candidate] = new CandidateId(table.id(candidate));
      absent.set(candidate, attendance.absent().contains(ids[candidate]));
    }
  }

  FairRequest request() {
    return request;
  }

  List<Vacancy> vacancies() {
    return vacancies;
  }

  Criteria criteria(int position) {
    return criteria.get(position);
  }

  Claims claims() {
    return claims;
  }

  CandidateId id(int candidate) {
    return ids[candidate];
  }

  /** Whether a candidate takes part. */
  boolean isPresent(int candidate) {
    return !absent.get(candidate);
  }

  /** The candidates who are promised a position, ascending. */
  int[] promised(int position) {
    return numbers(attendance.promised(vacancies.get(position).position().id()));
  }

  /** The pairs that are promised. */
  int[] settled(Reach reach) {
    return IntStream.range(0, vacancies.size())
        .flatMap(
            position -> IntStream.of(promised(position)).map(candidate -> reach.pair(candidate, position)))
        .sorted()
        .toArray();
  }

  /** The candidates who have said no to a position, or have been told no, ascending. */
  int[] refused(int position) {
    return numbers(attendance.refused(vacancies.get(position).position().id()));
  }

  /** Whether one of the two has said no to the other. */
  boolean isRefused(int candidate, int position) {
    PositionId where = vacancies.get(position).position().id();
    return attendance.refusals().contains(new FairChange.Refusal(ids[candidate], where));
  }

  /** Whether a candidate has left, or is not to be at a position. */
  boolean isOut(int candidate, int position) {
    return !isPresent(candidate) || isRefused(candidate, position);
  }

  private int[] numbers(Set<CandidateId> some) {
    return some.isEmpty()
        ? new int[0]
        : IntStream.range(0, ids.length).filter(each -> some.contains(ids[each])).toArray();
  }

  CityView city() {
    return city;
  }

  CandidateTable table() {
    return table;
  }

  Remedies remedies() {
    return remedies;
  }

  Profile profile(int candidate) {
    return city.profile(candidate);
  }

  WishFeatures wish(int candidate) {
    return city.wish(profile(candidate));
  }

  /** What a pair means to the plan that is asked for. */
  Link link(int candidate, Vacancy vacancy, int points, WishFeatures wish) {
    return claims.link(request.plan(), vacancy, id(candidate), points, wish);
  }

  CandidateFeatures features(int candidate) {
    return city.features(candidate);
  }

  CandidateTraits traits(int candidate, TierCatalogue catalogue) {
    return CandidateTraits.of(city.profile(candidate), catalogue, city.standards().asOf());
  }
}
