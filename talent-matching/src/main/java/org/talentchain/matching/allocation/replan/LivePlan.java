package org.talentchain.matching.allocation.replan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.allocation.Allocation;
import org.talentchain.matching.allocation.Effect;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.allocation.Prices;
import org.talentchain.matching.allocation.Reach;

/**
 * A plan that is kept while things change: after every change it is stable again, or of largest total again
 * with prices that prove it, and only those are moved whom the change reaches. Work is done where the change
 * is felt, not over the whole market.
 *
 * <p>Candidates, positions and pairs have the numbers they have in the {@link Reach} the plan began with; those
 * added later come after. Not safe for use by several threads.
 */
public final class LivePlan {

  /** Stands for no pair. */
  public static final int NONE = Allocation.NONE;

  private final LiveMarket market;
  private final Repair repair;
  private final @Nullable AugmentingPaths paths;

  /** What each pair taken counts beside its worth: where filling comes first, more than all worths together. */
  private final long bonus;

  private LivePlan(LiveMarket market, Repair repair, @Nullable AugmentingPaths paths, long bonus) {
    this.market = market;
    this.repair = repair;
    this.paths = paths;
    this.bonus = bonus;
  }

  /**
   * A stable plan. From a plan that is stable but for a few changes, it moves few; from none, it is the one
   * {@link org.talentchain.matching.allocation.StableAllocation} finds.
   *
   * @param seats headcount of each position
   * @param priorities of each position: candidates take a higher one first
   * @param shares the fit of each pair as a share that compares between positions
   * @param worths what each pair counts in the {@link #total}
   * @param settled pairs that stay whatever comes: they and their seats are not in the plan
   * @param previous pairs to begin with, none of a candidate who is settled; those beyond headcounts go again
   */
  public static LivePlan stable(
      Reach reach,
      int[] seats,
      int[] priorities,
      int[] shares,
      int[] worths,
      int[] settled,
      int[] previous) {
    LiveMarket market = LiveMarket.of(reach, left(reach, seats, settled), priorities, shares, worths, 0);
    leave(market, settled);
    VacancyChains chains = new VacancyChains(market);
    IntStream.of(previous).forEach(market::take);
    if (!chains.settle()) {
      everybody(market).forEach(market::leave);
      everybody(market).forEach(chains::enter);
    }
    return new LivePlan(market, chains, null, 0);
  }

  /**
   * A plan of largest total. Of previous pairs, those stay that can be in a plan of largest total at the
   * prices that prove it, as far as they do not stand in each other's way.
   *
   * @param seats headcount of each position
   * @param worths what each pair adds to the total, 0 to {@value Market#MOST_WORTH}
   * @param settled pairs that stay whatever comes: they and their seats are not in the plan
   * @param previous pairs to begin with, none of a candidate who is settled
   * @throws ArithmeticException when the market is too large for exact whole numbers
   */
  public static LivePlan optimal(Reach reach, int[] seats, int[] worths, int[] settled, int[] previous) {
    return optimal(reach, seats, worths, settled, previous, 0);
  }

  /**
   * A plan of largest total among those that fill as many seats as possible; else as {@link #optimal}.
   *
   * @param bonus more than any plan's total will ever be, however many come: what one more pair outweighs
   */
  public static LivePlan filledFirst(
      Reach reach, int[] seats, int[] worths, int[] settled, int[] previous, long bonus) {
    if (bonus < 1) {
      throw new IllegalArgumentException("a bonus of %d outweighs nothing".formatted(bonus));
    }
    return optimal(reach, seats, worths, settled, previous, bonus);
  }

  private static LivePlan optimal(
      Reach reach, int[] seats, int[] worths, int[] settled, int[] previous, long bonus) {
    int[] left = left(reach, seats, settled);
    LiveMarket market =
        LiveMarket.of(reach, left, new int[seats.length], new int[reach.pairs()], worths, bonus);
    leave(market, settled);
    Goal goal = bonus == 0 ? Goal.TOTAL : Goal.FILLED_FIRST;
    OptimalAllocation optimum = OptimalAllocation.of(market(reach, worths, market, left), goal);
    IntStream.of(optimum.pairs()).forEach(market::take);
    // The prices of the plan are for a bonus of its own, which saves less time and is as right.
    AugmentingPaths paths = new AugmentingPaths(market, LeastPrices.of(market, optimum.prices()));
    LivePlan plan = new LivePlan(market, paths, paths, bonus);
    if (previous.length > 0) {
      plan.returnTo(previous, paths);
    }
    return plan;
  }

  private static Market market(Reach reach, int[] worths, LiveMarket market, int[] seats) {
    int[] candidates = IntStream.range(0, reach.pairs()).map(reach::candidate).toArray();
    int[] positions = IntStream.range(0, reach.pairs()).map(reach::position).toArray();
    int[] limits =
        IntStream.range(0, reach.candidateCount()).map(each -> market.isPresent(each) ? 1 : 0).toArray();
    return new Market(candidates, positions, worths, limits, seats);
  }

  private static int[] left(Reach reach, int[] seats, int[] settled) {
    int[] left = seats.clone();
    for (int pair : settled) {
      left[reach.position(pair)]--;
    }
    return left;
  }

  private static void leave(LiveMarket market, int[] settled) {
    for (int pair : settled) {
      market.present(market.candidate(pair), false);
    }
  }

  private static IntStream everybody(LiveMarket market) {
    return IntStream.range(0, market.candidateCount()).filter(market::isPresent);
  }

  /** Takes the previous pairs the prices allow, then makes the plan whole again. */
  private void returnTo(int[] previous, AugmentingPaths paths) {
    everybody(market).forEach(market::leave);
    for (int pair : previous) {
      long rest = paths.rest(pair);
      if (rest >= 0 && rest == paths.most(market.candidate(pair)) && market.isOpen(market.position(pair))) {
        market.take(pair);
      }
    }
    for (int candidate = 0; candidate < market.candidateCount(); candidate++) {
      if (market.isPresent(candidate) && market.held(candidate) == NONE) {
        paths.enter(candidate);
      }
    }
    for (int position = 0; position < market.positionCount(); position++) {
      while (market.isOpen(position) && paths.price(position) > 0) {
        paths.fill(position);
      }
    }
  }

  public int candidateCount() {
    return market.candidateCount();
  }

  public int positionCount() {
    return market.positionCount();
  }

  public int candidate(int pair) {
    return market.candidate(pair);
  }

  public int position(int pair) {
    return market.position(pair);
  }

  public boolean isPresent(int candidate) {
    return market.isPresent(candidate);
  }

  public int seats(int position) {
    return market.seats(position);
  }

  /** How many seats of a position are taken. */
  public int taken(int position) {
    return market.holders(position).size();
  }

  /** The pair a candidate is in, or {@link #NONE}. */
  public int held(int candidate) {
    return market.held(candidate);
  }

  /** The pairs taken, ascending. */
  public int[] taken() {
    return IntStream.range(0, market.candidateCount())
        .map(market::held)
        .filter(pair -> pair != NONE)
        .sorted()
        .toArray();
  }

  /** The pair of a candidate and a position, or {@link #NONE}. */
  public int pair(int candidate, int position) {
    Numbers row = market.ofCandidate(candidate);
    for (int at = 0; at < row.size(); at++) {
      if (market.position(row.get(at)) == position) {
        return row.get(at);
      }
    }
    return NONE;
  }

  /** How many pairs are taken. */
  public int filled() {
    return market.filled();
  }

  /** The worth of all pairs taken. */
  public long total() {
    return total(market.total(), market.filled());
  }

  /** Without the bonus. Right also where the sum with it has gone round: what is left is small. */
  private long total(long sum, int pairs) {
    return sum - bonus * pairs;
  }

  /** What each pair counts beside its worth in the {@link #prices}; 0 unless seats are filled first. */
  public long bonus() {
    return bonus;
  }

  /** The prices that prove a plan of largest total. */
  public Prices prices() {
    if (paths == null) {
      throw new IllegalStateException("a stable plan has no prices");
    }
    return paths.prices();
  }

  /**
   * Somebody new comes.
   *
   * @param links what each position within reach means to the plan, by its number
   * @return the number of the candidate
   */
  public int arrive(Map<Integer, Link> links) {
    int candidate = market.addCandidate();
    links.forEach((position, link) -> market.add(candidate, position, withBonus(link)));
    comeBack(candidate);
    return candidate;
  }

  private Link withBonus(Link link) {
    return bonus == 0 ? link : new Link(link.worth() + bonus, link.wish(), link.standing());
  }

  /** Somebody who had left comes back. */
  public void comeBack(int candidate) {
    if (!market.isPresent(candidate)) {
      market.present(candidate, true);
      repair.enter(candidate);
    }
  }

  /** Somebody leaves. */
  public void withdraw(int candidate) {
    if (!market.isPresent(candidate)) {
      return;
    }
    int held = market.held(candidate);
    market.present(candidate, false);
    if (held != NONE) {
      market.leave(candidate);
      repair.fill(market.position(held));
    }
  }

  /** A position takes more or fewer; 0 takes it out. */
  public void seats(int position, int count) {
    while (market.seats(position) > count) {
      market.seats(position, market.seats(position) - 1);
      if (market.isCrowded(position)) {
        repair.shed(position);
      }
    }
    while (market.seats(position) < count) {
      market.seats(position, market.seats(position) + 1);
      repair.fill(position);
    }
  }

  /**
   * A pair comes within reach that was not.
   *
   * @return its number
   */
  public int admit(int candidate, int position, Link link) {
    int pair = market.add(candidate, position, withBonus(link));
    if (market.isPresent(candidate) && repair.matters(pair)) {
      withdraw(candidate);
      comeBack(candidate);
    }
    return pair;
  }

  /**
   * Somebody is seen anew: the pairs named mean something else from now on, come within reach, or are not within reach
   * any more. All others stay as they are.
   *
   * @param links by position; empty where it is not within reach
   */
  public void renew(int candidate, Map<Integer, Optional<Link>> links) {
    boolean present = market.isPresent(candidate);
    withdraw(candidate);
    links.forEach((position, link) -> renew(candidate, position, link.map(this::withBonus)));
    if (present) {
      comeBack(candidate);
    }
  }

  private void renew(int candidate, int position, Optional<Link> link) {
    int pair = pair(candidate, position);
    if (pair == NONE) {
      link.ifPresent(each -> market.add(candidate, position, each));
    } else {
      link.ifPresentOrElse(each -> market.relink(pair, each), () -> market.remove(pair));
    }
  }

  /** A pair is not within reach any more. */
  public void part(int pair) {
    renew(market.candidate(pair), Map.of(market.position(pair), Optional.empty()));
  }

  /**
   * A position is added.
   *
   * @param links what each candidate within reach means to the plan, by their number
   * @return the number of the position
   */
  public int open(Map<Integer, Link> links, int seats) {
    int position = market.addPosition();
    long price = 0;
    for (Map.Entry<Integer, Link> each : links.entrySet()) {
      int candidate = each.getKey();
      if (paths != null && market.isPresent(candidate)) {
        price = Math.max(price, bonus + each.getValue().worth() - paths.most(candidate));
      }
      market.add(candidate, position, withBonus(each.getValue()));
    }
    if (paths != null) {
      paths.price(position, price);
    }
    seats(position, seats);
    return position;
  }

  /**
   * Settles a pair: it stays whatever comes, and takes its seat out of the plan.
   *
   * @param pair any pair of somebody present at a position with a seat
   */
  public void settle(int pair) {
    int candidate = market.candidate(pair);
    int position = market.position(pair);
    if (market.held(candidate) == pair) {
      // Both go at once, so nothing is left to repair.
      market.present(candidate, false);
      market.leave(candidate);
      market.seats(position, market.seats(position) - 1);
    } else {
      withdraw(candidate);
      seats(position, market.seats(position) - 1);
    }
  }

  /** True when the candidate of two pairs would rather be in the first. */
  public boolean isRather(int pair, int other) {
    return market.isRather(pair, other);
  }

  /** Carries changes out; tells of each candidate they moved which pair they had before, or {@link #NONE}. */
  public Map<Integer, Integer> watch(Runnable changes) {
    Map<Integer, Integer> moved = new TreeMap<>();
    market.watch(moved);
    try {
      changes.run();
    } finally {
      market.watch(null);
    }
    moved.entrySet().removeIf(each -> market.held(each.getKey()) == each.getValue());
    return moved;
  }

  /** What would come of some changes, which are undone again. */
  public Effect attempt(List<Runnable> changes) {
    int filled = market.filled();
    long total = market.total();
    market.startTrial();
    try {
      changes.forEach(Runnable::run);
      int more = market.filled() - filled;
      return new Effect(more, total(market.total() - total, more));
    } finally {
      market.undo();
    }
  }

  /**
   * What one more seat of each position would add to the largest total: exactly, and no more than its price. Where
   * seats are filled first, the {@link #bonus} is in it if one more is filled.
   */
  public long[] gains() {
    return paths == null ? LongStream.empty().toArray() : LeastPrices.of(market, prices());
  }
}
