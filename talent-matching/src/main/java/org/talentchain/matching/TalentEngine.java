package org.talentchain.matching;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.talentchain.chain.ChainException;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.calibration.Calibration;
import org.talentchain.matching.calibration.CalibrationResult;
import org.talentchain.matching.calibration.LabelledPair;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.city.KeptCity;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.fair.FairDesk;
import org.talentchain.matching.fair.CrossingQuotasException;
import org.talentchain.matching.fair.FairRequest;
import org.talentchain.matching.fair.FairResult;
import org.talentchain.matching.fair.FairSession;
import org.talentchain.matching.fair.QuotaConflictException;
import org.talentchain.matching.fair.ReplanAnswer;
import org.talentchain.matching.fair.ReplanRequest;
import org.talentchain.matching.gap.GapRequest;
import org.talentchain.matching.gap.GapResult;
import org.talentchain.matching.gap.find.GapFinder;
import org.talentchain.matching.index.IndexException;
import org.talentchain.matching.training.ClassPlanRequest;
import org.talentchain.matching.training.CurvePoint;
import org.talentchain.matching.training.PromisesException;
import org.talentchain.matching.training.match.ClassMatchRequest;
import org.talentchain.matching.training.match.ClassMatchResult;
import org.talentchain.matching.training.match.ClassMatcher;
import org.talentchain.matching.training.open.ClassPlanResult;
import org.talentchain.matching.training.open.ClassPlanner;
import org.talentchain.matching.training.plan.ClassSolver;
import org.talentchain.matching.training.propose.ProposalFinder;
import org.talentchain.matching.training.propose.ProposalRequest;
import org.talentchain.matching.training.propose.ProposalResult;
import org.talentchain.model.Candidate;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ChainDescription;
import org.talentchain.model.City;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.TrainingClass;

/**
 * The matching engine: add a city, ask for matches both ways, for one explanation, for the plan of a fair, for the
 * gap, or for classes. What has the id of something known replaces it. Safe for use by many threads; what was added
 * before a question is seen by it. Starts no thread that outlives a question.
 */
public final class TalentEngine implements AutoCloseable {

  private final KeptCity city;
  private final FairDesk fairs;

  private TalentEngine(KeptCity city) {
    this.city = city;
    this.fairs = new FairDesk(city);
  }

  /** An engine that keeps its index in memory. */
  public static TalentEngine inMemory(EngineConfig config) {
    return new TalentEngine(KeptCity.inMemory(config.standards(), config.threads()));
  }

  /**
   * An engine that keeps its index in a folder, and finds there what an earlier one added. When knowledge or the day
   * that counts as today have changed since, everything is indexed anew.
   *
   * @throws IndexException when the folder is in use, not writable or holds something else
   */
  public static TalentEngine open(Path folder, EngineConfig config) {
    return new TalentEngine(KeptCity.open(folder, config.standards(), config.threads()));
  }

  /**
   * Adds all of a city.
   *
   * @throws ChainException when segments feed each other in a circle
   */
  public TalentEngine add(City added) {
    return chain(added.chain())
        .addClasses(added.classes())
        .addPositions(added.positions())
        .addCandidates(added.candidates());
  }

  /**
   * Describes the chain, in place of what was described before.
   *
   * @throws ChainException when segments feed each other in a circle
   */
  public TalentEngine chain(ChainDescription description) {
    city.put(description);
    return committed();
  }

  /** Adds candidates. Only id and profile are kept: the engine does not know who they are. */
  public TalentEngine addCandidates(Collection<Candidate> candidates) {
    candidates.forEach(candidate -> city.put(candidate.id(), candidate.profile()));
    return committed();
  }

  public TalentEngine addPositions(Collection<Position> positions) {
    positions.forEach(city::put);
    return committed();
  }

  public TalentEngine addClasses(Collection<TrainingClass> classes) {
    classes.forEach(city::put);
    return committed();
  }

  private TalentEngine committed() {
    city.commit();
    return this;
  }

  public Optional<Position> position(PositionId id) {
    return city.position(id);
  }

  private <T> T ask(Function<CityView, T> question) {
    try (CityView view = city.view()) {
      return question.apply(view);
    }
  }

  /**
   * The best candidates for a position, or the best positions for a candidate.
   *
   * @throws UnknownIdException when nothing was added under the id
   */
  public MatchResult match(MatchRequest request) {
    return ask(view -> new Matcher(view).match(request));
  }

  /**
   * The score of one pair taken apart, also of a pair that would not be listed.
   *
   * @throws UnknownIdException when nothing was added under one of the ids
   */
  public Explanation explain(CandidateId candidate, PositionId position) {
    return ask(view -> new Matcher(view).explain(candidate, position));
  }

  /**
   * The best candidates for every position, and the best positions for every candidate where asked for: the same as
   * position by position, in a fraction of the time. Memory grows with candidates times what they have in common
   * with the positions, about 10 bytes each, and with what is found, 8 bytes each.
   */
  public BatchResult matchAll(BatchRequest request) {
    return ask(view -> new Matcher(view).matchAll(request));
  }

  /**
   * Plans a fair with all positions and all candidates.
   *
   * @throws QuotaConflictException when quotas cannot all be kept and the request does not allow to relax them
   * @throws CrossingQuotasException when an optimal plan is asked for under quotas that cut across seats or each other
   */
  public FairResult fair(FairRequest request) {
    return fairs.plan(request);
  }

  /**
   * Plans a fair again after something has happened: promises are kept, the rest of the previous plan is
   * changed only as far as it has to be, or made anew where the kind of plan allows no other way, and what that
   * means is said person by person.
   *
   * @return the new plan, or a contradiction between promises
   * @throws UnknownIdException when a change names a candidate or position nothing was added for
   * @throws QuotaConflictException when quotas cannot all be kept beside what is promised and the request does not
   *     allow to relax them
   */
  public ReplanAnswer replan(ReplanRequest request) {
    return fairs.replan(request);
  }

  /** Opens a fair that is planned now and kept while things change. */
  public FairSession openFair(FairRequest request) {
    return fairs.open(request);
  }

  /**
   * More invitations than there are places, so that positions have a choice and nobody is flooded: those of
   * largest total within limits.
   *
   * @param request how to plan; of its aim only the goal matters
   */
  public InvitationPlan invitations(FairRequest request, InvitationLimits limits) {
    return fairs.invitations(request, limits);
  }

  /**
   * What each kind of plan would achieve, over the same pairs.
   *
   * @param request how to plan; its own kind of plan does not matter. With quotas only the stable plan is
   *     measured
   * @throws QuotaConflictException when quotas cannot all be kept and the request does not allow to relax them
   */
  public List<PlanMeasures> compareFairs(FairRequest request) {
    return fairs.compare(request);
  }

  /**
   * Demand against supply over time: what the positions of the engine and the forecasts of the request need by when, who
   * fills it, and what stays open.
   *
   * @throws UnknownIdException when a candidate named for a planned class was not added
   */
  public GapResult gap(GapRequest request) {
    return ask(view -> new GapFinder(request, view).find());
  }

  /**
   * Tailored classes between candidates and positions: which of the classes added unlock positions for a candidate,
   * whom to invite to a class, or which bring people to a position.
   *
   * @throws UnknownIdException when nothing was added under the id
   */
  public ClassMatchResult matchClasses(ClassMatchRequest request) {
    return ask(view -> new ClassMatcher(view).match(request));
  }

  /**
   * Classes worth opening beside those announced: what to teach, so that most of the openings nobody fills can be filled
   * by candidates who are left over.
   *
   * @throws UnknownIdException when a candidate named for a planned class was not added
   */
  public ProposalResult proposeClasses(ProposalRequest request) {
    return ask(view -> new ProposalFinder(request, view).find());
  }

  /**
   * Which classes to open, for whom, towards which openings: as many as can be filled in time, then at the least
   * cost, then with the least travel.
   *
   * @throws PromisesException when what was promised alone exceeds a limit
   */
  public ClassPlanResult planClasses(ClassPlanRequest request, ClassSolver solver) {
    return ask(
        view ->
            new ClassPlanResult(
                request, new ClassPlanner(request, solver, view).plan(), view.fingerprint()));
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
    return ask(view -> new ClassPlanner(request, solver, view).curve(others));
  }

  /**
   * The weights that labels by staff suggest, and whether they would help. Changes nothing: to use them, open an
   * engine with {@link EngineConfig#weights}. Of two labels for a pair the later counts.
   *
   * @throws UnknownIdException when nothing was added under one of the ids
   */
  public CalibrationResult calibrate(Collection<LabelledPair> labels) {
    return ask(
        view -> {
          Calibration calibration = new Calibration(view.standards().weights());
          for (LabelledPair pair : labels) {
            calibration.add(
                pair,
                view.vacancy(pair.position()).card(),
                view.features(view.profile(pair.candidate())));
          }
          return calibration.result();
        });
  }

  /** What the next answer will be computed from. */
  public Fingerprint fingerprint() {
    return city.fingerprint();
  }

  @Override
  public void close() {
    city.close();
  }
}
