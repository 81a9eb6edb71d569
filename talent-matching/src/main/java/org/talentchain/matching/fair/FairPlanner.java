package org.talentchain.matching.fair;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.InvitationLimits;
import org.talentchain.matching.allocation.InvitationPlan;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.city.Workers;
import org.talentchain.matching.explain.NearMisses;
import org.talentchain.matching.explain.Nearest;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.PositionReach;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;

/**
 * Plans a fair, stage by stage: who is within reach, who likes whom how much, the allocation, what keeps
 * those left over, and the plan in words of the model. Each stage is shared by several threads position by
 * position and joined in the order of ids, so the threads change nothing.
 */
final class FairPlanner {

  private final Fair fair;
  private final Workers workers;

  FairPlanner(Fair fair) {
    this.fair = fair;
    this.workers = fair.city().workers();
  }

  FairPlan plan() {
    return plan(allocations -> allocations.of(fair.request().plan()));
  }

  /** The plan some allocation makes. */
  FairPlan plan(Function<Allocations, Allocation> allocating) {
    List<PositionReach> reaches = findReach();
    List<Rating[]> preferences = ratePreferences(reaches);
    Allocations allocations = new Allocations(fair, reaches, preferences);
    Allocation allocation = allocating.apply(allocations);
    Nearest nearest = new Nearest(fair.table().size());
    List<@Nullable NearMisses> misses = seeLeftovers(allocations, allocation, nearest);
    Optional<SmallChanges> changes =
        SmallChanges.of(fair, allocations, allocation, misses, nearest.chances());
    FairWriter writer =
        new FairWriter(fair, reaches, preferences, allocations, allocation, misses, nearest, changes);
    int[] present = IntStream.range(0, fair.table().size()).filter(fair::isPresent).toArray();
    return new FairPlan(
        workers.map(fair.vacancies().size(), writer::positionPlan),
        workers.map(present.length, at -> writer.candidatePlan(present[at])),
        reaches.stream().mapToLong(PositionReach::assessed).sum(),
        allocations.reach().pairs(),
        allocations.report(allocation),
        changes.isPresent());
  }

  /** More invitations than there are places. */
  InvitationPlan invitations(InvitationLimits limits) {
    List<PositionReach> reaches = findReach();
    List<Rating[]> preferences = ratePreferences(reaches);
    Allocations allocations = new Allocations(fair, reaches, preferences);
    return new Invitations(fair, reaches, preferences, allocations).most(limits);
  }

  /** What each kind of plan achieves over the same pairs. */
  List<PlanMeasures> compare() {
    Allocations allocations = allocations();
    return Stream.of(PlanKind.values())
        .filter(allocations::canMake)
        .map(allocations::measure)
        .toList();
  }

  /** Who is within reach, and who likes whom how much. */
  Allocations allocations() {
    List<PositionReach> reaches = findReach();
    return new Allocations(fair, reaches, ratePreferences(reaches));
  }

  private List<PositionReach> findReach() {
    return workers.map(
        fair.vacancies().size(),
        () -> {
          TableScan scan = new TableScan(fair.table());
          return position -> reach(position, scan);
        });
  }

  private PositionReach reach(int position, TableScan scan) {
    Vacancy vacancy = fair.vacancies().get(position);
    PositionReach found =
        vacancy.card().isAssessable()
            ? PositionReach.find(vacancy.card(), fair.criteria(position), scan, fair::isPresent)
            : PositionReach.NOBODY;
    for (int candidate : fair.promised(position)) {
      found = found.with(candidate, vacancy.card().tally(fair.features(candidate)));
    }
    for (int candidate : fair.refused(position)) {
      found = found.without(candidate);
    }
    return found;
  }

  /** The preference of each pair, position by position. */
  private List<Rating[]> ratePreferences(List<PositionReach> reaches) {
    List<WishFeatures> wishes = workers.map(fair.table().size(), fair::wish);
    return workers.map(
        reaches.size(),
        position ->
            IntStream.of(reaches.get(position).candidates())
                .mapToObj(
                    candidate ->
                        Preference.rate(wishes.get(candidate), fair.vacancies().get(position).offer()))
                .toArray(Rating[]::new));
  }

  /** What keeps those without a seat from each position; also tells each of them what came nearest. */
  private List<@Nullable NearMisses> seeLeftovers(
      Allocations allocations, Allocation allocation, Nearest nearest) {
    CandidateTable table = fair.table();
    Queue<Nearest> parts = new ConcurrentLinkedQueue<>();
    List<@Nullable NearMisses> misses =
        workers.<@Nullable NearMisses>map(
            fair.vacancies().size(),
            () -> {
              TableScan scan = new TableScan(table);
              Nearest part = new Nearest(table.size());
              parts.add(part);
              IntFunction<@Nullable NearMisses> see =
                  position -> misses(position, allocations, allocation, scan, part);
              return see;
            });
    parts.forEach(nearest::join);
    return misses;
  }

  private @Nullable NearMisses misses(
      int position, Allocations allocations, Allocation allocation, TableScan scan, Nearest nearest) {
    Vacancy vacancy = fair.vacancies().get(position);
    if (!vacancy.card().isAssessable()) {
      return null;
    }
    int openSeats = vacancy.position().headcount().places() - allocation.keptBy(position).length;
    NearMisses misses =
        new NearMisses(
            position,
            vacancy.card(),
            fair.criteria(position),
            openSeats,
            IntStream.of(allocation.keptBy(position)).map(allocations::points).min().orElse(0),
            scan,
            fair.remedies().taught(vacancy.card()));
    scan.each(
        vacancy.card(),
        (candidate, tally) -> {
          if (!fair.isPresent(candidate)) {
            return;
          }
          if (allocation.pairOf(candidate) == Allocation.NONE) {
            misses.see(candidate, tally, nearest);
          } else {
            misses.seeElsewhere(candidate, tally);
          }
        });
    return misses;
  }
}
