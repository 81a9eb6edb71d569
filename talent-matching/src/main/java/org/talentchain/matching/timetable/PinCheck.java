package org.talentchain.matching.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.timetable.PinConflict.Kind;
import org.talentchain.matching.timetable.TimetableRequest.Meeting;

/**
 * Finds pins that contradict each other, and of those a minimal set. What is told is certain; where only the
 * settled and the unsettled times together leave no way out, the planner finds it, and lists what it cannot
 * place.
 *
 * <p>More pins never make a contradiction vanish. So the shortest beginning of the list that contradicts
 * itself ends with a pin that belongs to it; put that one first and look again, until those put first
 * contradict each other.
 */
final class PinCheck {

  private final Instance instance;
  private final List<Pin> pins;
  private final Map<Meeting, Integer> numbers;

  private PinCheck(TimetableRequest request) {
    this.instance = new Instance(request);
    this.pins = request.pins();
    this.numbers = instance.numbers();
  }

  static Optional<PinConflict> of(TimetableRequest request) {
    PinCheck check = new PinCheck(request);
    return check.flaw(request.pins()) == null ? Optional.empty() : Optional.of(check.smallest());
  }

  private PinConflict smallest() {
    List<Pin> certain = new ArrayList<>();
    List<Pin> others = pins;
    Kind kind = null;
    while (kind == null) {
      int last = lastOfShortest(certain, others);
      certain.add(others.get(last));
      others = others.subList(0, last);
      kind = flaw(certain);
    }
    return new PinConflict(kind, certain.stream().sorted(Comparator.comparingInt(pins::indexOf)).toList());
  }

  /** The end of the shortest beginning that, with those that are certain, contradicts itself. */
  private int lastOfShortest(List<Pin> certain, List<Pin> others) {
    int fine = 0;
    int flawed = others.size();
    while (flawed - fine > 1) {
      int middle = (fine + flawed) / 2;
      List<Pin> some = new ArrayList<>(certain);
      some.addAll(others.subList(0, middle));
      if (flaw(some) == null) {
        fine = middle;
      } else {
        flawed = middle;
      }
    }
    return flawed - 1;
  }

  /** What is wrong with these pins together, or null. */
  private @Nullable Kind flaw(List<Pin> some) {
    for (Pin pin : some) {
      Kind alone = flawAlone(pin);
      if (alone != null) {
        return alone;
      }
    }
    Board board = new Board(instance);
    Kind settled = flawOfSettled(some, board);
    if (settled != null) {
      return settled;
    }
    Kind full = flawOfSums(some);
    return full != null ? full : flawOfOthers(some, board);
  }

  private int number(Pin pin) {
    return numbers.get(Meeting.of(pin));
  }

  private @Nullable Kind flawAlone(Pin pin) {
    int interview = number(pin);
    if (pin.start() == null) {
      return flawAtAnyTime(interview);
    }
    int slot = instance.pinnedAt(interview);
    if (slot == Instance.NONE) {
      return Kind.NO_SLOT;
    }
    if (!instance.fitsSession(interview, slot)) {
      return Kind.TOO_LONG;
    }
    return instance.isAllowed(interview, slot) ? null : Kind.ABSENT;
  }

  private @Nullable Kind flawAtAnyTime(int interview) {
    Kind kind = Kind.TOO_LONG;
    for (int slot = 0; slot < instance.slots(); slot++) {
      if (instance.isAllowed(interview, slot)) {
        return null;
      }
      kind = instance.fitsSession(interview, slot) ? Kind.ABSENT : kind;
    }
    return kind;
  }

  private @Nullable Kind flawOfSettled(List<Pin> some, Board board) {
    for (Pin pin : some) {
      if (pin.start() == null) {
        continue;
      }
      int interview = number(pin);
      int slot = instance.pinnedAt(interview);
      if (!board.hasTime(interview, slot)) {
        return Kind.TWO_PLACES;
      }
      if (!board.hasRoom(interview, slot)) {
        return Kind.BOOTH_CROWDED;
      }
      board.put(interview, slot);
    }
    return null;
  }

  private @Nullable Kind flawOfSums(List<Pin> some) {
    Map<Integer, Integer> candidates = new HashMap<>();
    Map<Integer, Integer> booths = new HashMap<>();
    for (Pin pin : some) {
      int interview = number(pin);
      int length = instance.lengthOf(interview);
      int candidate = instance.candidateOf(interview);
      int booth = instance.boothOf(interview);
      if (candidates.merge(candidate, length, Integer::sum) > timeOf(candidate)) {
        return Kind.CANDIDATE_FULL;
      }
      if (booths.merge(booth, length, Integer::sum) > (long) instance.slots() * instance.capacity(booth)) {
        return Kind.BOOTH_FULL;
      }
    }
    return null;
  }

  private int timeOf(int candidate) {
    return SlotsNeeded.usable(instance, instance.ofCandidate(candidate));
  }

  private @Nullable Kind flawOfOthers(List<Pin> some, Board board) {
    for (Pin pin : some) {
      if (pin.start() == null && !hasFreeSlot(number(pin), board)) {
        return Kind.NO_TIME_LEFT;
      }
    }
    return null;
  }

  private boolean hasFreeSlot(int interview, Board board) {
    for (int slot = 0; slot < instance.slots(); slot++) {
      if (board.isFree(interview, slot)) {
        return true;
      }
    }
    return false;
  }
}
