package org.talentchain.matching.timetable;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How many slots any timetable of some interviews needs: whoever has so many slots of interviews, a candidate
 * one at a time and a booth as many at a time as it has room for, is not done before as many slots have
 * passed in which those interviews can take place at all. With interviews of one slot, at booths with room
 * for one, and nobody absent, that is the largest number of interviews somebody has.
 */
final class SlotsNeeded {

  private final Instance instance;
  private final IntPredicate counts;

  /**
   * @param counts which interviews
   */
  SlotsNeeded(Instance instance, IntPredicate counts) {
    this.instance = instance;
    this.counts = counts;
  }

  int most() {
    int most = 0;
    for (int candidate = 0; candidate < instance.candidates(); candidate++) {
      most = Math.max(most, of(instance.ofCandidate(candidate), 1));
    }
    for (int booth = 0; booth < instance.booths(); booth++) {
      most = Math.max(most, of(instance.ofBooth(booth), instance.capacity(booth)));
    }
    return most;
  }

  private int of(int[] all, int atATime) {
    int[] interviews = Arrays.stream(all).filter(counts).toArray();
    if (interviews.length == 0) {
      return 0;
    }
    boolean[] usable = new boolean[instance.slots()];
    int earliestEnd = 0;
    for (int interview : interviews) {
      earliestEnd = Math.max(earliestEnd, open(interview, usable));
    }
    long left = Arrays.stream(interviews).mapToLong(instance::lengthOf).sum();
    int slot = 0;
    while (slot < usable.length && left > 0) {
      left -= usable[slot] ? atATime : 0;
      slot++;
    }
    return Math.max(slot, earliestEnd);
  }

  /**
   * Opens the slots an interview can take; returns how many slots have passed when it ends at the earliest.
   */
  private int open(int interview, boolean[] usable) {
    int length = instance.lengthOf(interview);
    int first = Instance.NONE;
    for (int slot = 0; slot < usable.length; slot++) {
      if (canBegin(interview, slot)) {
        first = first == Instance.NONE ? slot : first;
        Arrays.fill(usable, slot, slot + length, true);
      }
    }
    return first == Instance.NONE ? 0 : first + length;
  }

  private boolean canBegin(int interview, int slot) {
    return instance.isFixed(interview)
        ? instance.pinnedAt(interview) == slot && instance.fitsSession(interview, slot)
        : instance.isAllowed(interview, slot);
  }

  /** Slots in which some of these interviews can take place. */
  static int usable(Instance instance, int[] interviews) {
    SlotsNeeded all = new SlotsNeeded(instance, any -> true);
    boolean[] usable = new boolean[instance.slots()];
    for (int interview : interviews) {
      all.open(interview, usable);
    }
    return (int) IntStream.range(0, usable.length).filter(slot -> usable[slot]).count();
  }
}
