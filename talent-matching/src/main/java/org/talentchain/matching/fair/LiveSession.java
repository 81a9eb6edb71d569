package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.Prices;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.Link;
import org.talentchain.matching.allocation.replan.LivePlan;
import org.talentchain.matching.allocation.replan.LockConflict;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.allocation.replan.ReshuffleFinder;
import org.talentchain.matching.city.KeptCity;
import org.talentchain.matching.city.UnknownIdException;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Tally;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;
import org.talentchain.model.Profile;

/** A fair that is followed by repairing its plan where each change touches it. */
final class LiveSession implements FairSession {

  private final FairRequest request;
  private final Claims claims;
  private final KeptCity city;
  private final List<Vacancy> vacancies;
  private final Map<PositionId, Integer> positions = new HashMap<>();
  private final List<CandidateId> ids = new ArrayList<>();
  private final Map<CandidateId, Integer> candidates = new HashMap<>();
  private final Map<CandidateId, FairChange.Lock> locks = new LinkedHashMap<>();
  private final int[] seats;
  private final LivePlan plan;

  /**
   * @param city where those who come late are looked up
   */
  LiveSession(Fair fair, KeptCity city) {
    this.request = fair.request();
    this.claims = fair.claims();
    this.city = city;
    this.vacancies = fair.vacancies();
    for (int position = 0; position < vacancies.size(); position++) {
      positions.put(vacancies.get(position).position().id(), position);
    }
    IntStream.range(0, fair.table().size()).mapToObj(fair::id).forEach(this::number);
    seats = vacancies.stream().mapToInt(each -> each.position().headcount().places()).toArray();
    plan = new FairPlanner(fair).allocations().live(request.plan(), new int[0]);
  }

  private void number(CandidateId candidate) {
    candidates.put(candidate, ids.size());
    ids.add(candidate);
  }

  @Override
  public synchronized List<Reshuffle> apply(FairChange change) {
    int[] before = seats.clone();
    Map<CandidateId, PositionId> were = new HashMap<>();
    CandidateId subject = subject(change);
    FairChange.Lock lock = subject == null ? null : locks.get(subject);
    Map<Integer, Integer> moved = plan.watch(() -> carryOut(change));
    moved.forEach(
        (candidate, pair) -> {
          if (pair != LivePlan.NONE) {
            were.put(ids.get(candidate), position(plan.position(pair)));
          }
        });
    if (subject != null && lock != null) {
      were.put(subject, lock.position());
    }
    Map<CandidateId, PositionId> are = new HashMap<>();
    for (int candidate : moved.keySet()) {
      invitation(ids.get(candidate)).ifPresent(position -> are.put(ids.get(candidate), position));
    }
    if (subject != null) {
      invitation(subject).ifPresent(position -> are.put(subject, position));
    }
    return ReshuffleFinder.find(were, are, new Facts(change, before));
  }

  /** The candidate a change is about, or null. */
  static @Nullable CandidateId subject(FairChange change) {
    if (change instanceof FairChange.Lock lock) {
      return lock.candidate();
    }
    if (change instanceof FairChange.Withdrawal withdrawal) {
      return withdrawal.candidate();
    }
    if (change instanceof FairChange.Refusal refusal) {
      return refusal.candidate();
    }
    return change instanceof FairChange.Arrival arrival ? arrival.candidate() : null;
  }

  private void carryOut(FairChange change) {
    if (change instanceof FairChange.Lock lock) {
      lock(lock);
    } else if (change instanceof FairChange.Withdrawal withdrawal) {
      withdraw(withdrawal.candidate());
    } else if (change instanceof FairChange.Refusal refusal) {
      refuse(refusal);
    } else if (change instanceof FairChange.Arrival arrival) {
      arrive(arrival.candidate());
    } else if (change instanceof FairChange.Closure closure) {
      headcount(known(closure.position()), 0);
    } else if (change instanceof FairChange.Headcount headcount) {
      headcount(known(headcount.position()), headcount.seats());
    }
  }

  private int known(PositionId id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new UnknownIdException("position", id.value());
    }
    return position;
  }

  private int known(CandidateId id) {
    Integer candidate = candidates.get(id);
    if (candidate == null) {
      throw new UnknownIdException("candidate", id.value());
    }
    return candidate;
  }

  private void lock(FairChange.Lock lock) {
    int candidate = known(lock.candidate());
    int position = known(lock.position());
    FairChange.Lock other = locks.get(lock.candidate());
    if (other != null && other.position().equals(lock.position())) {
      locks.put(lock.candidate(), lock);
      return;
    }
    refuseIf(
        other != null, LockConflict.Kind.TWO_POSITIONS, other == null ? List.of() : List.of(other, lock), 0);
    refuseIf(!plan.isPresent(candidate), LockConflict.Kind.CANDIDATE_GONE, List.of(lock), 0);
    refuseIf(seats[position] == 0, LockConflict.Kind.POSITION_GONE, List.of(lock), 0);
    List<FairChange.Lock> same = promised(lock.position());
    same.add(lock);
    refuseIf(same.size() > seats[position], LockConflict.Kind.TOO_MANY, same, seats[position]);
    CandidateFeatures features = features(lock.candidate());
    Tally tally = vacancies.get(position).card().tally(features);
    refuseIf(tally.gate() == GateOutcome.FAIL, LockConflict.Kind.GATE_FAILED, List.of(lock), 0);
    locks.put(lock.candidate(), lock);
    int pair = plan.pair(candidate, position);
    plan.settle(pair != LivePlan.NONE ? pair : plan.admit(candidate, position, link(lock, tally)));
  }

  private Link link(FairChange.Lock lock, Tally tally) {
    Vacancy vacancy = vacancies.get(known(lock.position()));
    WishFeatures wish = city.wish(city.profile(lock.candidate()));
    return claims.link(request.plan(), vacancy, lock.candidate(), tally.points(), wish);
  }

  private CandidateFeatures features(CandidateId candidate) {
    return city.features(city.profile(candidate));
  }

  private static void refuseIf(
      boolean wrong, LockConflict.Kind kind, List<FairChange.Lock> locks, int seats) {
    if (wrong) {
      throw new LockConflictException(new LockConflict(kind, locks, seats));
    }
  }

  private List<FairChange.Lock> promised(PositionId position) {
    List<FairChange.Lock> promised = new ArrayList<>();
    locks.values().stream().filter(each -> each.position().equals(position)).forEach(promised::add);
    return promised;
  }

  private void withdraw(CandidateId id) {
    int candidate = known(id);
    FairChange.Lock lock = locks.remove(id);
    if (lock == null) {
      plan.withdraw(candidate);
    } else {
      int position = known(lock.position());
      plan.seats(position, plan.seats(position) + 1);
    }
  }

  private void refuse(FairChange.Refusal refusal) {
    FairChange.Lock lock = locks.get(refusal.candidate());
    boolean promised = lock != null && lock.position().equals(refusal.position());
    refuseIf(promised, LockConflict.Kind.REFUSED, lock == null ? List.of() : List.of(lock), 0);
    int pair = plan.pair(known(refusal.candidate()), known(refusal.position()));
    if (pair != LivePlan.NONE) {
      plan.part(pair);
    }
  }

  private void arrive(CandidateId id) {
    Integer known = candidates.get(id);
    if (known != null) {
      if (!locks.containsKey(id)) {
        plan.comeBack(known);
      }
      return;
    }
    Profile profile = city.profile(id);
    CandidateFeatures features = city.features(profile);
    WishFeatures wish = city.wish(profile);
    Map<Integer, Link> links = new TreeMap<>();
    for (int position = 0; position < vacancies.size(); position++) {
      Vacancy vacancy = vacancies.get(position);
      if (vacancy.card().isAssessable() && !profile.isBlank()) {
        Tally tally = vacancy.card().tally(features);
        if (request.criteria(vacancy.card()).admits(tally)) {
          links.put(position, claims.link(request.plan(), vacancy, id, tally.points(), wish));
        }
      }
    }
    number(id);
    plan.arrive(links);
  }

  private void headcount(int position, int count) {
    List<FairChange.Lock> promised = promised(position(position));
    LockConflict.Kind kind = count == 0 ? LockConflict.Kind.POSITION_GONE : LockConflict.Kind.TOO_MANY;
    refuseIf(promised.size() > count, kind, promised, count);
    seats[position] = count;
    plan.seats(position, count - promised.size());
  }

  @Override
  public synchronized Optional<PositionId> invitation(CandidateId candidate) {
    FairChange.Lock lock = locks.get(candidate);
    if (lock != null) {
      return Optional.of(lock.position());
    }
    int pair = plan.held(known(candidate));
    return pair == LivePlan.NONE ? Optional.empty() : Optional.of(position(plan.position(pair)));
  }

  @Override
  public synchronized Map<CandidateId, PositionId> invitations() {
    Map<CandidateId, PositionId> all = new TreeMap<>();
    for (CandidateId candidate : ids) {
      invitation(candidate).ifPresent(position -> all.put(candidate, position));
    }
    return all;
  }

  @Override
  public synchronized int openSeats(PositionId id) {
    int position = known(id);
    return plan.seats(position) - plan.taken(position);
  }

  @Override
  public synchronized Prices prices() {
    return plan.prices();
  }

  @Override
  public ReplanWay way() {
    return ReplanWay.REPAIRED;
  }

  private PositionId position(int position) {
    return vacancies.get(position).position().id();
  }

  private final class Facts implements ReshuffleFinder.Facts {

    private final FairChange change;
    private final int[] before;

    Facts(FairChange change, int[] before) {
      this.change = change;
      this.before = before;
    }

    @Override
    public FairChange.@Nullable Lock lock(CandidateId candidate) {
      return locks.get(candidate);
    }

    @Override
    public boolean hasWithdrawn(CandidateId candidate) {
      return change instanceof FairChange.Withdrawal withdrawal && withdrawal.candidate().equals(candidate);
    }

    @Override
    public boolean hasArrived(CandidateId candidate) {
      return change instanceof FairChange.Arrival arrival && arrival.candidate().equals(candidate);
    }

    @Override
    public boolean isRefused(CandidateId candidate, PositionId position) {
      return change instanceof FairChange.Refusal refusal
          && refusal.candidate().equals(candidate)
          && refusal.position().equals(position);
    }

    @Override
    public int seatsBefore(PositionId position) {
      return before[known(position)];
    }

    @Override
    public int seatsNow(PositionId position) {
      return seats[known(position)];
    }

    @Override
    public boolean isWithinReach(CandidateId candidate, PositionId position) {
      return plan.pair(known(candidate), known(position)) != LivePlan.NONE;
    }

    @Override
    public boolean movesForWish(CandidateId candidate, PositionId first, PositionId second) {
      int one = plan.pair(known(candidate), known(first));
      int other = plan.pair(known(candidate), known(second));
      return request.plan() == PlanKind.STABLE && plan.isRather(one, other);
    }
  }
}
