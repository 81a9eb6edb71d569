package org.talentchain.matching.city;

import org.jspecify.annotations.Nullable;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.features.WishCompiler;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.retrieve.CandidateTable;
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
  private final CitySnapshot snapshot;
  private final ProfileCompiler profiles;
  private final WishCompiler wishes;
  private final Workers workers;
  private final Fingerprint fingerprint;
  private @Nullable CandidateTable table;

  CityView(
      Standards standards,
      Demand demand,
      CitySnapshot snapshot,
      ProfileCompiler profiles,
      WishCompiler wishes,
      Workers workers) {
    this.standards = standards;
    this.demand = demand;
    this.snapshot = snapshot;
    this.profiles = profiles;
    this.wishes = wishes;
    this.workers = workers;
    this.fingerprint = standards.fingerprint(snapshot.fingerprint());
  }

  public Standards standards() {
    return standards;
  }

  public Demand demand() {
    return demand;
  }

  /** Everything, as the index keeps it. */
  public CitySnapshot snapshot() {
    return snapshot;
  }

  public Workers workers() {
    return workers;
  }

  /** What an answer from this view is computed from. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /** Everybody, in the order of their ids. */
  public synchronized CandidateTable table() {
    if (table == null) {
      table = CandidateTable.load(snapshot);
    }
    return table;
  }

  /** A candidate by their number in the table. */
  public CandidateId id(int candidate) {
    return new CandidateId(table().id(candidate));
  }

  /** The profile of a candidate by their number in the table. */
  public Profile profile(int candidate) {
    return ModelJson.read(snapshot.json(table().document(candidate)), Profile.class);
  }

  /**
   * @throws UnknownIdException when there is no such candidate
   */
  public Profile profile(CandidateId id) {
    String json =
        snapshot.profile(id.value()).orElseThrow(() -> new UnknownIdException("candidate", id.value()));
    return ModelJson.read(json, Profile.class);
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
    snapshot.close();
  }
}
