package org.talentchain.matching;

import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.batch.BatchMatches;
import org.talentchain.matching.batch.Question;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * The answer to a {@link BatchRequest}: for each position its best candidates, and for each candidate its
 * best positions where they were asked for. What {@link TalentEngine#match} would list one by one; kept in
 * compact form and put into words when read. Immutable.
 */
public final class BatchResult {

  /**
   * Somebody or something found.
   *
   * @param id who or what
   * @param fit of the pair
   */
  public record Ranked<I>(I id, Rating fit) {}

  private final BatchRequest request;
  private final List<Vacancy> vacancies;
  private final CandidateTable table;
  private final BatchMatches matches;
  private final Fingerprint fingerprint;

  BatchResult(
      BatchRequest request,
      List<Vacancy> vacancies,
      CandidateTable table,
      BatchMatches matches,
      Fingerprint fingerprint) {
    this.request = request;
    this.vacancies = vacancies;
    this.table = table;
    this.matches = matches;
    this.fingerprint = fingerprint;
  }

  static Question question(BatchRequest request, Vacancy vacancy) {
    return new Question(
        vacancy.card(), Demand.criteria(vacancy.card(), request.cutOff(), request.strict()));
  }

  /** What was asked. */
  public BatchRequest request() {
    return request;
  }

  /** All positions, in the order of their ids. */
  public List<PositionId> positions() {
    return vacancies.stream().map(each -> each.position().id()).toList();
  }

  /** All candidates, in the order of their ids. */
  public List<CandidateId> candidates() {
    return IntStream.range(0, table.size()).mapToObj(this::candidate).toList();
  }

  /**
   * False when a position states nothing anybody could be assessed by; nobody is found for it.
   *
   * @param position its place in {@link #positions}
   */
  public boolean isAssessable(int position) {
    return vacancies.get(position).card().isAssessable();
  }

  /**
   * The best candidates for a position, the best fit first, ties by id.
   *
   * @param position its place in {@link #positions}
   */
  public List<Ranked<CandidateId>> candidatesFor(int position) {
    return IntStream.range(0, matches.candidates(position))
        .mapToObj(
            place ->
                new Ranked<>(
                    candidate(matches.candidate(position, place)),
                    rating(position, matches.points(position, place))))
        .toList();
  }

  /**
   * The best positions for a candidate, the best fit first, ties by id; none where they were not asked for.
   *
   * @param candidate its place in {@link #candidates}
   */
  public List<Ranked<PositionId>> positionsFor(int candidate) {
    return IntStream.range(0, matches.positions(candidate))
        .mapToObj(
            place -> {
              int position = matches.position(candidate, place);
              return new Ranked<>(
                  vacancies.get(position).position().id(),
                  rating(position, matches.pointsFor(candidate, place)));
            })
        .toList();
  }

  private CandidateId candidate(int number) {
    return new CandidateId(table.id(number));
  }

  private Rating rating(int position, int points) {
    return vacancies.get(position).card().rating(points);
  }

  /** What the numbers were computed from. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }
}
