package org.talentchain.matching.fair;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.PlanAim;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.LockCheck;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.KeptCity;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/** Answers what is asked about fairs; for the engine, which says what each question means. */
public final class FairDesk {

  private final KeptCity city;

  public FairDesk(KeptCity city) {
    this.city = city;
  }

  /**
   * @throws QuotaConflictException when quotas cannot all be kept and the request does not allow to relax them
   */
  public FairResult plan(FairRequest request) {
    try (CityView view = city.view()) {
      FairPlan plan = new FairPlanner(new Fair(request, view, Attendance.OF_ALL)).plan();
      return result(request, plan, view);
    }
  }

  private static FairResult result(FairRequest request, FairPlan plan, CityView view) {
    return new FairResult(request, plan, view.standards().weights(), view.fingerprint());
  }

  /**
   * @throws UnknownIdException when a change names a candidate or position nothing was added for
   * @throws QuotaConflictException when quotas cannot all be kept beside what is promised and the request does not
   *     allow to relax them
   */
  public ReplanAnswer replan(ReplanRequest request) {
    ChangedDemand changed = new ChangedDemand(city.positions(), city.positions(), request.changes());
    try (CityView view = city.viewWith(changed.now())) {
      changed.absent().forEach(view::profile);
      LockCheck.Outcome locks = check(request.changes(), changed, view);
      if (!locks.conflicts().isEmpty() && !request.releaseLocks()) {
        return new ReplanAnswer.Contradiction(locks.conflicts().get(0));
      }
      Attendance attendance = new Attendance(changed.absent(), locks.kept(), changed.refusals());
      Fair fair = new Fair(request.fair(), view, attendance);
      Replanner replanner = new Replanner(request, changed, fair, locks.kept());
      Replanner.Outcome outcome = replanner.replan();
      return new ReplanAnswer.Replanned(
          new ReplanResult(
              result(request.fair(), outcome.plan(), view),
              outcome.reshuffles(),
              replanner.arrived(),
              locks.kept(),
              locks.conflicts(),
              request.fair().aim().isChangeable() ? ReplanWay.REPAIRED : ReplanWay.ANEW));
    }
  }

  private static LockCheck.Outcome check(List<FairChange> changes, ChangedDemand changed, CityView view) {
    List<FairChange.Lock> locks =
        changes.stream()
            .filter(FairChange.Lock.class::isInstance)
            .map(FairChange.Lock.class::cast)
            .toList();
    return check(
        locks,
        changed.absent()::contains,
        changed::seatsNow,
        lock -> changed.isRefused(lock.candidate(), lock.position()),
        view);
  }

  /** Which promises can be kept; arguments are those of {@link LockCheck}. */
  static LockCheck.Outcome check(
      List<FairChange.Lock> locks,
      Predicate<CandidateId> isGone,
      ToIntFunction<PositionId> seats,
      Predicate<FairChange.Lock> isRefused,
      CityView view) {
    return new LockCheck(
            isGone,
            seats,
            isRefused,
            lock ->
                view.vacancy(lock.position())
                        .card()
                        .tally(view.features(view.profile(lock.candidate())))
                        .gate()
                    == GateOutcome.FAIL)
        .check(locks);
  }

  /** A fair that is planned now and kept while things change. */
  public FairSession open(FairRequest request) {
    try (CityView view = city.view()) {
      Fair fair = new Fair(request, view, Attendance.OF_ALL);
      return request.aim().isChangeable() ? new LiveSession(fair, city) : new ReplannedSession(fair, city);
    }
  }

  /**
   * @param request how to plan; of its aim only the goal matters
   */
  public InvitationPlan invitations(FairRequest request, InvitationLimits limits) {
    try (CityView view = city.view()) {
      FairRequest free = request.aim(PlanAim.STABLE.goal(request.aim().goal()));
      return new FairPlanner(new Fair(free, view, Attendance.OF_ALL)).invitations(limits);
    }
  }

  /**
   * What each kind of plan would achieve over the same pairs.
   *
   * @throws QuotaConflictException when quotas cannot all be kept and the request does not allow to relax them
   */
  public List<PlanMeasures> compare(FairRequest request) {
    try (CityView view = city.view()) {
      return new FairPlanner(new Fair(request, view, Attendance.OF_ALL)).compare();
    }
  }
}
