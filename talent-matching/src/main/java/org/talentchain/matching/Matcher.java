package org.talentchain.matching;

import java.util.Comparator;
import java.util.List;
import org.talentchain.matching.batch.BatchMatcher;
import org.talentchain.matching.batch.BatchMatches;
import org.talentchain.matching.batch.Question;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.explain.Explainer;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;

/** Matches candidates and positions of one view of a city: one by one, or all at once. */
final class Matcher {

  private final CityView city;

  Matcher(CityView city) {
    this.city = city;
  }

  MatchResult match(MatchRequest request) {
    return request.subject() instanceof PositionId id
        ? candidatesFor(city.vacancy(id), request)
        : positionsFor((CandidateId) request.subject(), request);
  }

  private MatchResult candidatesFor(Vacancy vacancy, MatchRequest request) {
    if (!vacancy.card().isAssessable()) {
      return new MatchResult(request, List.of(), 0, true, city.fingerprint());
    }
    Criteria criteria = Demand.criteria(vacancy.card(), request.cutOff(), request.strict());
    List<Hit> hits = city.retriever().top(vacancy.card(), criteria, request.top());
    List<Explanation> matches =
        hits.stream()
            .map(hit -> new CandidateId(hit.candidate()))
            .map(id -> explain(id, city.profile(id), vacancy))
            .toList();
    int cutOff = criteria.cutOff().tenThousandths();
    return new MatchResult(request, matches, cutOff, false, city.fingerprint());
  }

  private MatchResult positionsFor(CandidateId id, MatchRequest request) {
    Profile profile = city.profile(id);
    CandidateFeatures features = city.features(profile);
    WishFeatures wish = city.wish(profile);
    record Offer(Vacancy vacancy, int mutual) {}
    List<Explanation> matches =
        features.has(Flag.BLANK)
            ? List.of()
            : city.demand().vacancies().stream()
                .filter(each -> each.card().isAssessable())
                .filter(each -> admits(request, each, features))
                .map(each -> new Offer(each, mutual(each, features, wish)))
                .sorted(Comparator.comparingInt(Offer::mutual).reversed())
                .limit(request.top())
                .map(each -> explain(id, profile, each.vacancy()))
                .toList();
    return new MatchResult(request, matches, 0, features.has(Flag.BLANK), city.fingerprint());
  }

  private static boolean admits(MatchRequest request, Vacancy vacancy, CandidateFeatures features) {
    Criteria criteria = Demand.criteria(vacancy.card(), request.cutOff(), request.strict());
    return criteria.admits(vacancy.card().tally(features));
  }

  private static int mutual(Vacancy vacancy, CandidateFeatures features, WishFeatures wish) {
    Tally tally = vacancy.card().tally(features);
    return Rating.mutual(vacancy.card().rating(tally.points()), Preference.rate(wish, vacancy.offer()));
  }

  Explanation explain(CandidateId candidate, PositionId position) {
    return explain(candidate, city.profile(candidate), city.vacancy(position));
  }

  private Explanation explain(CandidateId id, Profile profile, Vacancy vacancy) {
    return Explainer.explain(
        id, city.features(profile), city.wish(profile), vacancy.card(), vacancy.offer());
  }

  BatchResult matchAll(BatchRequest request) {
    List<Vacancy> vacancies = city.demand().vacancies();
    List<Question> questions =
        vacancies.stream().map(each -> BatchResult.question(request, each)).toList();
    BatchMatcher matcher =
        new BatchMatcher(
            city.table(), questions, request.top(), request.positionsEach(), city.workers()::run);
    BatchMatches matches = matcher.match(request.progress());
    return new BatchResult(request, vacancies, city.table(), matches, city.fingerprint());
  }
}
