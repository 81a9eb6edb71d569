package org.talentchain.matching.timetable;

import java.util.stream.IntStream;

/**
 * Leaves out what cannot take place because a candidate or a booth has more than fits into the day: what
 * staff have pinned comes first, then the order of the request. Where only booths have too much, or only
 * candidates, as many of the interviews of one slot are kept as can be.
 */
final class Selection {

  private final Instance instance;
  private final boolean[] kept;
  private final long[] timeLeft;
  private final long[] roomLeft;

  private Selection(Instance instance) {
    this.instance = instance;
    this.kept = new boolean[instance.interviews()];
    this.timeLeft =
        IntStream.range(0, instance.candidates())
            .mapToLong(candidate -> SlotsNeeded.usable(instance, instance.ofCandidate(candidate)))
            .toArray();
    this.roomLeft =
        IntStream.range(0, instance.booths())
            .mapToLong(booth -> (long) instance.slots() * instance.capacity(booth))
            .toArray();
  }

  /** Which interviews there is time and room for. */
  static boolean[] of(Instance instance) {
    Selection selection = new Selection(instance);
    IntStream all = IntStream.range(0, instance.interviews());
    all.filter(instance::isPinned).forEach(selection::keep);
    IntStream others = IntStream.range(0, instance.interviews());
    others.filter(interview -> !instance.isPinned(interview)).forEach(selection::keep);
    return selection.kept;
  }

  private void keep(int interview) {
    int candidate = instance.candidateOf(interview);
    int booth = instance.boothOf(interview);
    int length = instance.lengthOf(interview);
    if (length <= timeLeft[candidate] && length <= roomLeft[booth]) {
      timeLeft[candidate] -= length;
      roomLeft[booth] -= length;
      kept[interview] = true;
    }
  }
}
