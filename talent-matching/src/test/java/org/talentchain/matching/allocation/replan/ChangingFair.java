package org.talentchain.matching.allocation.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.PlanVerifier;
import org.talentchain.matching.allocation.Reach;

/**
 * A made-up fair beside a live plan: knows by itself what there is at the moment, so that the plan can be held
 * against one made anew.
 */
final class ChangingFair {

  private record Pair(int candidate, int position, int fit, int preference, int worth) {}

  private final Random random;
  private final int most;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Boolean> present = new ArrayList<>();
  private final List<Integer> seats = new ArrayList<>();
  private final boolean stable;
  final LivePlan plan;

  ChangingFair(long seed, int candidates, int positions, int most, boolean stable) {
    this(seed, candidates, positions, most, stable, 0);
  }

  /** One in which seats are filled first. */
  static ChangingFair filledFirst(long seed, int candidates, int positions, int most) {
    return new ChangingFair(seed, candidates, positions, most, false, 1_000_000_000L);
  }

  private ChangingFair(
      long seed, int candidates, int positions, int most, boolean stable, long bonus) {
    this.random = new Random(seed);
    this.most = most;
    this.stable = stable;
    IntStream.range(0, positions).forEach(position -> seats.add(random.nextInt(4)));
    IntStream.range(0, candidates).forEach(candidate -> present.add(true));
    for (int position = 0; position < positions; position++) {
      for (int candidate = 0; candidate < candidates; candidate++) {
        if (random.nextInt(3) == 0) {
          pairs.add(pair(candidate, position));
        }
      }
    }
    Snapshot now = new Snapshot();
    int[] shares = new int[now.reach.pairs()];
    int[] none = {};
    int[] priorities = new int[positions];
    plan =
        stable
            ? LivePlan.stable(now.reach, now.seats, priorities, shares, now.worths, none, none)
            : bonus == 0
                ? LivePlan.optimal(now.reach, now.seats, now.worths, none, none)
                : LivePlan.filledFirst(now.reach, now.seats, now.worths, none, none, bonus);
  }

  private Pair pair(int candidate, int position) {
    return new Pair(
        candidate, position, random.nextInt(most + 1), random.nextInt(most + 1), random.nextInt(most + 1));
  }

  private static Link link(Pair pair) {
    return new Link(pair.worth, LiveMarket.wish(0, pair.preference, 0), pair.fit);
  }

  /** One thing changes; returns what, to be read where a test fails. */
  String change() {
    return switch (random.nextInt(8)) {
      case 0 -> arrive();
      case 1 -> open();
      case 2 -> admit();
      case 3, 4 -> headcount();
      case 5 -> part();
      default -> comeOrGo();
    };
  }

  private String arrive() {
    int candidate = present.size();
    present.add(true);
    Map<Integer, Link> links = new HashMap<>();
    for (int position = 0; position < seats.size(); position++) {
      if (random.nextInt(3) == 0) {
        Pair pair = pair(candidate, position);
        pairs.add(pair);
        links.put(position, link(pair));
      }
    }
    plan.arrive(links);
    return "candidate " + candidate + " arrives";
  }

  private String open() {
    int position = seats.size();
    seats.add(random.nextInt(3));
    Map<Integer, Link> links = new HashMap<>();
    for (int candidate = 0; candidate < present.size(); candidate++) {
      if (random.nextInt(3) == 0) {
        Pair pair = pair(candidate, position);
        pairs.add(pair);
        links.put(candidate, link(pair));
      }
    }
    plan.open(links, seats.get(position));
    return "position " + position + " opens";
  }

  private String admit() {
    int candidate = random.nextInt(present.size());
    int position = random.nextInt(seats.size());
    if (plan.pair(candidate, position) == LivePlan.NONE) {
      Pair pair = pair(candidate, position);
      pairs.add(pair);
      plan.admit(candidate, position, link(pair));
    }
    return "candidate " + candidate + " comes within reach of position " + position;
  }

  private String part() {
    if (pairs.isEmpty()) {
      return "nothing";
    }
    Pair pair = pairs.remove(random.nextInt(pairs.size()));
    plan.part(plan.pair(pair.candidate, pair.position));
    return "candidate " + pair.candidate + " says no to position " + pair.position;
  }

  private String headcount() {
    int position = random.nextInt(seats.size());
    int count = random.nextInt(5);
    seats.set(position, count);
    plan.seats(position, count);
    return "position " + position + " takes " + count;
  }

  private String comeOrGo() {
    int candidate = random.nextInt(present.size());
    boolean comes = !present.get(candidate);
    present.set(candidate, comes);
    if (comes) {
      plan.comeBack(candidate);
    } else {
      plan.withdraw(candidate);
    }
    return "candidate " + candidate + (comes ? " comes" : " goes");
  }

  /** A pair that can be settled now, settled here and in the plan. */
  void settleOne() {
    List<Pair> possible =
        pairs.stream().filter(each -> present.get(each.candidate) && seats.get(each.position) > 0).toList();
    if (!possible.isEmpty()) {
      Pair pair = possible.get(random.nextInt(possible.size()));
      present.set(pair.candidate, false);
      seats.set(pair.position, seats.get(pair.position) - 1);
      plan.settle(plan.pair(pair.candidate, pair.position));
    }
  }

  /** What is wrong with the plan, or null. */
  String fault() {
    Snapshot now = new Snapshot();
    return stable ? now.stableFault() : now.optimalFault();
  }

  /** Everything as it is at the moment, in numbers of its own for pairs. */
  private final class Snapshot {

    final Reach reach;
    final int[] seats;
    final int[] worths;
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();

    Snapshot() {
      List<Pair> now =
          pairs.stream()
              .filter(each -> present.get(each.candidate))
              .sorted(Comparator.comparingInt(Pair::position).thenComparingInt(Pair::candidate))
              .toList();
      List<Reach.Row> rows = new ArrayList<>();
      for (int position = 0; position < ChangingFair.this.seats.size(); position++) {
        int which = position;
        List<Pair> row = now.stream().filter(each -> each.position == which).toList();
        rows.add(
            new Reach.Row(
                row.stream().mapToInt(Pair::candidate).toArray(),
                row.stream().mapToInt(Pair::fit).toArray(),
                row.stream().mapToInt(Pair::preference).toArray()));
      }
      reach = new Reach(rows, present.size());
      seats = ChangingFair.this.seats.stream().mapToInt(Integer::intValue).toArray();
      worths = now.stream().mapToInt(Pair::worth).toArray();
      for (int pair = 0; pair < now.size(); pair++) {
        numbers.put(List.of(now.get(pair).candidate, now.get(pair).position), pair);
      }
    }

    private int[] taken() {
      return IntStream.of(plan.taken())
          .map(pair -> numbers.get(List.of(plan.candidate(pair), plan.position(pair))))
          .toArray();
    }

    String stableFault() {
      int[] priorities = new int[seats.length];
      int[] shares = new int[reach.pairs()];
      Allocation kept = Allocation.of(reach, taken(), priorities, shares);
      String fault = PlanVerifier.stability(reach, seats, priorities, shares, kept).fault();
      if (fault != null) {
        return fault;
      }
      Allocation anew = Allocation.stable(reach, seats, priorities, shares);
      for (int candidate = 0; candidate < reach.candidateCount(); candidate++) {
        if ((anew.pairOf(candidate) == Allocation.NONE) != (kept.pairOf(candidate) == Allocation.NONE)) {
          return "candidate " + candidate + " is matched in one of two stable plans only";
        }
      }
      return null;
    }

    String optimalFault() {
      Market market = Market.of(reach, worths, seats);
      Goal goal = plan.bonus() == 0 ? Goal.TOTAL : Goal.FILLED_FIRST;
      OptimalAllocation anew = OptimalAllocation.of(market, goal);
      if (goal == Goal.FILLED_FIRST && anew.filled() != plan.filled()) {
        return "%d seats are filled, not %d".formatted(plan.filled(), anew.filled());
      }
      if (anew.total() != plan.total()) {
        return "the total is %d, not %d".formatted(plan.total(), anew.total());
      }
      return PlanVerifier.optimality(market, plan.bonus(), taken(), plan.prices()).fault();
    }
  }
}
