package org.talentchain.matching.timetable;

import java.util.stream.IntStream;

/**
 * Shortens what candidates wait between their interviews, without another slot: moves an interview into a
 * free slot, or exchanges two of the same booth, as long as that makes the sum less. What staff have settled
 * stays.
 */
final class WaitReduction {

  private static final int NONE = Instance.NONE;

  /** Rounds over all candidates; later ones hardly find anything. */
  private static final int MOST_ROUNDS = 8;

  private final Instance instance;
  private final Board board;
  private final int end;
  private long best;
  private int bestSlot;
  private int bestOther;

  /**
   * @param end slots that may be used
   */
  WaitReduction(Board board, int end) {
    this.instance = board.instance();
    this.board = board;
    this.end = end;
  }

  void run() {
    boolean improved = true;
    for (int round = 0; round < MOST_ROUNDS && improved; round++) {
      improved = false;
      for (int candidate = 0; candidate < instance.candidates(); candidate++) {
        if (waiting(candidate) > 0) {
          improved |= improve(candidate);
        }
      }
    }
  }

  private boolean improve(int candidate) {
    boolean improved = false;
    for (int interview : instance.ofCandidate(candidate)) {
      if (board.isPlaced(interview) && !instance.isFixed(interview)) {
        improved |= improveOne(interview);
      }
    }
    return improved;
  }

  /** Tries every other slot for an interview and takes what gains most. */
  private boolean improveOne(int interview) {
    int from = board.startOf(interview);
    best = 0;
    bestSlot = NONE;
    bestOther = NONE;
    for (int slot = 0; slot + instance.lengthOf(interview) <= end; slot++) {
      if (slot == from) {
        continue;
      }
      long gain = gain(interview, slot);
      if (!hasRoom(interview, from, slot)) {
        exchanges(interview, from, slot, gain);
      } else if (gain > best && canMove(interview, slot)) {
        remember(gain, slot, NONE);
      }
    }
    if (bestSlot == NONE) {
      return false;
    }
    move(interview, bestSlot, bestOther, from);
    return true;
  }

  /** True when the booth has room, not counting the interview itself where it is now. */
  private boolean hasRoom(int interview, int from, int slot) {
    if (Math.abs(slot - from) >= instance.lengthOf(interview)) {
      return board.hasRoom(interview, slot);
    }
    board.remove(interview);
    boolean hasRoom = board.hasRoom(interview, slot);
    board.put(interview, from);
    return hasRoom;
  }

  private boolean canMove(int interview, int slot) {
    return instance.isAllowed(interview, slot) && board.hasTime(interview, slot);
  }

  private void exchanges(int interview, int from, int slot, long gain) {
    int booth = instance.boothOf(interview);
    for (int number = 0; number < board.present(booth, slot); number++) {
      int other = board.occupant(booth, slot, number);
      if (isLike(interview, other, slot)) {
        long both = gain + gain(other, from);
        if (both > best && canMove(interview, slot) && canMove(other, from)) {
          remember(both, slot, other);
        }
      }
    }
  }

  /** True when the other can take the time of the interview and leave its own. */
  private boolean isLike(int interview, int other, int slot) {
    return board.startOf(other) == slot
        && instance.lengthOf(other) == instance.lengthOf(interview)
        && instance.candidateOf(other) != instance.candidateOf(interview)
        && !instance.isFixed(other);
  }

  private void remember(long gain, int slot, int other) {
    best = gain;
    bestSlot = slot;
    bestOther = other;
  }

  private void move(int interview, int slot, int other, int from) {
    board.remove(interview);
    if (other != NONE) {
      board.remove(other);
      board.put(other, from);
    }
    board.put(interview, slot);
  }

  /** Minutes the candidate waits less when an interview begins in another slot. */
  private long gain(int interview, int slot) {
    int candidate = instance.candidateOf(interview);
    return span(candidate, NONE, NONE) - span(candidate, interview, slot);
  }

  private long waiting(int candidate) {
    long busy =
        IntStream.of(instance.ofCandidate(candidate))
            .filter(board::isPlaced)
            .mapToLong(instance::minutesOf)
            .sum();
    return span(candidate, NONE, NONE) - busy;
  }

  /** Minutes from the first to the last interview of a candidate, with one of them in another slot. */
  private long span(int candidate, int moved, int slot) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int interview : instance.ofCandidate(candidate)) {
      int start = interview == moved ? slot : board.startOf(interview);
      if (start != NONE) {
        first = Math.min(first, instance.beginOf(start));
        last = Math.max(last, instance.beginOf(start) + instance.minutesOf(interview));
      }
    }
    return Math.max(0, last - first);
  }

  /** Minutes all candidates wait together. */
  static long waiting(Board board) {
    WaitReduction all = new WaitReduction(board, 0);
    return IntStream.range(0, board.instance().candidates()).mapToLong(all::waiting).sum();
  }
}
