package org.talentchain.matching;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.CandidateTraits;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.explain.Remedies;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.features.WishCompiler;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Profile;
import org.talentchain.tier.TierCatalogue;

/** What a fair is planned from: positions and candidates by number, and who may be listed where. */
final class Fair {

  private final FairRequest request;
  private final List<Vacancy> vacancies;
  private final List<Criteria> criteria;
  private final Remedies remedies;
  private final CitySnapshot snapshot;
  private final CandidateTable table;
  private final ProfileCompiler profiles;
  private final WishCompiler wishes;
  private final Claims claims;
  private final Attendance attendance;
  private final CandidateId[] ids;
  private final LocalDate asOf;
  private final BitSet absent = new BitSet();

  Fair(
      FairRequest request,
      Demand demand,
      CitySnapshot snapshot,
      ProfileCompiler profiles,
      WishCompiler wishes,
      LocalDate asOf,
      Attendance attendance) {
    this.request = request;
    this.vacancies = demand.vacancies();
    this.criteria =
        vacancies.stream()
            .map(each -> Demand.criteria(each.card(), request.cutOff(), request.strict()))
            .toList();
    this.remedies = new Remedies(demand.taught());
    this.snapshot = snapshot;
    this.table = CandidateTable.load(snapshot);
    this.ids = new CandidateId[table.size()];
    this.profiles = profiles;
    this.wishes = wishes;
    this.claims = new Claims(request, Claims.places(vacancies, table.size()));
    this.attendance = attendance;
    this.asOf = asOf;
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

  private int[] numbers(Set<CandidateId> some) {
    return some.isEmpty()
        ? new int[0]
        : IntStream.range(0, ids.length).filter(each -> some.contains(ids[each])).toArray();
  }

  CandidateTable table() {
    return table;
  }

  Remedies remedies() {
    return remedies;
  }

  WishFeatures wish(int candidate) {
    return wishes.compile(profile(candidate).wish());
  }

  CandidateFeatures features(int candidate) {
    return profiles.compile(profile(candidate));
  }

  CandidateTraits traits(int candidate, TierCatalogue catalogue) {
    return CandidateTraits.of(profile(candidate), catalogue, asOf);
  }

  private Profile profile(int candidate) {
    return Profiles.of(snapshot, table, candidate);
  }
}
