package org.talentchain.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.QuotaOutcome.Promise;

/**
 * The stable plan under quotas. Upper bounds always hold. Lower bounds are reached by giving those of the
 * group the first right to seats ({@link QuotaAcceptance}); stability does not allow more, as nobody can be
 * made to come. Where that is not enough, as few more as are missing are <em>placed</em>, those who mind
 * least first, and all others are planned around them: then lower bounds hold whenever they can, and the plan
 * says who was placed. Minimum quotas and stability exclude each other in general (Krishnaa and others 2019).
 */
public final class QuotaAllocation {

  private final Reach reach;
  private final int[] seats;
  private final Quotas quotas;
  private final Allocation plan;
  private final int[] placed;

  private QuotaAllocation(Reach reach, int[] seats, Quotas quotas, Allocation plan, int[] placed) {
    this.reach = reach;
    this.seats = seats;
    this.quotas = quotas;
    this.plan = plan;
    this.placed = placed;
  }

  /** A set of quotas that cannot all be kept, or nothing. */
  public static Optional<QuotaConflict> conflict(Reach reach, int[] seats, Quotas quotas) {
    return QuotaCheck.of(reach, seats, quotas, new int[0]);
  }

  /**
   * Finds the plan.
   *
   * @throws IllegalArgumentException when the quotas cannot all be kept: see {@link #conflict}
   */
  public static QuotaAllocation of(Reach reach, int[] seats, int[] priorities, int[] shares, Quotas quotas) {
    return of(reach, seats, priorities, shares, quotas, new int[0]);
  }

  /**
   * Finds the plan around pairs that are settled: they count for seats and quotas and stay whatever comes, and all
   * others are planned with what is left.
   *
   * @param settled no two of a candidate, within seats and upper bounds
   * @throws IllegalArgumentException when the quotas cannot all be kept beside them
   */
  public static QuotaAllocation of(
      Reach reach, int[] seats, int[] priorities, int[] shares, Quotas quotas, int[] settled) {
    int[] places = reach.placesInOrders();
    CandidateOrders orders = new CandidateOrders(reach, priorities, shares, places);
    QuotaFilling filling = null;
    int[] locks = settled;
    while (true) {
      QuotaAcceptance acceptance = new QuotaAcceptance(reach, seats, orders, places, quotas, locks);
      int[] pairs = Arrays.stream(acceptance.run()).filter(pair -> pair != Allocation.NONE).toArray();
      int[] shortOnes = shortOnes(quotas, acceptance.counts());
      if (shortOnes.length == 0) {
        Allocation plan = Allocation.of(reach, pairs, orders);
        int[] placed = Arrays.copyOfRange(locks, settled.length, locks.length);
        return new QuotaAllocation(reach, seats, quotas, plan, placed);
      }
      filling = filling == null ? new QuotaFilling(reach, seats, quotas, orders) : filling;
      locks = more(reach, quotas, filling, locks, pairs, shortOnes);
    }
  }

  private static int[] shortOnes(Quotas quotas, int[] counts) {
    return IntStream.range(0, counts.length)
        .filter(quota -> counts[quota] < quotas.quota(quota).least())
        .toArray();
  }

  private static int[] counts(Reach reach, int[] seats, Quotas quotas, int[] pairs) {
    QuotaCounts counts = new QuotaCounts(quotas, seats);
    for (int pair : pairs) {
      counts.add(reach.position(pair), quotas.type(reach.candidate(pair)), 1);
    }
    return counts.counts();
  }

  /** The pairs settled so far and those that reach what is short, chosen so that the rest can be reached. */
  private static int[] more(
      Reach reach, Quotas quotas, QuotaFilling filling, int[] locks, int[] pairs, int[] shortOnes) {
    int[] helpful = Arrays.stream(pairs).filter(pair -> helps(reach, quotas, pair)).toArray();
    int[] found = filling.fill(locks, helpful).pairs();
    if (found == null) {
      throw new IllegalArgumentException("these quotas cannot all be kept");
    }
    BitSet before = new BitSet();
    IntStream.of(pairs).forEach(before::set);
    IntStream.of(locks).forEach(before::clear);
    List<Integer> all = new ArrayList<>(IntStream.of(locks).boxed().toList());
    BitSet settled = new BitSet();
    IntStream.of(locks).forEach(settled::set);
    for (int pair : found) {
      boolean due =
          IntStream.of(shortOnes).anyMatch(quota -> isIn(reach, quotas, quota, pair)) && !before.get(pair);
      if (due && !settled.get(pair)) {
        all.add(pair);
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean helps(Reach reach, Quotas quotas, int pair) {
    return IntStream.of(quotas.of(reach.position(pair)))
        .anyMatch(quota -> quotas.quota(quota).least() > 0 && quotas.counts(quota, reach.candidate(pair)));
  }

  private static boolean isIn(Reach reach, Quotas quotas, int quota, int pair) {
    return quotas.counts(quota, reach.candidate(pair))
        && IntStream.of(quotas.of(reach.position(pair))).anyMatch(own -> own == quota);
  }

  public Allocation plan() {
    return plan;
  }

  /** The pairs that are there only to reach a lower bound. */
  public int[] placed() {
    return placed.clone();
  }

  /** What became of each quota. */
  public List<QuotaOutcome> outcomes() {
    return outcomes(reach, seats, quotas, plan, placed, null);
  }

  /**
   * What became of each quota in a plan that was not made by deferred acceptance.
   *
   * @param promise what such a plan promises
   */
  public static List<QuotaOutcome> outcomes(
      Reach reach, int[] seats, Quotas quotas, Allocation plan, Promise promise) {
    return outcomes(reach, seats, quotas, plan, new int[0], promise);
  }

  /**
   * What became of each quota in any plan.
   *
   * @param placed the pairs that are there only to reach a lower bound
   * @param known what the plan promises to all, or null for one made by deferred acceptance
   */
  private static List<QuotaOutcome> outcomes(
      Reach reach, int[] seats, Quotas quotas, Allocation plan, int[] placed, @Nullable Promise known) {
    int[] pairs =
        IntStream.range(0, seats.length).flatMap(position -> IntStream.of(plan.keptBy(position))).toArray();
    int[] counts = counts(reach, seats, quotas, pairs);
    int[] counted = counts(reach, seats, quotas, placed);
    int[] keptOut = keptOut(reach, seats, quotas, plan, counts);
    List<QuotaOutcome> outcomes = new ArrayList<>();
    for (int quota = 0; quota < counts.length; quota++) {
      Quota asked = quotas.quota(quota);
      boolean free =
          IntStream.of(placed).noneMatch(pair -> sharesUnit(quotas, asked, reach.position(pair)));
      Promise promise =
          known != null
              ? known
              : !free ? Promise.BOUNDS : isNested(quotas, asked) ? Promise.STABLE : Promise.SAME_GROUPS;
      outcomes.add(
          new QuotaOutcome(
              quota, asked.least(), asked.most(), counts[quota], counted[quota], keptOut[quota], promise));
    }
    return outcomes;
  }

  private static boolean sharesUnit(Quotas quotas, Quota quota, int position) {
    return quota.positions().stream().anyMatch(own -> quotas.unit(own) == quotas.unit(position));
  }

  private static boolean isNested(Quotas quotas, Quota quota) {
    return quota.positions().stream().allMatch(own -> quotas.isNested(quotas.unit(own)));
  }

  /** How many would rather come to a position that would rather have them, but for a full upper bound. */
  private static int[] keptOut(Reach reach, int[] seats, Quotas quotas, Allocation plan, int[] counts) {
    BitSet[] people = new BitSet[counts.length];
    Arrays.setAll(people, any -> new BitSet());
    for (int position = 0; position < seats.length; position++) {
      int[] full =
          IntStream.of(quotas.of(position))
              .filter(quota -> counts[quota] == quotas.quota(quota).most())
              .toArray();
      int[] kept = plan.keptBy(position);
      for (int pair = reach.start(position); full.length > 0 && pair < reach.start(position + 1); pair++) {
        int candidate = reach.candidate(pair);
        boolean wanted =
            kept.length < seats[position]
                || kept.length > 0 && reach.compareForPosition(pair, kept[kept.length - 1]) < 0;
        if (wanted && plan.pairOf(candidate) != pair && plan.isPreferred(pair)) {
          IntStream.of(full)
              .filter(quota -> quotas.counts(quota, candidate))
              .forEach(quota -> people[quota].set(candidate));
        }
      }
    }
    return Arrays.stream(people).mapToInt(BitSet::cardinality).toArray();
  }
}
