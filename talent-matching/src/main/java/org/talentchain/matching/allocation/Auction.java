package org.talentchain.matching.allocation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * An auction that ends with the optimal plan (Bertsekas 1988; for seats that are alike, Bertsekas and
 * Castañon 1989; with open seats, Bertsekas, Castañon and Tsaknakis 1993).
 *
 * <p>Seats have prices. In the <em>forward</em> part each candidate who can take more bids for the seat that
 * leaves most of the worth after its price, as much as makes it just less good, by epsilon, than the second
 * best; who held the seat loses it and bids again. Nobody pays more than the worth: having nothing is always
 * possible and leaves 0. In the <em>reverse</em> part each position that has open seats at a price above 0
 * lowers it until candidates come who gain at least epsilon, or to 0. Then all candidates hold the best at
 * these prices, all but epsilon, and only seats of price 0 are open; by duality the total misses the optimum
 * by no more than the <em>gap</em>, the sum of what each is short of. All numbers are whole: worths are
 * multiplied by a scale larger than the gap can be when epsilon is 1, so that a gap below the scale proves
 * the optimum.
 *
 * <p>Epsilon starts at a 64th of the largest worth and falls by 7 from round to round. Prices stay, and so do
 * the links that are good enough for the new epsilon. A bid reads one row of links and the prices, which fit
 * in the cache; the reverse part reads the row of a position once for all its open seats. One thread, no
 * chance: the same market always gets the same plan. {@code AllocationBenchmark} measures it.
 */
final class Auction {

  private static final int FIRST = 64;
  private static final int FALL = 7;

  private final Network network;
  private final int[] starts;
  private final int[] positions;
  private final int[] worths;
  private final int[] limits;
  private final long scale;
  private final long bonus;
  private final Seats seats;
  private final boolean[] taken;
  private final int[] counts;
  private final Waiting waiting;
  private final long[] profits;
  private final Offers offers;
  private final int[] kept;
  private long epsilon;

  Auction(Market market, Goal goal) {
    network = new Network(market, goal == Goal.FILLED_FIRST);
    starts = network.starts;
    positions = network.positions;
    worths = network.worths;
    limits = new int[network.candidateCount()];
    Arrays.setAll(limits, each -> Math.min(market.limit(each), network.degree(each)));
    int[] counts = new int[network.positionCount()];
    Arrays.setAll(counts, each -> Math.min(market.seats(each), network.positionDegree(each)));
    seats = new Seats(counts);
    long places = Arrays.stream(limits).asLongStream().sum();
    scale = 2 * places + 1;
    bonus = Math.multiplyExact(scale, market.bonus(goal));
    taken = new boolean[network.links()];
    this.counts = new int[network.candidateCount()];
    waiting = new Waiting(network.candidateCount());
    profits = new long[network.candidateCount()];
    int most = Arrays.stream(counts).max().orElse(0);
    offers = new Offers(most + 1);
    kept = new int[most];
  }

  /** Runs to the optimum. */
  void run() {
    long most = Math.addExact(Math.multiplyExact(scale, Arrays.stream(worths).max().orElse(0)), bonus);
    // No value, bid or offer is further from 0 than four times this.
    Math.multiplyExact(most, 4);
    epsilon = Math.max(1, most / FIRST);
    round();
    while (gap() >= scale) {
      if (epsilon == 1) {
        throw new IllegalStateException("the auction ended with a gap");
      }
      epsilon = Math.max(1, epsilon / FALL);
      round();
    }
  }

  private void round() {
    for (int position = 0; position < network.positionCount(); position++) {
      keepGood(position);
    }
    for (int candidate = 0; candidate < counts.length; candidate++) {
      if (counts[candidate] < limits[candidate]) {
        waiting.add(candidate);
      }
    }
    while (!waiting.isEmpty()) {
      bid(waiting.remove());
    }
    reverse();
  }

  private void keepGood(int position) {
    int count = 0;
    for (int seat = 0; seat < seats.takenAt(position); seat++) {
      int link = seats.link(position, seat);
      if (isGood(link)) {
        kept[count++] = link;
      } else {
        drop(link);
      }
    }
    seats.level(position, kept, count);
  }

  private void drop(int link) {
    taken[link] = false;
    counts[network.candidates[link]]--;
  }

  /** True when a link is within epsilon of the best its candidate could have instead. */
  private boolean isGood(int link) {
    int candidate = network.candidates[link];
    long least = value(link) + epsilon;
    if (least < 0) {
      return false;
    }
    for (int other = starts[candidate]; other < starts[candidate + 1]; other++) {
      if (!taken[other] && value(other) > least) {
        return false;
      }
    }
    return true;
  }

  private long worth(int link) {
    return worths[link] * scale + bonus;
  }

  /** What a link leaves to the candidate at the present price. */
  private long value(int link) {
    return worth(link) - seats.price(positions[link]);
  }

  private void bid(int candidate) {
    while (counts[candidate] < limits[candidate]) {
      long best = 0;
      long second = 0;
      int link = Seats.NONE;
      for (int each = starts[candidate], end = starts[candidate + 1]; each < end; each++) {
        long value = value(each);
        if (value > second && !taken[each]) {
          if (value > best) {
            second = best;
            best = value;
            link = each;
          } else {
            second = value;
          }
        }
      }
      if (link == Seats.NONE) {
        return;
      }
      int position = positions[link];
      take(link, seats.price(position) + best - second + epsilon);
    }
  }

  private void take(int link, long price) {
    taken[link] = true;
    counts[network.candidates[link]]++;
    int loser = seats.take(positions[link], link, price);
    if (loser != Seats.NONE) {
      drop(loser);
      waiting.add(network.candidates[loser]);
    }
  }

  private void reverse() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int position = 0; position < network.positionCount(); position++) {
      if (isOverpriced(position)) {
        open.add(position);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    for (int candidate = 0; candidate < counts.length; candidate++) {
      profits[candidate] = profit(candidate);
    }
    while (!open.isEmpty()) {
      int position = open.remove();
      if (isOverpriced(position)) {
        fill(position, open);
      }
    }
  }

  private boolean isOverpriced(int position) {
    return seats.open(position) > 0 && seats.price(position) > 0;
  }

  /** Lowers the price of a position until its open seats are filled, or to 0. */
  private void fill(int position, Deque<Integer> open) {
    findOffers(position, seats.open(position) + 1);
    // With one offer more than seats, that one sets the price; else there are seats for all, and they are free.
    boolean contested = offers.isFull();
    long price = contested ? offers.lowest() - epsilon : 0;
    seats.lower(position, price);
    // Who sits here already gains by it: what else would have to leave them goes up.
    for (int seat = 0; seat < seats.takenAt(position); seat++) {
      int candidate = network.candidates[seats.link(position, seat)];
      profits[candidate] = profit(candidate);
    }
    for (int at = contested ? 1 : 0; at < offers.size(); at++) {
      int link = offers.link(at);
      int candidate = network.candidates[link];
      if (counts[candidate] == limits[candidate]) {
        leaveWorst(candidate, open);
      }
      take(link, price);
      profits[candidate] = profit(candidate);
    }
  }

  private void findOffers(int position, int most) {
    offers.clear(most);
    long floor = epsilon;
    for (int at = network.positionStarts[position]; at < network.positionStarts[position + 1]; at++) {
      int link = network.ofPosition[at];
      long offer = worth(link) - profits[network.candidates[link]];
      if (offer > floor && !taken[link]) {
        offers.add(offer, link);
        if (offers.isFull()) {
          floor = offers.lowest();
        }
      }
    }
  }

  private void leaveWorst(int candidate, Deque<Integer> open) {
    int worst = worst(candidate);
    int position = positions[worst];
    drop(worst);
    seats.leave(position, worst);
    if (seats.price(position) > 0) {
      open.add(position);
    }
  }

  private int worst(int candidate) {
    int worst = Seats.NONE;
    for (int link = starts[candidate]; link < starts[candidate + 1]; link++) {
      if (taken[link] && (worst == Seats.NONE || value(link) < value(worst))) {
        worst = link;
      }
    }
    return worst;
  }

  /** What one more link must leave to a candidate to be of use. */
  private long profit(int candidate) {
    boolean full = counts[candidate] == limits[candidate] && limits[candidate] > 0;
    return full ? Math.max(0, value(worst(candidate))) : 0;
  }

  /**
   * By how much the total may miss the optimum, at most. Adds up doubles: only small gaps have to be exact.
   */
  private double gap() {
    double gap = 0;
    for (int position = 0; position < network.positionCount(); position++) {
      gap += (double) seats.open(position) * seats.price(position);
    }
    long[] row = new long[0];
    for (int candidate = 0; candidate < counts.length; candidate++) {
      if (limits[candidate] > 1) {
        row = row.length < network.degree(candidate) ? new long[network.degree(candidate)] : row;
        gap += missed(candidate, row);
      } else if (limits[candidate] == 1) {
        gap += missedByOne(candidate);
      }
    }
    return gap;
  }

  private long missedByOne(int candidate) {
    long best = 0;
    long held = 0;
    for (int link = starts[candidate]; link < starts[candidate + 1]; link++) {
      long value = value(link);
      best = Math.max(best, value);
      held += taken[link] ? value : 0;
    }
    return best - held;
  }

  private double missed(int candidate, long[] row) {
    double missed = 0;
    int size = network.degree(candidate);
    for (int at = 0; at < size; at++) {
      int link = starts[candidate] + at;
      row[at] = Math.max(0, value(link));
      missed -= taken[link] ? value(link) : 0;
    }
    Arrays.sort(row, 0, size);
    for (int at = size - limits[candidate]; at < size; at++) {
      missed += row[at];
    }
    return missed;
  }

  /** The pairs of the market that are taken, ascending. */
  int[] pairs() {
    int count = 0;
    for (boolean each : taken) {
      count += each ? 1 : 0;
    }
    int[] pairs = new int[count];
    for (int link = taken.length - 1; link >= 0; link--) {
      if (taken[link]) {
        pairs[--count] = network.pairs[link];
      }
    }
    Arrays.sort(pairs);
    return pairs;
  }

  /**
   * The final prices. Where there is a seat for everybody within reach, seats are free; where there is none
   * at all, one is worth what the first who would take it gains.
   */
  Prices prices(Market market) {
    long[] prices = new long[network.positionCount()];
    for (int position = 0; position < prices.length; position++) {
      boolean scarce = market.seats(position) < network.positionDegree(position);
      prices[position] = scarce ? seats.price(position) : 0;
    }
    for (int pair = 0; pair < market.pairs(); pair++) {
      int candidate = market.candidate(pair);
      int position = market.position(pair);
      if (market.seats(position) == 0 && market.limit(candidate) > 0) {
        long profit = counts[candidate] < market.limit(candidate) ? 0 : profit(candidate);
        long gain = market.worth(pair) * scale + bonus - profit;
        prices[position] = Math.max(prices[position], gain);
      }
    }
    return new Prices(prices, scale);
  }

  /** Candidates who wait to bid, first come first served, each at most once. */
  private static final class Waiting {

    private final int[] ring;
    private final boolean[] inside;
    private int head;
    private int size;

    Waiting(int capacity) {
      ring = new int[capacity];
      inside = new boolean[capacity];
    }

    boolean isEmpty() {
      return size == 0;
    }

    void add(int candidate) {
      if (!inside[candidate]) {
        inside[candidate] = true;
        int at = head + size++;
        ring[at < ring.length ? at : at - ring.length] = candidate;
      }
    }

    int remove() {
      int candidate = ring[head];
      head = head + 1 == ring.length ? 0 : head + 1;
      size--;
      inside[candidate] = false;
      return candidate;
    }
  }
}
