package org.talentchain.matching.timetable;

import java.util.Arrays;

/**
 * Which interview begins when, while a timetable is being made; never anybody in two places or a booth too
 * full.
 */
final class Board {

  private static final int NONE = Instance.NONE;

  private final Instance instance;
  private final int[] starts;
  private final int[] places;
  private final int[] firstPlace;
  private final int[] present;
  private final int[] room;

  Board(Instance instance) {
    this.instance = instance;
    this.starts = new int[instance.interviews()];
    this.firstPlace = new int[instance.booths() + 1];
    this.room = new int[instance.booths()];
    this.present = new int[instance.booths() * instance.slots()];
    for (int booth = 0; booth < room.length; booth++) {
      room[booth] = Math.min(instance.capacity(booth), instance.ofBooth(booth).length);
      firstPlace[booth + 1] = firstPlace[booth] + room[booth] * instance.slots();
    }
    this.places = new int[firstPlace[room.length]];
    Arrays.fill(starts, NONE);
  }

  Instance instance() {
    return instance;
  }

  /** The slot in which an interview begins, or {@link Instance#NONE}. */
  int startOf(int interview) {
    return starts[interview];
  }

  boolean isPlaced(int interview) {
    return starts[interview] != NONE;
  }

  boolean isFree(int interview, int slot) {
    return instance.isAllowed(interview, slot)
        && hasTime(interview, slot)
        && hasRoom(interview, slot);
  }

  /** True when the candidate's other interviews leave time. */
  boolean hasTime(int interview, int slot) {
    for (int other : instance.ofCandidate(instance.candidateOf(interview))) {
      if (isInTheWay(other, interview, slot)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInTheWay(int other, int interview, int slot) {
    return other != interview && isPlaced(other) && instance.collide(interview, slot, other, starts[other]);
  }

  /** True when the booth has room all the while. */
  boolean hasRoom(int interview, int slot) {
    int booth = instance.boothOf(interview);
    int row = booth * instance.slots();
    for (int at = slot; at < slot + instance.lengthOf(interview); at++) {
      if (present[row + at] >= room[booth]) {
        return false;
      }
    }
    return true;
  }

  void put(int interview, int slot) {
    starts[interview] = slot;
    int booth = instance.boothOf(interview);
    for (int at = slot; at < slot + instance.lengthOf(interview); at++) {
      places[place(booth, at) + present[booth * instance.slots() + at]++] = interview;
    }
  }

  void remove(int interview) {
    int booth = instance.boothOf(interview);
    int slot = starts[interview];
    for (int at = slot; at < slot + instance.lengthOf(interview); at++) {
      int first = place(booth, at);
      int last = first + --present[booth * instance.slots() + at];
      int found = first;
      while (places[found] != interview) {
        found++;
      }
      places[found] = places[last];
    }
    starts[interview] = NONE;
  }

  private int place(int booth, int slot) {
    return firstPlace[booth] + slot * room[booth];
  }

  /** How many interviews a booth has in a slot. */
  int present(int booth, int slot) {
    return present[booth * instance.slots() + slot];
  }

  /** One of the interviews a booth has in a slot. */
  int occupant(int booth, int slot, int number) {
    return places[place(booth, slot) + number];
  }

  /**
   * Finds what would have to go so that an interview can begin in a slot: of the candidate's interviews those
   * in the way, of the booth's as few as make room, the lightest first.
   *
   * @param weights what it costs to send an interview away
   * @param into takes the interviews found
   * @return how many were found, or {@link Instance#NONE} when staff have settled one of them
   */
  int obstacles(int interview, int slot, long[] weights, int[] into) {
    int found = 0;
    for (int other : instance.ofCandidate(instance.candidateOf(interview))) {
      if (isInTheWay(other, interview, slot)) {
        if (instance.isFixed(other)) {
          return NONE;
        }
        into[found++] = other;
      }
    }
    int booth = instance.boothOf(interview);
    for (int at = slot; at < slot + instance.lengthOf(interview); at++) {
      if (staying(booth, at, into, found) >= room[booth]) {
        int lightest = lightest(booth, at, weights, into, found);
        if (lightest == NONE) {
          return NONE;
        }
        into[found++] = lightest;
      }
    }
    return found;
  }

  /** How many of a booth's interviews in a slot are not among those leaving. */
  private int staying(int booth, int slot, int[] leaving, int count) {
    int staying = 0;
    for (int number = 0; number < present(booth, slot); number++) {
      staying += contains(leaving, count, occupant(booth, slot, number)) ? 0 : 1;
    }
    return staying;
  }

  private int lightest(int booth, int slot, long[] weights, int[] leaving, int count) {
    int lightest = NONE;
    for (int number = 0; number < present(booth, slot); number++) {
      int other = occupant(booth, slot, number);
      if (instance.isFixed(other) || contains(leaving, count, other)) {
        continue;
      }
      boolean isLighter =
          lightest == NONE
              || weights[other] < weights[lightest]
              || (weights[other] == weights[lightest] && other < lightest);
      lightest = isLighter ? other : lightest;
    }
    return lightest;
  }

  private static boolean contains(int[] among, int count, int wanted) {
    for (int at = 0; at < count; at++) {
      if (among[at] == wanted) {
        return true;
      }
    }
    return false;
  }

  /** A copy of all starts. */
  int[] starts() {
    return starts.clone();
  }

  /** Brings all starts back to what they were. */
  void restore(int[] before) {
    for (int interview = 0; interview < starts.length; interview++) {
      if (isPlaced(interview) && starts[interview] != before[interview]) {
        remove(interview);
      }
    }
    for (int interview = 0; interview < starts.length; interview++) {
      if (!isPlaced(interview) && before[interview] != NONE) {
        put(interview, before[interview]);
      }
    }
  }
}
