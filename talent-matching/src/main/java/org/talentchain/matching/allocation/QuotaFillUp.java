package org.talentchain.matching.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets those in who were refused for quotas that in the end leave room: position by position, the best of each
 * type first, until nobody can move any more. Nobody leaves a lower bound behind that is not reached without
 * them, and nobody comes before somebody of their type who fits better and has to stay for that: the seat rather
 * stays open.
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

  /** Who may want to come to a position that was looked through, best fit first, and how many they are. */
  private final int[] @Nullable [] waiting;
  private final int[] waitingCounts;

  /** Positions where something has changed for the better since they were looked through. */
  private final BitSet due = new BitSet();

  /** The look-through in which somebody of each type was last refused, or had to stay where they are. */
  private final int[] refusedIn;
  private int looks;

  /**
   * @param places of pairs in the orders of their positions
   * @param counts of the pairs of all candidates; are changed with them
   * @param locked candidates who stay where they are
   * @param pairOf the pair of each candidate, or {@code NONE}; is changed
   * @param wishes how much each candidate wants the pair they are in, less than 0 for none; are changed with them
   */
  QuotaFillUp(
      Reach reach,
      int[] places,
      CandidateOrders orders,
      Quotas quotas,
      QuotaCounts counts,
      BitSet locked,
      int[] pairOf,
      long[] wishes) {
    this.reach = reach;
    this.places = places;
    this.orders = orders;
    this.quotas = quotas;
    this.counts = counts;
    this.locked = locked;
    this.pairOf = pairOf;
    this.wishes = wishes;
    this.waiting = new int[reach.positionCount()][];
    this.waitingCounts = new int[reach.positionCount()];
    this.refusedIn = new int[quotas.typeCount()];
  }

  /**
   * @param mayHaveRoom positions that may have refused somebody who fits in the end
   */
  void run(IntPredicate mayHaveRoom) {
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

  private boolean fill(int position) {
    boolean moved = false;
    looks++;
    int refused = 0;
    int[] some = waiting(position);
    int size = waitingCounts[position];
    int left = 0;
    int at = 0;
    for (; at < size && counts.hasSeat(position) && refused < refusedIn.length; at++) {
      int pair = some[at];
      int candidate = reach.candidate(pair);
      int type = quotas.type(candidate);
      if (!isBetter(pair, candidate)) {
        continue; // and never will be: who moves, moves for the better.
      }
      Move move = refusedIn[type] == looks ? Move.REFUSED : move(pair, position, type, pairOf[candidate]);
      switch (move) {
        case DONE -> moved = true;
        case NEEDED_ELSEWHERE, NO_ROOM -> {
          // Whoever of the type comes behind them fits less: nobody is passed over for one of those.
          refusedIn[type] = looks;
          refused++;
          if (move == Move.NEEDED_ELSEWHERE) {
            due.set(position); // They may be needed no longer once somebody else comes there.
          }
        }
        case REFUSED -> { }
      }
      if (move != Move.DONE) {
        some[left++] = pair;
      }
    }
    System.arraycopy(some, at, some, left, size - at);
    waitingCounts[position] = left + size - at;
    return moved;
  }

  /**
   * The pairs of a position that their candidates want more than what they have, best fit first, without those of
   * candidates who are settled. All others fall away before the rest is put in order.
   */
  private int[] waiting(int position) {
    int[] known = waiting[position];
    if (known != null) {
      return known;
    }
    long[] keys = new long[reach.start(position + 1) - reach.start(position)];
    int size = 0;
    for (int pair = reach.start(position); pair < reach.start(position + 1); pair++) {
      int candidate = reach.candidate(pair);
      if (isBetter(pair, candidate) && !locked.get(candidate)) {
        keys[size++] = ((long) places[pair] << Integer.SIZE) | pair;
      }
    }
    Arrays.sort(keys, 0, size);
    int[] order = new int[size];
    for (int at = 0; at < size; at++) {
      order[at] = (int) keys[at];
    }
    waiting[position] = order;
    waitingCounts[position] = size;
    return order;
  }

  private boolean isBetter(int pair, int candidate) {
    long wish = orders.wish(pair);
    long wishNow = wishes[candidate];
    return wish > wishNow || wish == wishNow && pair < pairOf[candidate];
  }

  private enum Move {
    DONE,
    NO_ROOM,
    REFUSED,
    NEEDED_ELSEWHERE
  }

  private Move move(int pair, int position, int type, int now) {
    boolean isHere = now != NONE && quotas.unit(reach.position(now)) == quotas.unit(position);
    if (!isHere && !counts.fits(position, type)) {
      return Move.NO_ROOM; // Whoever comes from another unit makes no room here: most end so.
    }
    return isHere ? moveWithin(pair, position, type, now) : moveAcross(pair, position, type, now);
  }

  /** Moves somebody to a position where they fit, from another unit or from nowhere. */
  private Move moveAcross(int pair, int position, int type, int now) {
    if (now != NONE) {
      int left = reach.position(now);
      if (counts.isNeeded(left, type)) {
        return Move.NEEDED_ELSEWHERE;
      }
      counts.add(left, type, -1);
    }
    counts.add(position, type, 1);
    settle(pair, now);
    return Move.DONE;
  }

  /** Moves somebody to another position of the same unit if they fit there once they have left. */
  private Move moveWithin(int pair, int position, int type, int now) {
    int left = reach.position(now);
    counts.add(left, type, -1);
    boolean fits = counts.fits(position, type);
    counts.add(position, type, 1);
    if (fits && !counts.isWanted(left, type)) {
      settle(pair, now);
      return Move.DONE;
    }
    counts.add(position, type, -1);
    counts.add(left, type, 1);
    return fits ? Move.NEEDED_ELSEWHERE : Move.NO_ROOM;
  }

  private void settle(int pair, int now) {
    int candidate = reach.candidate(pair);
    pairOf[candidate] = pair;
    wishes[candidate] = orders.wish(pair);
    if (now != NONE) {
      for (int other : quotas.positions(quotas.unit(reach.position(now)))) {
        due.set(other);
      }
    }
  }
}
