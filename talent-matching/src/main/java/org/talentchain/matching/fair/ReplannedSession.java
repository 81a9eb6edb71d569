package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Prices;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.LockCheck;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.KeptCity;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.model.CandidateId;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;

/** A fair that is followed by making its plan anew, around what is promised, after each change. */
final class ReplannedSession implements FairSession {

  private final FairRequest request;
  private final KeptCity city;
  private final Map<PositionId, Position> all;
  private State state;

  /**
   * What there is between two changes.
   *
   * @param positions those that are open
   * @param known candidates who are here or have been
   * @param absent those of them who have withdrawn
   * @param invitations who is invited where
   */
  private record State(
      Map<PositionId, Position> positions,
      Set<CandidateId> known,
      Set<CandidateId> absent,
      List<FairChange.Lock> locks,
      Set<FairChange.Refusal> refusals,
      Map<CandidateId, PositionId> invitations) {

    /** One to be changed; the invitations are still those from before. */
    State copy() {
      return new State(
          positions,
          new HashSet<>(known),
          new HashSet<>(absent),
          new ArrayList<>(locks),
          new HashSet<>(refusals),
          invitations);
    }

    State with(Map<PositionId, Position> open, Map<CandidateId, PositionId> invited) {
      return new State(open, known, absent, locks, refusals, invited);
    }
  }

  /**
   * @param fair as it begins
   * @param city where those who come late are looked up
   */
  ReplannedSession(Fair fair, KeptCity city) {
    this.request = fair.request();
    this.city = city;
    all = new TreeMap<>();
    fair.vacancies().forEach(each -> all.put(each.position().id(), each.position()));
    Set<CandidateId> known = new HashSet<>();
    for (int candidate = 0; candidate < fair.table().size(); candidate++) {
      known.add(fair.id(candidate));
    }
    State empty = new State(all, known, Set.of(), List.of(), Set.of(), Map.of());
    ChangedDemand unchanged = new ChangedDemand(all, all, List.of());
    ReplanRequest none = ReplanRequest.of(request, Map.of(), known, List.of());
    state = empty.with(all, new Replanner(none, unchanged, fair, List.of()).move().invitations());
  }

  @Override
  public synchronized List<Reshuffle> apply(FairChange change) {
    State next = state.copy();
    CandidateId subject = LiveSession.subject(change);
    note(change, next);
    ChangedDemand changed = new ChangedDemand(state.positions(), all, List.of(change));
    Map<PositionId, Position> open = new TreeMap<>();
    changed.now().forEach(each -> open.put(each.id(), each));
    try (CityView view = city.viewWith(open.values())) {
      refuseContradictions(next, open, view);
      Fair fair = new Fair(request, view, new Attendance(missing(next, view), next.locks(), next.refusals()));
      ReplanRequest again = ReplanRequest.of(request, state.invitations(), before(), List.of(change));
      Replanner.Move move = new Replanner(again, changed, fair, next.locks()).move();
      state = next.with(open, move.invitations());
      return move.reshuffles().stream()
          .filter(each -> each.kind() != Reshuffle.Kind.KEPT || each.candidate().equals(subject))
          .toList();
    }
  }

  /** Who was there before; somebody who comes back comes anew. */
  private Set<CandidateId> before() {
    Set<CandidateId> before = new HashSet<>(state.known());
    before.removeAll(state.absent());
    return before;
  }

  /** Puts down what happened. */
  private void note(FairChange change, State next) {
    if (change instanceof FairChange.Lock lock) {
      known(lock.candidate());
      known(lock.position());
      next.locks().removeIf(each -> isSamePair(each, lock));
      next.locks().add(lock);
      next.refusals().remove(new FairChange.Refusal(lock.candidate(), lock.position()));
    } else if (change instanceof FairChange.Withdrawal withdrawal) {
      known(withdrawal.candidate());
      next.locks().removeIf(each -> each.candidate().equals(withdrawal.candidate()));
      next.absent().add(withdrawal.candidate());
    } else if (change instanceof FairChange.Refusal refusal) {
      known(refusal.candidate());
      known(refusal.position());
      next.refusals().add(refusal);
    } else if (change instanceof FairChange.Arrival arrival) {
      city.profile(arrival.candidate());
      next.known().add(arrival.candidate());
      next.absent().remove(arrival.candidate());
    }
  }

  private static boolean isSamePair(FairChange.Lock one, FairChange.Lock other) {
    return one.candidate().equals(other.candidate()) && one.position().equals(other.position());
  }

  private void known(CandidateId candidate) {
    if (!state.known().contains(candidate)) {
      throw new UnknownIdException("candidate", candidate.value());
    }
  }

  private void known(PositionId position) {
    if (!all.containsKey(position)) {
      throw new UnknownIdException("position", position.value());
    }
  }

  private static void refuseContradictions(State next, Map<PositionId, Position> open, CityView view) {
    LockCheck.Outcome outcome =
        FairDesk.check(
            next.locks(),
            next.absent()::contains,
            position -> seats(open.get(position)),
            lock -> next.refusals().contains(new FairChange.Refusal(lock.candidate(), lock.position())),
            view);
    if (!outcome.conflicts().isEmpty()) {
      throw new LockConflictException(outcome.conflicts().get(0));
    }
  }

  private static int seats(@Nullable Position position) {
    return position == null ? 0 : position.headcount().places();
  }

  /** Who has withdrawn, and whom the engine knows but the session does not yet. */
  private static Set<CandidateId> missing(State next, CityView view) {
    Set<CandidateId> missing = new HashSet<>(next.absent());
    for (int candidate = 0; candidate < view.table().size(); candidate++) {
      CandidateId id = new CandidateId(view.table().id(candidate));
      if (!next.known().contains(id)) {
        missing.add(id);
      }
    }
    return missing;
  }

  @Override
  public synchronized Optional<PositionId> invitation(CandidateId candidate) {
    known(candidate);
    return Optional.ofNullable(state.invitations().get(candidate));
  }

  @Override
  public synchronized Map<CandidateId, PositionId> invitations() {
    return new TreeMap<>(state.invitations());
  }

  @Override
  public synchronized int openSeats(PositionId position) {
    known(position);
    long taken = state.invitations().values().stream().filter(position::equals).count();
    return seats(state.positions().get(position)) - (int) taken;
  }

  @Override
  public Prices prices() {
    throw new IllegalStateException("a plan for " + request.aim() + " has no prices that are kept");
  }

  @Override
  public ReplanWay way() {
    return ReplanWay.ANEW;
  }
}
