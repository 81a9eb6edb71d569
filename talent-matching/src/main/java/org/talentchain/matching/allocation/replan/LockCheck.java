package org.talentchain.matching.allocation.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.index.Kind;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/** Finds promises that contradict each other, the smallest contradictions first. */
public final class LockCheck {

  private final Predicate<CandidateId> isGone;
  private final ToIntFunction<PositionId> seats;
  private final Predicate<FairChange.Lock> isRefused;
  private final Predicate<FairChange.Lock> failsGate;

  /**
   * @param isGone whether a candidate has withdrawn
   * @param seats headcount of a position, 0 when it has been withdrawn
   * @param isRefused whether one of both has said no
   * @param failsGate whether a must-have is known not to be met
   */
  public LockCheck(
      Predicate<CandidateId> isGone,
      ToIntFunction<PositionId> seats,
      Predicate<FairChange.Lock> isRefused,
      Predicate<FairChange.Lock> failsGate) {
    this.isGone = isGone;
    this.seats = seats;
    this.isRefused = isRefused;
    this.failsGate = failsGate;
  }

  /**
   * The promises without those given up: of each contradiction the last.
   *
   * @param kept free of contradictions; each promise once
   * @param conflicts contradictions found on the way, the smallest first
   */
  public record Outcome(List<FairChange.Lock> kept, List<LockConflict> conflicts) {

    public Outcome {
      kept = List.copyOf(kept);
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Goes on until the promises left do not contradict each other. */
  public Outcome check(List<FairChange.Lock> locks) {
    Set<FairChange.Lock> left = distinct(locks);
    List<LockConflict> conflicts = new ArrayList<>();
    for (LockConflict found = smallest(left); found != null; found = smallest(left)) {
      conflicts.add(found);
      left.remove(found.released());
    }
    return new Outcome(List.copyOf(left), conflicts);
  }

  /** One promise a pair; a signed one stands for one that is only announced. */
  private static Set<FairChange.Lock> distinct(List<FairChange.Lock> locks) {
    Set<FairChange.Lock> all = new LinkedHashSet<>(locks);
    all.removeIf(
        each ->
            !each.signed() && all.contains(new FairChange.Lock(each.candidate(), each.position(), true)));
    return all;
  }

  private @Nullable LockConflict smallest(Set<FairChange.Lock> locks) {
    List<LockConflict> found = new ArrayList<>();
    Map<CandidateId, FairChange.Lock> ofCandidate = new HashMap<>();
    Map<PositionId, List<FairChange.Lock>> ofPosition = new HashMap<>();
    for (FairChange.Lock lock : locks) {
      LockConflict.Kind alone = alone(lock);
      if (alone != null) {
        return new LockConflict(alone, List.of(lock), 0);
      }
      FairChange.Lock other = ofCandidate.putIfAbsent(lock.candidate(), lock);
      if (other != null) {
        found.add(new LockConflict(LockConflict.Kind.TWO_POSITIONS, List.of(other, lock), 0));
      }
      List<FairChange.Lock> same = ofPosition.computeIfAbsent(lock.position(), none -> new ArrayList<>());
      same.add(lock);
      int room = seats.applyAsInt(lock.position());
      if (same.size() == room + 1) {
        found.add(new LockConflict(LockConflict.Kind.TOO_MANY, same, room));
      }
    }
    return found.stream().min(Comparator.comparingInt(each -> each.locks().size())).orElse(null);
  }

  /** What speaks against a promise by itself, or null. */
  private LockConflict.@Nullable Kind alone(FairChange.Lock lock) {
    if (isGone.test(lock.candidate())) {
      return LockConflict.Kind.CANDIDATE_GONE;
    }
    if (seats.applyAsInt(lock.position()) == 0) {
      return LockConflict.Kind.POSITION_GONE;
    }
    if (isRefused.test(lock)) {
      return LockConflict.Kind.REFUSED;
    }
    return failsGate.test(lock) ? LockConflict.Kind.GATE_FAILED : null;
  }
}
