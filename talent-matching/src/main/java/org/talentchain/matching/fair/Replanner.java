package org.talentchain.matching.fair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.replan.FairChange;
import org.talentchain.matching.allocation.replan.Reshuffle;
import org.talentchain.matching.allocation.replan.ReshuffleFinder;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * Plans a fair again: promises are settled first, the rest of the plan begins with what it was and is moved
 * only as far as it has to be.
 */
final class Replanner {

  private final ReplanRequest request;
  private final ChangedDemand demand;
  private final Fair fair;
  private final Map<CandidateId, FairChange.Lock> locks;
  private final Map<PositionId, Integer> positions = new HashMap<>();
  private final Map<CandidateId, Integer> candidates = new HashMap<>();

  /**
   * @param fair with the promises that are to be kept
   */
  Replanner(ReplanRequest request, ChangedDemand demand, Fair fair, List<FairChange.Lock> locks) {
    this.request = request;
    this.demand = demand;
    this.fair = fair;
    this.locks = locks.stream().collect(Collectors.toMap(FairChange.Lock::candidate, Function.identity()));
    for (int position = 0; position < fair.vacancies().size(); position++) {
      positions.put(fair.vacancies().get(position).position().id(), position);
    }
    for (int candidate = 0; candidate < fair.table().size(); candidate++) {
      candidates.put(fair.id(candidate), candidate);
    }
  }

  /** A new plan and what it means for each. */
  record Outcome(FairPlan plan, List<Reshuffle> reshuffles) {}

  Outcome replan() {
    List<Reshuffle> reshuffles = new ArrayList<>();
    FairPlan plan =
        new FairPlanner(fair)
            .plan(
                allocations -> {
                  Allocation allocation = allocations.of(pairs(allocations));
                  reshuffles.addAll(reshuffles(allocations.reach(), allocation));
                  return allocation;
                });
    return new Outcome(plan, reshuffles);
  }

  /** Who is invited where, and what that means for each. */
  record Move(Map<CandidateId, PositionId> invitations, List<Reshuffle> reshuffles) {}

  /** The new plan in short: without what keeps anybody from anything. */
  Move move() {
    Allocations allocations = new FairPlanner(fair).allocations();
    Allocation allocation = allocations.of(pairs(allocations));
    return new Move(
        invitations(allocations.reach(), allocation), reshuffles(allocations.reach(), allocation));
  }

  private int[] pairs(Allocations allocations) {
    Reach reach = allocations.reach();
    int[] previous =
        request.previous().entrySet().stream()
            .filter(each -> !locks.containsKey(each.getKey()))
            .map(each -> pair(reach, each.getKey(), each.getValue()))
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    return allocations.again(previous);
  }

  /** The pair of two who are within reach of each other, or null. */
  private @Nullable Integer pair(Reach reach, CandidateId candidate, PositionId position) {
    Integer who = candidates.get(candidate);
    Integer where = positions.get(position);
    int pair = who == null || where == null ? Allocation.NONE : reach.pair(who, where);
    return pair == Allocation.NONE ? null : pair;
  }

  private List<Reshuffle> reshuffles(Reach reach, Allocation allocation) {
    Map<CandidateId, PositionId> after = invitations(reach, allocation);
    return ReshuffleFinder.find(request.previous(), after, new Facts(reach, allocation));
  }

  private Map<CandidateId, PositionId> invitations(Reach reach, Allocation allocation) {
    Map<CandidateId, PositionId> after = new TreeMap<>();
    for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
      int pair = allocation.pairOf(candidate);
      if (pair != Allocation.NONE) {
        after.put(fair.id(candidate), fair.vacancies().get(reach.position(pair)).position().id());
      }
    }
    return after;
  }

  /** The candidates who are not in the previous plan. */
  List<CandidateId> arrived() {
    return IntStream.range(0, fair.table().size())
        .filter(fair::isPresent)
        .mapToObj(fair::id)
        .filter(this::hasArrived)
        .toList();
  }

  private boolean hasArrived(CandidateId candidate) {
    return !request.known().contains(candidate) && !request.previous().containsKey(candidate);
  }

  private final class Facts implements ReshuffleFinder.Facts {

    private final Reach reach;
    private final Allocation allocation;

    Facts(Reach reach, Allocation allocation) {
      this.reach = reach;
      this.allocation = allocation;
    }

    @Override
    public FairChange.@Nullable Lock lock(CandidateId candidate) {
      return locks.get(candidate);
    }

    @Override
    public boolean hasWithdrawn(CandidateId candidate) {
      return demand.absent().contains(candidate) || !candidates.containsKey(candidate);
    }

    @Override
    public boolean hasArrived(CandidateId candidate) {
      return Replanner.this.hasArrived(candidate);
    }

    @Override
    public boolean isRefused(CandidateId candidate, PositionId position) {
      return demand.isRefused(candidate, position);
    }

    @Override
    public int seatsBefore(PositionId position) {
      return demand.seatsBefore(position);
    }

    @Override
    public int seatsNow(PositionId position) {
      return demand.seatsNow(position);
    }

    @Override
    public boolean isWithinReach(CandidateId candidate, PositionId position) {
      return pair(reach, candidate, position) != null;
    }

    @Override
    public boolean movesForWish(CandidateId candidate, PositionId first, PositionId second) {
      Integer one = pair(reach, candidate, first);
      Integer other = pair(reach, candidate, second);
      return fair.request().plan() == PlanKind.STABLE
          && one != null
          && other != null
          && allocation.isRather(one, other);
    }
  }
}
