package org.talentchain.matching.city;

import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.features.WishCompiler;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Retriever;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.TrainingClass;

/**
 * The city as one question sees it: what is asked for, who there is, what they are judged by, and threads to
 * work with. Stays as it is, whatever is added meanwhile, until it is closed. Safe for use by many threads.
 */
public final class CityView implements AutoCloseable {

  private final Standards standards;
  private final Demand demand;
  private final Crowd crowd;
  private final ProfileCompiler profiles;
  private final WishCompiler wishes;
  private final Workers workers;
  private final Fingerprint fingerprint;

  CityView(
      Standards standards,
      Demand demand,
      Crowd crowd,
      ProfileCompiler profiles,
      WishCompiler wishes,
      Workers workers,
      Fingerprint fingerprint) {
    this.standards = standards;
    this.demand = demand;
    this.crowd = crowd;
    this.profiles = profiles;
    this.wishes = wishes;
    this.workers = workers;
    this.fingerprint = fingerprint;
  }

  public Standards standards() {
    return standards;
  }

  public Demand demand() {
    return demand;
  }

  /** Finds the best candidates for a position. */
  public Retriever retriever() {
    return crowd.retriever(workers);
  }

  public Workers workers() {
    return workers;
  }

  /** What an answer from this view is computed from. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /** Everybody, in the order of their ids. */
  public CandidateTable table() {
    return crowd.table(workers);
  }

  /** A candidate by their number in the table. */
  public CandidateId id(int candidate) {
    return new CandidateId(table().id(candidate));
  }

  /** The profile of a candidate by their number in the table. */
  public Profile profile(int candidate) {
    return crowd.profile(candidate, workers);
  }

  /** What the score sees of a candidate by their number in the table. */
  public CandidateFeatures features(int candidate) {
    return crowd.features(candidate, workers);
  }

  /**
   * @throws UnknownIdException when there is no such candidate
   */
  public Profile profile(CandidateId id) {
    return crowd.profile(id).orElseThrow(() -> new UnknownIdException("candidate", id.value()));
  }

  /**
   * @throws UnknownIdException when there is no such position
   */
  public Vacancy vacancy(PositionId id) {
    return demand.vacancy(id).orElseThrow(() -> new UnknownIdException("position", id.value()));
  }

  /**
   * @throws UnknownIdException when there is no such class
   */
  public TrainingClass trainingClass(ClassId id) {
    return demand.classes().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownIdException("class", id.value()));
  }

  public ProfileCompiler profiles() {
    return profiles;
  }

  public WishCompiler wishes() {
    return wishes;
  }

  /** What the score sees of a profile. */
  public CandidateFeatures features(Profile profile) {
    return profiles.compile(profile);
  }

  /** What somebody looks for, as preferences see it. */
  public WishFeatures wish(Profile profile) {
    return wishes.compile(profile.wish());
  }

  @Override
  public void close() {
    workers.close();
    crowd.close();
  }
}
