package org.talentchain.matching;

import java.util.List;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.explain.Remedies;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.features.WishCompiler;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.Profile;

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

  Fair(
      FairRequest request,
      Demand demand,
      CitySnapshot snapshot,
      ProfileCompiler profiles,
      WishCompiler wishes) {
    this.request = request;
    this.vacancies = demand.vacancies();
    this.criteria =
        vacancies.stream()
            .map(each -> Demand.criteria(each.card(), request.cutOff(), request.strict()))
            .toList();
    this.remedies = new Remedies(demand.taught());
    this.snapshot = snapshot;
    this.table = CandidateTable.load(snapshot);
    this.profiles = profiles;
    this.wishes = wishes;
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

  int priority(Vacancy vacancy) {
    return request.priority().getOrDefault(vacancy.position().employer(), 0);
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

  private Profile profile(int candidate) {
    return ModelJson.read(snapshot.json(table.document(candidate)), Profile.class);
  }
}
