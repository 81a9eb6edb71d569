package org.talentchain.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.FairPlan;
import org.talentchain.matching.allocation.PlanKind;
import org.talentchain.matching.allocation.PlanMeasures;
import org.talentchain.matching.allocation.Reach;
import org.talentchain.matching.allocation.Allocation;
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

  FairPlanner(Fair fair, Workers workers) {
    this.fair = fair;
    this.workers = workers;
  }

  FairPlan plan() {
    List<PositionReach> reaches = findReach();
    List<Rating[]> preferences = ratePreferences(reaches);
    Allocations allocations = new Allocations(fair, join(reaches, preferences), preferences);
    Reach reach = allocations.reach();
    Allocation allocation = allocations.of(fair.request().plan());
    Nearest nearest = new Nearest(fair.table().size());
    List<@Nullable NearMisses> misses = seeLeftovers(allocation, nearest);
    FairWriter writer = new FairWriter(fair, reaches, preferences, reach, allocation, misses, nearest);
    return new FairPlan(
        workers.map(fair.vacancies().size(), writer::positionPlan),
        workers.map(fair.table().size(), writer::candidatePlan),
        reaches.stream().mapToLong(PositionReach::assessed).sum(),
        reach.pairs());
  }

  /** What each kind of plan achieves over the same pairs. */
  List<PlanMeasures> compare() {
    List<PositionReach> reaches = findReach();
    List<Rating[]> preferences = ratePreferences(reaches);
    Allocations allocations = new Allocations(fair, join(reaches, preferences), preferences);
    return Stream.of(PlanKind.values()).map(allocations::measure).toList();
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
    return vacancy.card().isAssessable()
        ? PositionReach.find(vacancy.card(), fair.criteria(position), scan)
        : PositionReach.NOBODY;
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

  private Reach join(List<PositionReach> reaches, List<Rating[]> preferences) {
    List<Reach.Row> rows = new ArrayList<>();
    for (int position = 0; position < reaches.size(); position++) {
      PositionReach each = reaches.get(position);
      int[] orders = new int[each.candidates().length];
      for (int i = 0; i < orders.length; i++) {
        Rating fit = fair.vacancies().get(position).card().rating(each.points()[i]);
        Rating preference = preferences.get(position)[i];
        orders[i] = (preference.isAssessable() ? preference : fit).perTenThousand();
      }
      rows.add(new Reach.Row(each.candidates(), each.points(), orders));
    }
    return new Reach(rows, fair.table().size());
  }

  /** What keeps those without a seat from each position; also tells each of them what came nearest. */
  private List<@Nullable NearMisses> seeLeftovers(Allocation allocation, Nearest nearest) {
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
                  position -> misses(position, allocation, scan, part);
              return see;
            });
    parts.forEach(nearest::join);
    return misses;
  }

  private @Nullable NearMisses misses(
      int position, Allocation allocation, TableScan scan, Nearest nearest) {
    Vacancy vacancy = fair.vacancies().get(position);
    if (!vacancy.card().isAssessable()) {
      return null;
    }
    NearMisses misses = new NearMisses(position, vacancy.card(), fair.criteria(position));
    scan.each(
        vacancy.card(),
        (candidate, tally) -> {
          if (allocation.pairOf(candidate) == Allocation.NONE) {
            misses.see(candidate, tally, nearest);
          }
        });
    return misses;
  }
}
