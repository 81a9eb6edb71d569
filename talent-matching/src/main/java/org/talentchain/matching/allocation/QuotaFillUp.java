package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets those in who were refused for quotas that in the end leave room: position by position, the best of each
 * type first, until nobody can move any more. Nobody leaves a lower bound behind that is not reached without
 * them.
 */
final class QuotaFillUp {

  private static final int NONE = Allocation.NONE;

  private final Reach reach;
  private final int[] places;
  private final CandidateOrders orders;
  private final Quotas quotas;
  private final QuotaCounts counts;
  private final BitSet locked;
  private final int[] pairOf;

  /** How much each candidate wants the pair they are in. */
  private final long[] wishes;

  /** Who may want to come to a position that was looked through, best fit first. */
  private final int[] @Nullable [] waiting;

  /** Positions where something has changed for the better since they were looked through. */
  private final BitSet due = new BitSet();

  /**
   * @param places of pairs in the orders of their positions
   * @param locked candidates who stay where they are
   * @param pairOf the pair of each candidate, or {@code NONE}; is changed
   */
  QuotaFillUp(
      Reach reach,
      int[] places,
      CandidateOrders orders,
      Quotas quotas,
      QuotaCounts counts,
      BitSet locked,
      int[] pairOf) {
    this.reach = reach;
    this.places = places;
    this.orders = orders;
    this.quotas = quotas;
    this.counts = counts;
    this.locked = locked;
    this.pairOf = pairOf;
    this.wishes = new long[pairOf.length];
    this.waiting = new int[reach.positionCount()][];
  }

  /**
   * @param mayHaveRoom positions that may have refused somebody who fits in the end
   */
  void run(IntPredicate mayHaveRoom) {
    counts.clear();
    for (int pair : pairOf) {
      if (pair != NONE) {
        count(pair, 1);
        wishes[reach.candidate(pair)] = orders.wish(pair);
      }
    }
    due.set(0, reach.positionCount());
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int position = due.nextSetBit(0); position >= 0; position = due.nextSetBit(position + 1)) {
        due.clear(position);
        if (counts.hasSeat(position) && mayHaveRoom.test(position)) {
          moved |= fill(position);
        }
      }
    }
  }

  private void count(int pair, int by) {
    counts.add(reach.position(pair), quotas.type(reach.candidate(pair)), by);
  }

  private boolean fill(int position) {
    boolean moved = false;
    BitSet refused = new BitSet();
    int[] some = waiting[position] == null ? order(position) : waiting[position];
    int left = 0;
    int at = 0;
    for (; at < some.length && counts.hasSeat(position) && refused.cardinality() < quotas.typeCount(); at++) {
      int pair = some[at];
      int candidate = reach.candidate(pair);
      int type = quotas.type(candidate);
      if (!isBetter(pair, pairOf[candidate])) {
        continue; // and never will be: who moves, moves for the better.
      }
      Move move = refused.get(type) ? Move.NO_ROOM : move(pair, position, type, pairOf[candidate]);
      moved |= move == Move.DONE;
      due.set(position, due.get(position) || move == Move.NEEDED_ELSEWHERE);
      refused.set(type, move == Move.NO_ROOM);
      if (move != Move.DONE) {
        some[left++] = pair;
      }
    }
    System.arraycopy(some, at, some, left, some.length - at);
    waiting[position] = Arrays.copyOf(some, left + some.length - at);
    return moved;
  }

  /** The pairs of a position, best fit first, without those of candidates who are settled. */
  private int[] order(int position) {
    int[] order = new int[reach.start(position + 1) - reach.start(position)];
    for (int pair = reach.start(position); pair < reach.start(position + 1); pair++) {
      order[places[pair]] = pair;
    }
    return locked.isEmpty()
        ? order
        : Arrays.stream(order).filter(pair -> !locked.get(reach.candidate(pair))).toArray();
  }

  private boolean isBetter(int pair, int now) {
    if (now == NONE) {
      return true;
    }
    long wish = orders.wish(pair);
    long wishNow = wishes[reach.candidate(pair)];
    return wish == wishNow ? pair < now : wish > wishNow;
  }

  private enum Move {
    DONE,
    NO_ROOM,
    NEEDED_ELSEWHERE
  }

  private Move move(int pair, int position, int type, int now) {
    if (now != NONE) {
      count(now, -1);
    }
    boolean fits = counts.fits(position, type);
    counts.add(position, type, 1);
    if (fits && (now == NONE || !counts.isWanted(reach.position(now), type))) {
      pairOf[reach.candidate(pair)] = pair;
      wishes[reach.candidate(pair)] = orders.wish(pair);
      if (now != NONE) {
        for (int other : quotas.positions(quotas.unit(reach.position(now)))) {
          due.set(other);
        }
      }
      return Move.DONE;
    }
    counts.add(position, type, -1);
    if (now != NONE) {
      count(now, 1);
    }
    return fits ? Move.NEEDED_ELSEWHERE : Move.NO_ROOM;
  }
}
