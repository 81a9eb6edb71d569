package org.talentchain.matching.allocation;

import java.util.Arrays;

/**
 * Checks plans from their definition alone. Shares no code with what makes the plans, so that a plan that
 * passes is right whoever made it.
 */
public final class PlanVerifier {

  private PlanVerifier() {}

  /** Checks that no pair is taken twice and no candidate and no position takes more than its limit. */
  public static Verification feasibility(Market market, int[] pairs) {
    int[] ofCandidate = new int[market.candidateCount()];
    int[] ofPosition = new int[market.positionCount()];
    long[] couples = new long[pairs.length];
    for (int at = 0; at < pairs.length; at++) {
      int pair = pairs[at];
      if (pair < 0 || pair >= market.pairs()) {
        return Verification.fault("there is no pair %d", pair);
      }
      int candidate = market.candidate(pair);
      int position = market.position(pair);
      couples[at] = (long) candidate << Integer.SIZE | position;
      if (++ofCandidate[candidate] > market.limit(candidate)) {
        return Verification.fault("candidate %d takes more than %d", candidate, market.limit(candidate));
      }
      if (++ofPosition[position] > market.seats(position)) {
        return Verification.fault("position %d takes more than %d", position, market.seats(position));
      }
    }
    Arrays.sort(couples);
    for (int at = 1; at < couples.length; at++) {
      if (couples[at] == couples[at - 1]) {
        int candidate = (int) (couples[at] >> Integer.SIZE);
        return Verification.fault("candidate %d takes position %d twice", candidate, (int) couples[at]);
      }
    }
    return Verification.PROVED;
  }

  /**
   * Proves that no plan reaches the goal better. At any prices of seats, no plan is worth more than what all
   * seats cost plus, for each candidate, the most they can have left after paying for as many seats as they
   * may take. If this exceeds the plan by less than 1, nothing is better, as all sums are whole numbers.
   *
   * @param pairs the plan
   * @param prices the proof
   */
  public static Verification optimality(Market market, Goal goal, int[] pairs, Prices prices) {
    return optimality(market, market.bonus(goal), pairs, prices);
  }

  /**
   * The same where each pair taken counts something beside its worth. A bonus above the total of every plan makes
   * the plan one of largest total among those that fill most; of 0, one of largest total.
   */
  public static Verification optimality(Market market, long bonus, int[] pairs, Prices prices) {
    Verification feasible = feasibility(market, pairs);
    if (!feasible.isProved()) {
      return feasible;
    }
    long missed = 0;
    int[] open = new int[market.positionCount()];
    Arrays.setAll(open, market::seats);
    for (int pair : pairs) {
      open[market.position(pair)]--;
    }
    for (int position = 0; position < open.length; position++) {
      if (open[position] > 0 && prices.parts(position) > 0) {
        long allowed = (prices.unit() - missed - 1) / open[position];
        if (prices.parts(position) > allowed) {
          return Verification.fault("position %d has open seats that are not free", position);
        }
        missed += open[position] * prices.parts(position);
      }
    }
    return new Surpluses(market, bonus, prices).check(pairs, missed);
  }

  /** What candidates have left after paying, candidate by candidate. */
  private static final class Surpluses {

    private final Market market;
    private final long bonus;
    private final Prices prices;
    private final int[] starts;
    private final int[] pairs;
    private final int[] seenAt;

    Surpluses(Market market, long bonus, Prices prices) {
      this.market = market;
      this.bonus = bonus;
      this.prices = prices;
      starts = new int[market.candidateCount() + 1];
      for (int pair = 0; pair < market.pairs(); pair++) {
        starts[market.candidate(pair) + 1]++;
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      pairs = new int[market.pairs()];
      int[] next = starts.clone();
      for (int pair = 0; pair < market.pairs(); pair++) {
        pairs[next[market.candidate(pair)]++] = pair;
      }
      seenAt = new int[market.positionCount()];
      Arrays.fill(seenAt, -1);
    }

    Verification check(int[] plan, long missedBySeats) {
      long[] have = new long[market.candidateCount()];
      for (int pair : plan) {
        have[market.candidate(pair)] += surplus(pair);
      }
      long missed = missedBySeats;
      for (int candidate = 0; candidate < have.length; candidate++) {
        long missing = most(candidate) - have[candidate];
        if (missing >= prices.unit() - missed) {
          return Verification.fault(
              "at these prices the plan may miss 1 or more, up to candidate %d", candidate);
        }
        missed += missing;
      }
      return Verification.PROVED;
    }

    private long surplus(int pair) {
      long worth = Math.multiplyExact(market.worth(pair) + bonus, prices.unit());
      return worth - prices.parts(market.position(pair));
    }

    /** The most a candidate can have left, at most one pair a position. */
    private long most(int candidate) {
      long[] surpluses = new long[starts[candidate + 1] - starts[candidate]];
      int count = 0;
      for (int at = starts[candidate]; at < starts[candidate + 1]; at++) {
        int position = market.position(pairs[at]);
        long surplus = surplus(pairs[at]);
        int seen = seenAt[position];
        if (seen >= 0) {
          surpluses[seen] = Math.max(surpluses[seen], surplus);
        } else {
          seenAt[position] = count;
          surpluses[count++] = surplus;
        }
      }
      for (int at = starts[candidate]; at < starts[candidate + 1]; at++) {
        seenAt[market.position(pairs[at])] = -1;
      }
      Arrays.sort(surpluses, 0, count);
      long most = 0;
      for (int at = count - 1; at >= Math.max(0, count - market.limit(candidate)); at--) {
        most += Math.max(0, surpluses[at]);
      }
      return most;
    }
  }

  /**
   * By how much any plan within seats and quotas can be better than this one at most; 0 proves it the best. No plan is
   * worth more than what all seats cost at any prices, what quotas take at their bounds (most of them where they
   * charge, least where they pay), and the most each candidate can have left. Holds for quotas of any kind.
   *
   * @param market in which each candidate takes one position
   * @param bonus what each pair taken counts beside its worth
   * @param pairs a plan that keeps seats and quotas
   * @throws IllegalArgumentException when it does not, or prices are missing
   * @throws ArithmeticException when the difference is beyond whole numbers
   */
  public static long missed(Market market, long bonus, Quotas quotas, int[] pairs, QuotaPrices prices) {
    Verification feasible = feasibility(market, pairs);
    if (!feasible.isProved() || !prices.areOf(market, quotas)) {
      throw new IllegalArgumentException("the plan or its prices are not of this market: " + feasible.fault());
    }
    return new QuotaGap(market, bonus, quotas, prices).of(pairs);
  }

  /** Proves that a plan is as fair as can be where there are no quotas. */
  public static Verification fairness(Market market, int[] satisfactions, int[] pairs, FairProof proof) {
    Quotas none = Quotas.none(market.candidateCount(), market.positionCount());
    return fairness(market, satisfactions, none, pairs, proof);
  }

  /**
   * Proves that a plan keeps its limits and quotas and is as fair as can be, as {@link
   * org.talentchain.matching.allocation.flow.FairAllocation} says it. Aims in order of importance are one aim whose
   * costs are lists of numbers, of which the first that differs decides; what duality says of numbers it says of these.
   * So the plan is the best if whoever is taken costs no more than the prices of the candidate, of the seat and of the
   * quotas they count for together, whoever is not costs no less, nothing with a price above 0 is more than the least it
   * may be, and nothing with one below 0 less than the most. Holds for quotas of any kind.
   *
   * @param satisfactions what the candidate of each pair thinks of it
   * @param pairs the plan
   */
  public static Verification fairness(
      Market market, int[] satisfactions, Quotas quotas, int[] pairs, FairProof proof) {
    Verification feasible = feasibility(market, pairs);
    return feasible.isProved()
        ? new FairnessCheck(market, satisfactions, quotas, proof).check(pairs)
        : feasible;
  }

  /**
   * Proves that a plan is stable: seats and candidates are not given twice, and no position and candidate
   * would both rather have each other. Orders are those of {@link StableAllocation}.
   */
  public static Verification stability(
      Reach reach, int[] seats, int[] priorities, int[] shares, Allocation plan) {
    for (int position = 0; position < reach.positionCount(); position++) {
      if (plan.keptBy(position).length > seats[position]) {
        return Verification.fault("position %d takes more than %d", position, seats[position]);
      }
      for (int pair : plan.keptBy(position)) {
        if (reach.position(pair) != position || plan.pairOf(reach.candidate(pair)) != pair) {
          return Verification.fault("position %d and candidate %d disagree", position, reach.candidate(pair));
        }
      }
    }
    long blocking = blockingPairs(reach, seats, priorities, shares, plan);
    return blocking == 0 ? Verification.PROVED : Verification.fault("%d blocking pairs", blocking);
  }

  /** How many positions and candidates would both rather have each other than what the plan gives them. */
  public static long blockingPairs(
      Reach reach, int[] seats, int[] priorities, int[] shares, Allocation plan) {
    long blocking = 0;
    for (int position = 0; position < reach.positionCount(); position++) {
      int[] kept = plan.keptBy(position);
      boolean open = kept.length < seats[position];
      int worst = kept.length == 0 ? Allocation.NONE : worst(reach, kept);
      for (int pair = reach.start(position); pair < reach.start(position + 1); pair++) {
        int now = plan.pairOf(reach.candidate(pair));
        boolean wanted = open || worst != Allocation.NONE && isBetterFit(reach, pair, worst);
        if (now != pair
            && wanted
            && (now == Allocation.NONE || prefers(reach, priorities, shares, pair, now))) {
          blocking++;
        }
      }
    }
    return blocking;
  }

  /** Checks that no quota has too few or too many. */
  public static Verification quotas(Reach reach, Quotas quotas, Allocation plan) {
    int[] counts = new Counts(reach, quotas, plan).counts;
    for (int quota = 0; quota < counts.length; quota++) {
      if (counts[quota] < quotas.quota(quota).least() || counts[quota] > quotas.quota(quota).most()) {
        return Verification.fault("quota %d counts %d", quota, counts[quota]);
      }
    }
    return Verification.PROVED;
  }

  /**
   * How many positions and candidates would both rather have each other than what the plan gives them, and
   * could: the candidate leaves their seat, somebody with a worse fit leaves the position if need be, and no
   * quota then has too many, or too few if it had enough.
   */
  public static long blockingPairs(
      Reach reach, int[] seats, int[] priorities, int[] shares, Quotas quotas, Allocation plan) {
    Counts counts = new Counts(reach, quotas, plan);
    long blocking = 0;
    for (int position = 0; position < reach.positionCount(); position++) {
      int[] kept = plan.keptBy(position);
      for (int pair = reach.start(position); pair < reach.start(position + 1); pair++) {
        int now = plan.pairOf(reach.candidate(pair));
        if (now == pair || now != Allocation.NONE && !prefers(reach, priorities, shares, pair, now)) {
          continue;
        }
        int wanted = pair;
        boolean allowed = kept.length < seats[position] && counts.allow(pair, now, Allocation.NONE);
        blocking +=
            allowed
                    || Arrays.stream(kept)
                        .anyMatch(
                            other -> isBetterFit(reach, wanted, other) && counts.allow(wanted, now, other))
                ? 1
                : 0;
      }
    }
    return blocking;
  }

  /** How many count for each quota, and whether a change is allowed. */
  private static final class Counts {

    private final Reach reach;
    private final Quotas quotas;
    private final int[] counts;

    Counts(Reach reach, Quotas quotas, Allocation plan) {
      this.reach = reach;
      this.quotas = quotas;
      counts = new int[quotas.count()];
      for (int quota = 0; quota < counts.length; quota++) {
        for (int position : quotas.quota(quota).positions()) {
          for (int pair : plan.keptBy(position)) {
            counts[quota] += isIn(quota, pair) ? 1 : 0;
          }
        }
      }
    }

    private boolean isIn(int quota, int pair) {
      return pair != Allocation.NONE
          && quotas.counts(quota, reach.candidate(pair))
          && quotas.quota(quota).positions().contains(reach.position(pair));
    }

    boolean allow(int comes, int leaves, int goes) {
      for (int quota = 0; quota < counts.length; quota++) {
        int change =
            (isIn(quota, comes) ? 1 : 0) - (isIn(quota, leaves) ? 1 : 0) - (isIn(quota, goes) ? 1 : 0);
        int after = counts[quota] + change;
        boolean tooMany = change > 0 && after > quotas.quota(quota).most();
        boolean tooFew = change < 0 && after < quotas.quota(quota).least();
        if (tooMany || tooFew) {
          return false;
        }
      }
      return true;
    }
  }

  private static int worst(Reach reach, int[] pairs) {
    int worst = pairs[0];
    for (int pair : pairs) {
      worst = isBetterFit(reach, worst, pair) ? pair : worst;
    }
    return worst;
  }

  private static boolean isBetterFit(Reach reach, int pair, int than) {
    return reach.fit(pair) > reach.fit(than)
        || reach.fit(pair) == reach.fit(than) && reach.candidate(pair) < reach.candidate(than);
  }

  private static boolean prefers(Reach reach, int[] priorities, int[] shares, int pair, int to) {
    int[] one = {
      priorities[reach.position(pair)], reach.preference(pair), shares[pair], -reach.position(pair)
    };
    int[] other = {priorities[reach.position(to)], reach.preference(to), shares[to], -reach.position(to)};
    return Arrays.compare(one, other) > 0;
  }
}
