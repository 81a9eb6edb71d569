package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Deferred acceptance under quotas, candidates proposing. Positions that share a quota are a unit, which
 * keeps of all it holds and is offered: first, best first, those who help to reach a lower bound (reserves,
 * Hafalir, Yenmez and Yildirim 2013), then, best first, whoever fits within seats and upper bounds. Where
 * quotas are nested, this choice never wants back whom it has refused, and the plan is stable and best for
 * candidates (Kelso and Crawford 1982; Kamada and Kojima 2018). Where they are not, a unit that refuses
 * somebody refuses all of the same type who are worse there from then on (cutoffs, Kamada and Kojima 2023):
 * nobody is passed over for somebody of the same type who is worse, but seats may be refused that in the end
 * stay open, so at last whoever would rather come and fits comes, the best of each type first, unless a lower
 * bound needs that one elsewhere ({@link QuotaFillUp}).
 *
 * <p>All who are free propose at once, and each unit chooses once a round. Best first is: the first of each
 * position's own order, position by position, then the second of each, and so on, as what positions think of
 * their people does not compare between them.
 */
final class QuotaAcceptance {

  private static final int NONE = Allocation.NONE;
  private static final long NOTHING = -1;
  private static final int AHEAD = 512;

  private final Reach reach;
  private final CandidateOrders orders;
  private final int[] places;
  private final Quotas quotas;
  private final int[] seats;
  private final QuotaBids bids;
  private final QuotaCounts counts;
  private final int[] next;
  private final int[] pairOf;
  private final BitSet locked = new BitSet();
  private final boolean[] nested;
  private final QuotaChoice choice;
  private final QuotaOffers offers;
  private final long[] ahead = new long[AHEAD];
  private final int[][] cutoffs;
  private final int[] free;
  private int freeCount;
  private boolean anyCutoff;

  /**
   * @param orders with the places as standings
   * @param places of pairs in the orders of their positions
   * @param locks pairs that are settled
   */
  QuotaAcceptance(Reach reach, int[] seats, CandidateOrders orders, int[] places, Quotas quotas, int[] locks) {
    this.reach = reach;
    this.orders = orders;
    this.places = places;
    this.quotas = quotas;
    this.seats = seats;
    bids = new QuotaBids(reach, quotas);
    counts = new QuotaCounts(quotas, seats);
    next = new int[reach.candidateCount()];
    pairOf = new int[reach.candidateCount()];
    Arrays.fill(pairOf, NONE);
    nested = new boolean[quotas.unitCount()];
    for (int unit = 0; unit < nested.length; unit++) {
      nested[unit] = quotas.isNested(unit);
    }
    free = new int[reach.candidateCount()];
    offers = new QuotaOffers(nested.length, reach.candidateCount());
    choice = new QuotaChoice(quotas, bids, counts, locked, room(locks));
    cutoffs = new int[reach.positionCount()][];
    for (int pair : locks) {
      lock(pair, places[pair]);
    }
  }

  /** How many each unit may hold: as many as there are seats for those within reach, or are settled. */
  private int[] room(int[] locks) {
    int[] room = new int[quotas.unitCount()];
    for (int position = 0; position < seats.length; position++) {
      room[quotas.unit(position)] += Math.min(seats[position], reach.start(position + 1) - reach.start(position));
    }
    for (int pair : locks) {
      room[quotas.unit(reach.position(pair))]++;
    }
    return room;
  }

  private void lock(int pair, int place) {
    int candidate = reach.candidate(pair);
    int position = reach.position(pair);
    locked.set(candidate);
    choice.hold(quotas.unit(position), bid(place, position, candidate));
  }

  private long bid(int place, int position, int candidate) {
    return bids.of(place, position, candidate, quotas.type(candidate));
  }

  /** The pair of each candidate, or {@link Allocation#NONE}. */
  int[] run() {
    for (int candidate = 0; candidate < next.length; candidate++) {
      next[candidate] = orders.start(candidate) - 1;
      if (!locked.get(candidate)) {
        free[freeCount++] = candidate;
      }
    }
    while (freeCount > 0) {
      propose();
      freeCount = 0;
      for (int at = 0; at < offers.unitCount(); at++) {
        int unit = offers.unit(at);
        choice.answer(unit, offers, bid -> refuse(unit, bid));
      }
      offers.clear();
    }
    if (anyCutoff) {
      long[] wishes = new long[pairOf.length];
      Arrays.fill(wishes, NOTHING);
      settle(wishes);
      new QuotaFillUp(reach, places, orders, quotas, counts, locked, pairOf, wishes)
          .run(position -> !nested[quotas.unit(position)]);
    } else {
      settle(null);
    }
    return pairOf;
  }

  /** How many count for each quota in the end. */
  int[] counts() {
    return counts.counts();
  }

  /** Lets each make the next offer that is not hopeless. */
  private void propose() {
    for (int from = 0; from < freeCount; from += AHEAD) {
      int to = Math.min(freeCount, from + AHEAD);
      // The rows of candidates are far apart in memory: fetched one after the other first, then looked at.
      for (int number = from; number < to; number++) {
        ahead[number - from] = orders.bid(++next[free[number]]);
      }
      for (int number = from; number < to; number++) {
        int candidate = free[number];
        long offer = hopeful(candidate, ahead[number - from]);
        if (offer != NOTHING) {
          int position = CandidateOrders.position(offer);
          offers.add(
              quotas.unit(position), bid(CandidateOrders.standing(offer), position, candidate));
        }
      }
    }
    offers.close();
  }

  /** The next offer of a candidate that is not hopeless, this one first. */
  private long hopeful(int candidate, long first) {
    int end = orders.start(candidate + 1);
    for (long offer = first; next[candidate] < end; offer = orders.bid(++next[candidate])) {
      int position = CandidateOrders.position(offer);
      int[] own = cutoffs[position];
      if (seats[position] > 0
          && (own == null || CandidateOrders.standing(offer) <= own[quotas.type(candidate)])) {
        return offer;
      }
    }
    return NOTHING;
  }

  private void refuse(int unit, long bid) {
    free[freeCount++] = bids.candidate(bid);
    if (nested[unit]) {
      return;
    }
    int position = quotas.positions(unit)[bids.positionInUnit(bid)];
    if (cutoffs[position] == null) {
      cutoffs[position] = new int[quotas.typeCount()];
      Arrays.fill(cutoffs[position], Integer.MAX_VALUE);
      anyCutoff = true;
    }
    int type = bids.type(bid);
    cutoffs[position][type] = Math.min(cutoffs[position][type], bids.place(bid));
  }

  /**
   * Puts down who is held where.
   *
   * @param wishes how much each wants it is put there, if that is asked for
   */
  private void settle(long @Nullable [] wishes) {
    for (int unit = 0; unit < nested.length; unit++) {
      for (int at = 0; at < choice.size(unit); at++) {
        long bid = choice.held(unit, at);
        int candidate = bids.candidate(bid);
        int pair = reach.pair(candidate, quotas.positions(unit)[bids.positionInUnit(bid)]);
        pairOf[candidate] = pair;
        if (wishes != null) {
          wishes[candidate] = orders.wish(pair);
        }
      }
    }
  }
}
