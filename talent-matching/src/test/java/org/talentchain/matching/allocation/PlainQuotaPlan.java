package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The plan of {@link QuotaAcceptance} without locks, straight from its definition: units choose anew from all each
 * time, counts are made anew each time, and nothing is kept to save time.
 */
final class PlainQuotaPlan {

  private final Reach reach;
  private final int[] seats;
  private final Quotas quotas;
  private final CandidateOrders orders;
  private final int[] places;
  private final int[] next;
  private final int[] pairOf;
  private final int[][] cutoffs;
  private final List<List<Integer>> held = new ArrayList<>();
  private boolean anyCutoff;

  PlainQuotaPlan(RandomQuotas fair) {
    reach = fair.reach();
    seats = fair.seats();
    quotas = fair.quotas();
    places = reach.placesInOrders();
    orders = new CandidateOrders(reach, fair.priorities(), fair.shares(), places);
    next = new int[reach.candidateCount()];
    pairOf = new int[reach.candidateCount()];
    Arrays.fill(pairOf, Allocation.NONE);
    cutoffs = new int[reach.positionCount()][quotas.typeCount()];
    for (int[] own : cutoffs) {
      Arrays.fill(own, Integer.MAX_VALUE);
    }
    IntStream.range(0, quotas.unitCount()).forEach(unit -> held.add(new ArrayList<>()));
  }

  /** The pair of each candidate, or {@link Allocation#NONE}. */
  int[] run() {
    Set<Integer> free = new TreeSet<>(IntStream.range(0, pairOf.length).boxed().toList());
    while (!free.isEmpty()) {
      Set<Integer> asked = new TreeSet<>();
      for (int candidate : free) {
        offer(candidate, asked);
      }
      free.clear();
      for (int unit : asked) {
        choose(unit, free);
      }
    }
    held.forEach(pairs -> pairs.forEach(pair -> pairOf[reach.candidate(pair)] = pair));
    if (anyCutoff) {
      fillUp();
    }
    return pairOf;
  }

  private void offer(int candidate, Set<Integer> asked) {
    int[] order = orders.of(candidate);
    while (next[candidate] < order.length) {
      int pair = order[next[candidate]++];
      int position = reach.position(pair);
      if (seats[position] > 0 && places[pair] <= cutoffs[position][quotas.type(candidate)]) {
        held.get(quotas.unit(position)).add(pair);
        asked.add(quotas.unit(position));
        return;
      }
    }
  }

  private void choose(int unit, Set<Integer> free) {
    List<Integer> all = new ArrayList<>(held.get(unit));
    all.sort(Comparator.<Integer>comparingInt(pair -> places[pair]).thenComparingInt(reach::position));
    List<Integer> kept = new ArrayList<>();
    all.stream().filter(pair -> isWanted(kept, pair) && fits(kept, pair)).forEach(kept::add);
    all.stream().filter(pair -> !kept.contains(pair) && fits(kept, pair)).forEach(kept::add);
    held.set(unit, kept);
    for (int pair : all) {
      if (!kept.contains(pair)) {
        free.add(reach.candidate(pair));
        if (!quotas.isNested(unit)) {
          int[] own = cutoffs[reach.position(pair)];
          int type = quotas.type(reach.candidate(pair));
          own[type] = Math.min(own[type], places[pair]);
          anyCutoff = true;
        }
      }
    }
  }

  private boolean fits(List<Integer> kept, int pair) {
    int position = reach.position(pair);
    return kept.stream().filter(other -> reach.position(other) == position).count() < seats[position]
        && IntStream.of(quotas.of(position))
            .filter(quota -> quotas.counts(quota, reach.candidate(pair)))
            .allMatch(quota -> count(kept, quota) < quotas.quota(quota).most());
  }

  private boolean isWanted(List<Integer> kept, int pair) {
    return IntStream.of(quotas.of(reach.position(pair)))
        .filter(quota -> quotas.counts(quota, reach.candidate(pair)))
        .anyMatch(quota -> count(kept, quota) < quotas.quota(quota).least());
  }

  private long count(List<Integer> kept, int quota) {
    return kept.stream()
        .filter(pair -> quotas.quota(quota).positions().contains(reach.position(pair)))
        .filter(pair -> quotas.counts(quota, reach.candidate(pair)))
        .count();
  }

  private void fillUp() {
    TreeSet<Integer> due = new TreeSet<>(IntStream.range(0, seats.length).boxed().toList());
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Integer position = due.ceiling(0); position != null; position = due.higher(position)) {
        due.remove(position);
        if (!quotas.isNested(quotas.unit(position))) {
          moved |= fill(position, due);
        }
      }
    }
  }

  private boolean fill(int position, Set<Integer> due) {
    boolean moved = false;
    Set<Integer> refused = new HashSet<>();
    for (int pair : reach.orderOfPosition(position)) {
      int now = pairOf[reach.candidate(pair)];
      int type = quotas.type(reach.candidate(pair));
      List<Integer> all = IntStream.of(pairOf).filter(each -> each != Allocation.NONE).boxed().toList();
      if (all.stream().filter(other -> reach.position(other) == position).count() >= seats[position]) {
        break;
      }
      List<Integer> others = new ArrayList<>(all);
      others.remove((Integer) now);
      if (now != Allocation.NONE && !orders.isBefore(pair, now) || refused.contains(type)) {
        continue;
      }
      if (!fits(others, pair)) {
        refused.add(type);
        continue;
      }
      others.add(pair);
      if (now != Allocation.NONE && isWanted(others, now)) {
        refused.add(type);
        due.add(position);
        continue;
      }
      pairOf[reach.candidate(pair)] = pair;
      moved = true;
      if (now != Allocation.NONE) {
        IntStream.of(quotas.positions(quotas.unit(reach.position(now)))).forEach(due::add);
      }
    }
    return moved;
  }
}
