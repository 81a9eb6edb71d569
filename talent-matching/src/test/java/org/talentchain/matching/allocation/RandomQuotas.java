package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A small fair of chance with quotas, and all its plans. */
record RandomQuotas(Reach reach, int[] seats, int[] priorities, int[] shares, Quotas quotas) {

  /**
   * @param nested true for quotas of single positions about groups apart from each other, false for any
   */
  static RandomQuotas of(long seed, int positions, int people, int count, boolean nested) {
    Random random = new Random(seed);
    List<Reach.Row> rows = new ArrayList<>();
    for (int position = 0; position < positions; position++) {
      int[] within = IntStream.range(0, people).filter(any -> random.nextInt(3) > 0).toArray();
      int[] fits = Arrays.stream(within).map(any -> random.nextInt(6)).toArray();
      int[] preferences = Arrays.stream(within).map(any -> random.nextInt(6)).toArray();
      rows.add(new Reach.Row(within, fits, preferences));
    }
    Reach reach = new Reach(rows, people);
    int[] seats = random.ints(positions, 1, 4).toArray();
    List<BitSet> groups = List.of(new BitSet(), new BitSet(), new BitSet());
    for (int candidate = 0; candidate < people; candidate++) {
      if (nested) {
        groups.get(random.nextInt(3)).set(candidate);
      } else {
        for (BitSet group : groups) {
          group.set(candidate, random.nextBoolean());
        }
      }
    }
    List<Quota> quotas = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(positions);
      int to = nested ? from + 1 : from + 1 + random.nextInt(positions - from);
      int least = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
      int most = random.nextBoolean() ? least + random.nextInt(2) : Quota.UNLIMITED;
      int group = random.nextInt(3);
      List<Integer> scope = IntStream.range(from, to).boxed().toList();
      quotas.add(new Quota(scope, group, least, most));
    }
    return new RandomQuotas(
        reach,
        seats,
        random.ints(positions, 0, 2).toArray(),
        IntStream.range(0, reach.pairs()).map(reach::fit).toArray(),
        new Quotas(quotas, groups, people, positions));
  }

  /** Some pairs that could be promised: within seats, none of a candidate twice. */
  int[] somePairs(long seed) {
    Random random = new Random(seed + 1);
    BitSet taken = new BitSet();
    int[] left = seats.clone();
    return IntStream.range(0, reach.pairs())
        .filter(
            pair -> {
              boolean chosen =
                  random.nextInt(5) == 0 && !taken.get(reach.candidate(pair)) && left[reach.position(pair)] > 0;
              if (chosen) {
                taken.set(reach.candidate(pair));
                left[reach.position(pair)]--;
              }
              return chosen;
            })
        .toArray();
  }

  /** What is left when some pairs are taken out with their seats. */
  RandomQuotas without(int[] settled) {
    BitSet gone = new BitSet();
    int[] left = seats.clone();
    for (int pair : settled) {
      gone.set(reach.candidate(pair));
      left[reach.position(pair)]--;
    }
    List<Quota> narrower = new ArrayList<>();
    List<BitSet> groups = new ArrayList<>();
    for (int number = 0; number < quotas.count(); number++) {
      int which = number;
      Quota own = quotas.quota(number);
      int counted =
          (int)
              IntStream.of(settled)
                  .filter(pair -> quotas.counts(which, reach.candidate(pair)))
                  .filter(pair -> own.positions().contains(reach.position(pair)))
                  .count();
      int most = own.most() == Quota.UNLIMITED ? own.most() : own.most() - counted;
      narrower.add(new Quota(own.positions(), number, Math.max(0, own.least() - counted), most));
      BitSet group = new BitSet();
      IntStream.range(0, reach.candidateCount())
          .filter(candidate -> quotas.counts(which, candidate))
          .forEach(group::set);
      groups.add(group);
    }
    int[] pairs = IntStream.range(0, reach.pairs()).filter(pair -> !gone.get(reach.candidate(pair))).toArray();
    return new RandomQuotas(
        reach.without(gone),
        left,
        priorities,
        IntStream.of(pairs).map(pair -> shares[pair]).toArray(),
        new Quotas(narrower, groups, reach.candidateCount(), seats.length));
  }

  /** The pairs of a plan. */
  int[] pairs(Allocation plan) {
    return IntStream.range(0, seats.length).flatMap(at -> Arrays.stream(plan.keptBy(at))).toArray();
  }

  /** True when a plan has all of some pairs. */
  boolean has(Allocation plan, int[] some) {
    return IntStream.of(some).allMatch(pair -> plan.pairOf(reach.candidate(pair)) == pair);
  }

  /**
   * The value of the best plan that keeps the quotas and has all of some pairs, or -1 when there is none.
   *
   * @param bonus what each pair counts beside its worth
   */
  long best(int[] worths, long bonus, int[] settled) {
    long[] best = {-1};
    eachPlan(
        plan -> {
          if (has(plan, settled) && keepsQuotas(plan)) {
            best[0] = Math.max(best[0], value(pairs(plan), worths, bonus));
          }
        });
    return best[0];
  }

  static long value(int[] pairs, int[] worths, long bonus) {
    return IntStream.of(pairs).mapToLong(pair -> worths[pair] + bonus).sum();
  }

  Allocation taking(int[] pairs) {
    return Allocation.of(reach, pairs, priorities, shares);
  }

  boolean keepsQuotas(Allocation plan, int... which) {
    return PlanVerifier.quotas(reach, which.length == 0 ? quotas : quotas.only(which), plan).isProved();
  }

  long blocking(Allocation plan) {
    return PlanVerifier.blockingPairs(reach, seats, priorities, shares, quotas, plan);
  }

  /** Every plan within seats. */
  void eachPlan(Consumer<Allocation> use) {
    each(new int[0], 0, use);
  }

  private void each(int[] chosen, int candidate, Consumer<Allocation> use) {
    if (candidate == reach.candidateCount()) {
      Allocation plan = taking(chosen);
      if (IntStream.range(0, seats.length).allMatch(at -> plan.keptBy(at).length <= seats[at])) {
        use.accept(plan);
      }
      return;
    }
    each(chosen, candidate + 1, use);
    for (int pair = 0; pair < reach.pairs(); pair++) {
      if (reach.candidate(pair) == candidate) {
        int[] more = Arrays.copyOf(chosen, chosen.length + 1);
        more[chosen.length] = pair;
        each(more, candidate + 1, use);
      }
    }
  }

  boolean canBeKept(int... which) {
    boolean[] found = {false};
    eachPlan(plan -> found[0] |= keepsQuotas(plan, which));
    return found[0];
  }
}
