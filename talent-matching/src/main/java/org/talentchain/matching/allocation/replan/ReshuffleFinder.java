package org.talentchain.matching.allocation.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.replan.Reshuffle.Cause;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/** Compares two plans person by person, and finds from what happened in between why each came about. */
public final class ReshuffleFinder {

  /** What happened between the plans. */
  public interface Facts {

    /** The promise a candidate has, or null. */
    FairChange.@Nullable Lock lock(CandidateId candidate);

    boolean hasWithdrawn(CandidateId candidate);

    boolean hasArrived(CandidateId candidate);

    boolean isRefused(CandidateId candidate, PositionId position);

    /** Seats of a position before; 0 when it was not there. */
    int seatsBefore(PositionId position);

    /** Seats of a position now; 0 when it is not there any more. */
    int seatsNow(PositionId position);

    /** Whether a pair is within reach now. */
    boolean isWithinReach(CandidateId candidate, PositionId position);

    /** Whether the plan is stable and the candidate would rather have the first of two positions. */
    boolean movesForWish(CandidateId candidate, PositionId first, PositionId second);
  }

  private final Facts facts;
  private final Map<PositionId, List<CandidateId>> left = new HashMap<>();
  private final Map<PositionId, List<CandidateId>> came = new HashMap<>();

  private ReshuffleFinder(Facts facts) {
    this.facts = facts;
  }

  /**
   * Compares where candidates were invited with where they are.
   *
   * @return one for each candidate who was or is invited, in the order of their ids
   */
  public static List<Reshuffle> find(
      Map<CandidateId, PositionId> before, Map<CandidateId, PositionId> after, Facts facts) {
    ReshuffleFinder finder = new ReshuffleFinder(facts);
    Map<CandidateId, PositionId> all = new TreeMap<>(before);
    all.putAll(after);
    for (CandidateId candidate : all.keySet()) {
      PositionId was = before.get(candidate);
      PositionId is = after.get(candidate);
      if (!Objects.equals(was, is)) {
        finder.move(was, finder.left, candidate);
        finder.move(is, finder.came, candidate);
      }
    }
    return all.keySet().stream()
        .map(candidate -> finder.reshuffle(candidate, before.get(candidate), after.get(candidate)))
        .toList();
  }

  private void move(
      @Nullable PositionId position, Map<PositionId, List<CandidateId>> to, CandidateId candidate) {
    if (position != null) {
      to.computeIfAbsent(position, none -> new ArrayList<>()).add(candidate);
    }
  }

  private Reshuffle reshuffle(
      CandidateId candidate, @Nullable PositionId before, @Nullable PositionId after) {
    FairChange.Lock lock = facts.lock(candidate);
    if (lock != null && lock.position().equals(after)) {
      return new Reshuffle(candidate, before, after, lock.signed() ? Cause.SIGNED : Cause.PROMISED, List.of());
    }
    if (before == null) {
      return gained(candidate, Objects.requireNonNull(after));
    }
    if (before.equals(after)) {
      return new Reshuffle(candidate, before, after, Cause.UNTOUCHED, List.of());
    }
    Cause forced = forced(candidate, before);
    if (forced != null) {
      return new Reshuffle(candidate, before, after, forced, List.of());
    }
    return after != null && facts.movesForWish(candidate, after, before)
        ? movedUp(candidate, before, after)
        : displaced(candidate, before, after);
  }

  private Reshuffle gained(CandidateId candidate, PositionId after) {
    if (facts.hasArrived(candidate)) {
      return new Reshuffle(candidate, null, after, Cause.ARRIVED, List.of());
    }
    if (facts.seatsNow(after) > facts.seatsBefore(after)) {
      return new Reshuffle(candidate, null, after, Cause.MORE_SEATS, List.of());
    }
    List<CandidateId> leavers = left.getOrDefault(after, List.of());
    return leavers.isEmpty()
        ? new Reshuffle(candidate, null, after, Cause.FOR_THE_WHOLE, List.of())
        : new Reshuffle(candidate, null, after, Cause.SEAT_LEFT, leavers);
  }

  /** What took the invitation away whatever others do, or null. */
  private @Nullable Cause forced(CandidateId candidate, PositionId before) {
    if (facts.hasWithdrawn(candidate)) {
      return Cause.WITHDREW;
    }
    if (facts.seatsNow(before) == 0) {
      return Cause.POSITION_CLOSED;
    }
    if (facts.isRefused(candidate, before)) {
      return Cause.REFUSED;
    }
    return facts.isWithinReach(candidate, before) ? null : Cause.OUT_OF_REACH;
  }

  private Reshuffle movedUp(CandidateId candidate, PositionId before, PositionId after) {
    List<CandidateId> leavers = left.getOrDefault(after, List.of());
    boolean added = leavers.isEmpty() || facts.seatsNow(after) > facts.seatsBefore(after);
    return added
        ? new Reshuffle(candidate, before, after, Cause.BETTER_SEAT_ADDED, List.of())
        : new Reshuffle(candidate, before, after, Cause.BETTER_SEAT_LEFT, leavers);
  }

  private Reshuffle displaced(CandidateId candidate, PositionId before, @Nullable PositionId after) {
    List<CandidateId> comers = came.getOrDefault(before, List.of());
    if (facts.seatsNow(before) < facts.seatsBefore(before)) {
      return new Reshuffle(candidate, before, after, Cause.FEWER_SEATS, List.of());
    }
    return comers.isEmpty()
        ? new Reshuffle(candidate, before, after, Cause.FOR_THE_WHOLE, List.of())
        : new Reshuffle(candidate, before, after, Cause.GAVE_WAY, comers);
  }
}
