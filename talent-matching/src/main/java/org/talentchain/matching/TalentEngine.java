package org.talentchain.matching;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.chain.ChainException;
import org.talentchain.json.ModelJson;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.LockCheck;
import org.talentchain.matching.batch.BatchMatcher;
import org.talentchain.matching.batch.BatchMatches;
import org.talentchain.matching.batch.Question;
import org.talentchain.matching.calibration.Calibration;
import org.talentchain.matching.calibration.CalibrationResult;
import org.talentchain.matching.calibration.LabelledPair;
import org.talentchain.matching.explain.Explainer;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.ProfileCompiler;
import org.talentchain.matching.features.WishCompiler;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.index.CityIndex;
import org.talentchain.matching.index.CitySnapshot;
import org.talentchain.matching.index.IndexException;
import org.talentchain.matching.index.Kind;
import org.talentchain.matching.index.Schema;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.Hit;
import org.talentchain.matching.retrieve.ImpactRetriever;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.matching.training.CohortProposal;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.PromisesException;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.ClassId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;
import org.talentchain.model.TrainingClass;
import org.talentchain.similarity.PhraseLikeness;

/**
 * The matching engine: add a city, ask for matches both ways, for one explanation, or for the plan of a fair. What
 * has the id of something known replaces it. Safe for use by many threads; what was added before a question is seen
 * by it. Starts no thread that outlives a question.
 */
public final class TalentEngine implements AutoCloseable {

  private static final String CHAIN_ID = "chain";

  private final EngineConfig config;
  private final CityIndex index;
  private final boolean durable;
  private final ProfileCompiler profiles;
  private final WishCompiler wishes;

  private final Map<PositionId, Position> positions = new TreeMap<>();
  private final Map<ClassId, TrainingClass> classes = new TreeMap<>();
  private ChainDescription chain = ChainDescription.EMPTY;
  private @Nullable Demand demand;

  private TalentEngine(EngineConfig config, CityIndex index, boolean durable) {
    this.config = config;
    this.index = index;
    this.durable = durable;
    this.profiles = new ProfileCompiler(config.knowledge(), config.asOf());
    this.wishes = new WishCompiler(config.knowledge(), config.likeness());
  }

  /** An engine that keeps its index in memory. */
  public static TalentEngine inMemory(EngineConfig config) {
    return new TalentEngine(config, CityIndex.inMemory(), false);
  }

  /**
   * An engine that keeps its index in a folder, and finds there what an earlier one added. When knowledge or the day
   * that counts as today have changed since, everything is indexed anew.
   *
   * @throws IndexException when the folder is in use, not writable or holds something else
   */
  public static TalentEngine open(Path folder, EngineConfig config) {
    TalentEngine engine = new TalentEngine(config, CityIndex.open(folder), true);
    engine.restore();
    return engine;
  }

  private synchronized void restore() {
    try (CitySnapshot stored = index.snapshot()) {
      for (CitySnapshot.Stored each : stored.all(Kind.POSITION)) {
        positions.put(new PositionId(each.id()), ModelJson.read(each.json(), Position.class));
      }
      for (CitySnapshot.Stored each : stored.all(Kind.TRAINING_CLASS)) {
        classes.put(new ClassId(each.id()), ModelJson.read(each.json(), TrainingClass.class));
      }
      for (CitySnapshot.Stored each : stored.all(Kind.CHAIN)) {
        chain = ModelJson.read(each.json(), ChainDescription.class);
      }
      if (!index.stamp().equals(stamp())) {
        stored.all(Kind.CANDIDATE).forEach(each -> index(each.id(), each.json()));
        commit();
      }
    }
  }

  private void index(String candidateId, String json) {
    index.putCandidate(candidateId, json, profiles.compile(ModelJson.read(json, Profile.class)));
  }

  private String stamp() {
    return Schema.VERSION + "-" + config.knowledge().fingerprint() + "-" + config.asOf();
  }

  private void commit() {
    if (durable) {
      index.commit(stamp());
    }
  }

  /**
   * Adds all of a city.
   *
   * @throws ChainException when segments feed each other in a circle
   */
  public TalentEngine add(City city) {
    return chain(city.chain())
        .addClasses(city.classes())
        .addPositions(city.positions())
        .addCandidates(city.candidates());
  }

  /**
   * Describes the chain, in place of what was described before.
   *
   * @throws ChainException when segments feed each other in a circle
   */
  public synchronized TalentEngine chain(ChainDescription description) {
    index.put(Kind.CHAIN, CHAIN_ID, ModelJson.write(description));
    chain = description;
    return demandChanged();
  }

  /** Adds candidates. Only id and profile are kept: the engine does not know who they are. */
  public TalentEngine addCandidates(Collection<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      CandidateFeatures features = profiles.compile(candidate.profile());
      index.putCandidate(candidate.id().value(), ModelJson.write(candidate.profile()), features);
    }
    commit();
    return this;
  }

  public synchronized TalentEngine addPositions(Collection<Position> added) {
    for (Position position : added) {
      index.put(Kind.POSITION, position.id().value(), ModelJson.write(position));
      positions.put(position.id(), position);
    }
    return demandChanged();
  }

  public synchronized TalentEngine addClasses(Collection<TrainingClass> added) {
    for (TrainingClass each : added) {
      index.put(Kind.TRAINING_CLASS, each.id().value(), ModelJson.write(each));
      classes.put(each.id(), each);
    }
    return demandChanged();
  }

  private TalentEngine demandChanged() {
    demand = null;
    commit();
    return this;
  }

  private synchronized Demand demand() {
    if (demand == null) {
      demand = new Demand(chain, positions.values(), classes.values(), profiles, config);
    }
    return demand;
  }

  /**
   * The best candidates for a position, or the best positions for a candidate.
   *
   * @throws UnknownIdException when nothing was added under the id
   */
  public MatchResult match(MatchRequest request) {
    try (CitySnapshot snapshot = index.snapshot()) {
      return request.subject() instanceof PositionId position
          ? matchPosition(request, vacancy(position), snapshot)
          : matchCandidate(request, profile((CandidateId) request.subject(), snapshot), snapshot);
    }
  }

  private MatchResult matchPosition(MatchRequest request, Vacancy vacancy, CitySnapshot snapshot) {
    if (!vacancy.card().isAssessable()) {
      return new MatchResult(request, List.of(), 0, true, fingerprint(snapshot));
    }
    Criteria criteria = Demand.criteria(vacancy.card(), request.cutOff(), request.strict());
    List<Hit> hits = new ImpactRetriever(snapshot).top(vacancy.card(), criteria, request.top());
    List<Explanation> matches =
        hits.stream()
            .map(hit -> new CandidateId(hit.candidate()))
            .map(id -> explain(id, profile(id, snapshot), vacancy))
            .toList();
    int cutOff = criteria.cutOff().tenThousandths();
    return new MatchResult(request, matches, cutOff, false, fingerprint(snapshot));
  }

  private MatchResult matchCandidate(MatchRequest request, Profile profile, CitySnapshot snapshot) {
    CandidateFeatures features = profiles.compile(profile);
    WishFeatures wish = wishes.compile(profile.wish());
    record Offer(Vacancy vacancy, int mutual) {}
    List<Explanation> matches =
        features.has(Flag.BLANK)
            ? List.of()
            : demand().vacancies().stream()
                .filter(each -> each.card().isAssessable())
                .filter(each -> admits(request, each, features))
                .map(each -> new Offer(each, mutual(each, features, wish)))
                .sorted(Comparator.comparingInt(Offer::mutual).reversed())
                .limit(request.top())
                .map(each -> explain((CandidateId) request.subject(), profile, each.vacancy()))
                .toList();
    return new MatchResult(request, matches, 0, features.has(Flag.BLANK), fingerprint(snapshot));
  }

  private static boolean admits(MatchRequest request, Vacancy vacancy, CandidateFeatures features) {
    Criteria criteria = Demand.criteria(vacancy.card(), request.cutOff(), request.strict());
    return criteria.admits(vacancy.card().tally(features));
  }

  private static int mutual(Vacancy vacancy, CandidateFeatures features, WishFeatures wish) {
    Tally tally = vacancy.card().tally(features);
    return Rating.mutual(vacancy.card().rating(tally.points()), Preference.rate(wish, vacancy.offer()));
  }

  /**
   * The score of one pair taken apart, also of a pair that would not be listed.
   *
   * @throws UnknownIdException when nothing was added under one of the ids
   */
  public Explanation explain(CandidateId candidate, PositionId position) {
    try (CitySnapshot snapshot = index.snapshot()) {
      return explain(candidate, profile(candidate, snapshot), vacancy(position));
    }
  }

  private Explanation explain(CandidateId id, Profile profile, Vacancy vacancy) {
    return Explainer.explain(
        id, profiles.compile(profile), wishes.compile(profile.wish()), vacancy.card(), vacancy.offer());
  }

  /**
   * The best candidates for every position, and the best positions for every candidate where asked for: the same as
   * position by position, in a fraction of the time. Memory grows with candidates times what they have in common
   * with the positions, about 10 bytes each, and with what is found, 8 bytes each.
   */
  public BatchResult matchAll(BatchRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      List<Vacancy> vacancies = demand().vacancies();
      CandidateTable table = CandidateTable.load(snapshot);
      List<Question> questions =
          vacancies.stream().map(each -> BatchResult.question(request, each)).toList();
      BatchMatcher matcher =
          new BatchMatcher(table, questions, request.top(), request.positionsEach(), workers::run);
      BatchMatches matches = matcher.match(request.progress());
      return new BatchResult(request, vacancies, table, matches, fingerprint(snapshot));
    }
  }

  /**
   * Plans a fair with all positions and all candidates.
   *
   * @throws QuotaConflictException when quotas cannot all be kept and the request does not allow to relax them
   */
  public FairResult fair(FairRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      Fair fair = new Fair(request, demand(), snapshot, profiles, wishes, config.asOf(), Attendance.OF_ALL);
      FairPlan plan = new FairPlanner(fair, workers).plan();
      return new FairResult(request, plan, config.weights(), fingerprint(snapshot));
    }
  }

  /**
   * Plans a fair again after something has happened: promises are kept, the rest of the previous plan is
   * changed only as far as it has to be, and what that means is said person by person.
   *
   * @return the new plan, or a contradiction between promises
   * @throws UnknownIdException when a change names a candidate or position nothing was added for
   */
  public ReplanAnswer replan(ReplanRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      ChangedDemand changed = changed(request.changes(), snapshot);
      LockCheck.Outcome locks = check(request.changes(), changed, snapshot);
      if (!locks.conflicts().isEmpty() && !request.releaseLocks()) {
        return new ReplanAnswer.Contradiction(locks.conflicts().get(0));
      }
      Attendance attendance = new Attendance(changed.absent(), locks.kept(), changed.refusals());
      Fair fair = new Fair(request.fair(), demand(changed), snapshot, profiles, wishes, config.asOf(), attendance);
      Replanner replanner = new Replanner(request, changed, fair, locks.kept());
      Replanner.Outcome outcome = replanner.replan(workers);
      FairResult result =
          new FairResult(request.fair(), outcome.plan(), config.weights(), fingerprint(snapshot));
      return new ReplanAnswer.Replanned(
          new ReplanResult(
              result, outcome.reshuffles(), replanner.arrived(), locks.kept(), locks.conflicts()));
    }
  }

  /** Opens a fair that is planned now and kept while things change. */
  public FairSession openFair(FairRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      Fair fair = new Fair(request, demand(), snapshot, profiles, wishes, config.asOf(), Attendance.OF_ALL);
      return new FairSession(fair, workers, this::profile, profiles, wishes);
    }
  }

  private Profile profile(CandidateId candidate) {
    try (CitySnapshot snapshot = index.snapshot()) {
      return profile(candidate, snapshot);
    }
  }

  private synchronized ChangedDemand changed(List<FairChange> changes, CitySnapshot snapshot) {
    ChangedDemand changed = new ChangedDemand(positions, changes);
    changed.absent().forEach(candidate -> profile(candidate, snapshot));
    return changed;
  }

  private synchronized Demand demand(ChangedDemand changed) {
    return new Demand(chain, changed.now(), classes.values(), profiles, config);
  }

  private LockCheck.Outcome check(List<FairChange> changes, ChangedDemand changed, CitySnapshot snapshot) {
    List<FairChange.Lock> locks =
        changes.stream()
            .filter(FairChange.Lock.class::isInstance)
            .map(FairChange.Lock.class::cast)
            .toList();
    return new LockCheck(
            changed.absent()::contains,
            changed::seatsNow,
            lock -> changed.isRefused(lock.candidate(), lock.position()),
            lock -> {
              CandidateFeatures features = profiles.compile(profile(lock.candidate(), snapshot));
              return vacancy(lock.position()).card().tally(features).gate() == GateOutcome.FAIL;
            })
        .check(locks);
  }

  /**
   * More invitations than there are places, so that positions have a choice and nobody is flooded: those of
   * largest total within limits.
   *
   * @param request how to plan; of its aim only the goal matters
   */
  public InvitationPlan invitations(FairRequest request, InvitationLimits limits) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      FairRequest free = request.aim(PlanAim.STABLE.goal(request.aim().goal()));
      Fair fair = new Fair(free, demand(), snapshot, profiles, wishes, config.asOf(), Attendance.OF_ALL);
      return new FairPlanner(fair, workers).invitations(limits);
    }
  }

  /**
   * What each kind of plan would achieve, over the same pairs.
   *
   * @param request how to plan; its own kind of plan does not matter. With quotas only the stable plan is
   *     measured
   * @throws QuotaConflictException when quotas cannot all be kept and the request does not allow to relax them
   */
  public List<PlanMeasures> compareFairs(FairRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      Fair fair = new Fair(request, demand(), snapshot, profiles, wishes, config.asOf(), Attendance.OF_ALL);
      return new FairPlanner(fair, workers).compare();
    }
  }

  /**
   * Demand against supply over time: what the positions of the engine and the forecasts of the request need by when, who
   * fills it, and what stays open.
   *
   * @throws UnknownIdException when a candidate named for a planned class was not added
   */
  public GapResult gap(GapRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      GapFinder finder = new GapFinder(request, config, demand(), snapshot, profiles, workers);
      return finder.find(fingerprint(snapshot));
    }
  }

  /**
   * Classes worth opening beside those announced: what to teach, so that most of the openings nobody fills can be filled
   * by candidates who are left over.
   *
   * @throws UnknownIdException when a candidate named for a planned class was not added
   */
  public ProposalResult proposeClasses(ProposalRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      ProposalFinder finder =
          new ProposalFinder(request, config, demand(), snapshot, profiles, wishes, workers);
      return finder.find(fingerprint(snapshot));
    }
  }

  /**
   * Which classes to open, for whom, towards which openings: as many as can be filled in time, then at the least
   * cost, then with the least travel.
   *
   * @throws PromisesException when what was promised alone exceeds a limit
   */
  public ClassPlanResult planClasses(ClassPlanRequest request, ClassSolver solver) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      ClassPlanner planner =
          new ClassPlanner(request, solver, config, demand(), snapshot, profiles, workers);
      return new ClassPlanResult(request, planner.plan(), fingerprint(snapshot));
    }
  }

  /**
   * What would be filled with other budgets or seats.
   *
   * @param request the question in all else
   * @param others the same with other limits, in the order wanted
   * @throws PromisesException when what was promised alone exceeds a limit
   */
  public List<CurvePoint> classCurve(
      ClassPlanRequest request, List<ClassPlanRequest> others, ClassSolver solver) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      return new ClassPlanner(request, solver, config, demand(), snapshot, profiles, workers).curve(others);
    }
  }

  /**
   * The weights that labels by staff suggest, and whether they would help. Changes nothing: to use them, open an
   * engine with {@link EngineConfig#weights}. Of two labels for a pair the later counts.
   *
   * @throws UnknownIdException when nothing was added under one of the ids
   */
  public CalibrationResult calibrate(Collection<LabelledPair> labels) {
    try (CitySnapshot snapshot = index.snapshot()) {
      Calibration calibration = new Calibration(config.weights());
      for (LabelledPair pair : labels) {
        Profile profile = profile(pair.candidate(), snapshot);
        calibration.add(pair, vacancy(pair.position()).card(), profiles.compile(profile));
      }
      return calibration.result();
    }
  }

  /**
   * Tailored classes between candidates and positions: which of the classes added unlock positions for a candidate,
   * whom to invite to a class, or which bring people to a position.
   *
   * @throws UnknownIdException when nothing was added under the id
   */
  public ClassMatchResult matchClasses(ClassMatchRequest request) {
    try (CitySnapshot snapshot = index.snapshot();
        Workers workers = new Workers(config.threads())) {
      Schooling schooling = new Schooling(request, demand(), snapshot, profiles, wishes, config.asOf());
      Fingerprint fingerprint = fingerprint(snapshot);
      if (request.subject() instanceof CandidateId id) {
        return new ChanceFinder(schooling, schooling.person(id, profile(id, snapshot))).find(fingerprint);
      }
      if (request.subject() instanceof PositionId id) {
        return new FeederFinder(schooling, vacancy(id), workers).find(fingerprint);
      }
      ClassCard course = schooling.course(trainingClass((ClassId) request.subject()));
      CohortProposal cohort = new CohortFinder(schooling, course, workers).find();
      return new ClassMatchResult.ForClass(request, cohort, fingerprint);
    }
  }

  private TrainingClass trainingClass(ClassId id) {
    return demand().classes().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownIdException("class", id.value()));
  }

  public synchronized Optional<Position> position(PositionId id) {
    return Optional.ofNullable(positions.get(id));
  }

  private Vacancy vacancy(PositionId id) {
    return demand().vacancy(id).orElseThrow(() -> new UnknownIdException("position", id.value()));
  }

  private static Profile profile(CandidateId id, CitySnapshot snapshot) {
    String json =
        snapshot
            .profile(id.value())
            .orElseThrow(() -> new UnknownIdException("candidate", id.value()));
    return ModelJson.read(json, Profile.class);
  }

  /** What the next answer will be computed from. */
  public Fingerprint fingerprint() {
    try (CitySnapshot snapshot = index.snapshot()) {
      return fingerprint(snapshot);
    }
  }

  private Fingerprint fingerprint(CitySnapshot snapshot) {
    PhraseLikeness likeness = config.likeness();
    String model = likeness == null ? "" : likeness.model();
    String settings = Schema.VERSION + config.weights() + new TreeMap<>(Preference.weights()) + model;
    String hash = Hashing.sha256().hashString(settings, StandardCharsets.UTF_8).toString();
    return new Fingerprint(
        hash.substring(0, 16), config.knowledge().fingerprint(), snapshot.fingerprint(), config.asOf());
  }

  @Override
  public void close() {
    index.close();
  }
}
