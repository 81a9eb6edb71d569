package org.talentchain.matching.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.talentchain.matching.timetable.TimetableRequest.Meeting;

/**
 * Makes the timetable of a fair: first as few slots as it can, then as little waiting as it can.
 *
 * <p>With interviews of one slot each, nobody absent, no walks and nothing pinned, as many slots as somebody
 * has interviews (at a booth for two, half of them) are needed and are enough: interviews are the edges
 * between candidates and places at booths, slots their colours, and {@link EdgeColouring} colours them with
 * the fewest there are. Otherwise the colours are the slots to begin with, or nothing is; {@link Placing}
 * looks for the rest, and {@link Timetable#slotsNeeded} says how far from the fewest the result may be at
 * most.
 *
 * <p>The same request gives the same timetable.
 */
public final class TimetablePlanner {

  private static final int NONE = Instance.NONE;

  private final TimetableRequest request;
  private final Instance instance;
  private final Board board;
  private final boolean[] kept;

  private TimetablePlanner(TimetableRequest request) {
    this.request = request;
    this.instance = new Instance(request);
    this.board = new Board(instance);
    this.kept = Selection.of(instance);
  }

  /** Makes a timetable, or says which pins allow none. */
  public static TimetableResult plan(TimetableRequest request) {
    Optional<PinConflict> conflict = PinCheck.of(request);
    return conflict.isPresent() ? conflict.get() : new TimetablePlanner(request).made();
  }

  /**
   * Makes a timetable that keeps the times of an earlier one: only what stands in the way of a pin, an
   * absence or a changed length is given another. What had no time takes one that is free; nobody is moved
   * for it unless it is pinned.
   */
  public static TimetableResult replan(TimetableRequest request, Timetable previous) {
    Optional<PinConflict> conflict = PinCheck.of(request);
    return conflict.isPresent() ? conflict.get() : new TimetablePlanner(request).madeFrom(previous);
  }

  private Timetable made() {
    Placing placing = new Placing(board, kept);
    placing.place(coloured(), slotsNeeded(kept));
    new WaitReduction(board, slotsUsed()).run();
    return timetable();
  }

  private Timetable madeFrom(Timetable previous) {
    int[] before = startsOf(previous);
    for (int interview = 0; interview < before.length; interview++) {
      kept[interview] &= before[interview] != NONE || instance.isPinned(interview);
    }
    new Placing(board, kept).place(before, instance.slots());
    return timetable();
  }

  private int[] startsOf(Timetable previous) {
    int[] starts = new int[instance.interviews()];
    Arrays.fill(starts, NONE);
    Map<Meeting, Integer> numbers = instance.numbers();
    for (Appointment appointment : previous.appointments()) {
      Integer interview = numbers.get(Meeting.of(appointment.interview()));
      if (interview != null) {
        starts[interview] = instance.slotAt(appointment.start());
      }
    }
    return starts;
  }

  /** A slot for each interview, by its colour; none where lengths or walks make colours worthless. */
  private int[] coloured() {
    int[] slots = new int[instance.interviews()];
    Arrays.fill(slots, NONE);
    if (!instance.areAllOfOneSlot() || instance.hasWalks()) {
      return slots;
    }
    int[] chosen = IntStream.range(0, slots.length).filter(this::isToColour).toArray();
    int[] left = Arrays.stream(chosen).map(instance::candidateOf).toArray();
    int[] colours = EdgeColouring.of(left, places(chosen));
    for (int at = 0; at < chosen.length; at++) {
      slots[chosen[at]] = colours[at];
    }
    return slots;
  }

  private boolean isToColour(int interview) {
    return kept[interview] && !instance.isFixed(interview);
  }

  /** A place at its booth for each interview, in turn, so that every place has its share. */
  private int[] places(int[] interviews) {
    int[] firstPlace = new int[instance.booths() + 1];
    for (int booth = 0; booth < instance.booths(); booth++) {
      int places = Math.min(instance.capacity(booth), instance.ofBooth(booth).length);
      firstPlace[booth + 1] = firstPlace[booth] + places;
    }
    int[] next = new int[instance.booths()];
    int[] places = new int[interviews.length];
    for (int at = 0; at < interviews.length; at++) {
      int booth = instance.boothOf(interviews[at]);
      places[at] = firstPlace[booth] + next[booth];
      next[booth] = (next[booth] + 1) % (firstPlace[booth + 1] - firstPlace[booth]);
    }
    return places;
  }

  private int slotsNeeded(boolean[] counted) {
    return new SlotsNeeded(instance, interview -> counted[interview]).most();
  }

  private int slotsUsed() {
    return IntStream.range(0, instance.interviews())
        .filter(board::isPlaced)
        .map(interview -> board.startOf(interview) + instance.lengthOf(interview))
        .max()
        .orElse(0);
  }

  private Timetable timetable() {
    List<Appointment> appointments = new ArrayList<>();
    List<Unplaced> unplaced = new ArrayList<>();
    List<LocalTime> begins = request.hours().slots();
    for (int number = 0; number < instance.interviews(); number++) {
      Interview interview = instance.interview(number);
      if (board.isPlaced(number)) {
        appointments.add(
            new Appointment(interview, begins.get(board.startOf(number)), instance.isFixed(number)));
      } else {
        unplaced.add(new Unplaced(interview, reason(number)));
      }
    }
    appointments.sort(
        Comparator.comparing(Appointment::start)
            .thenComparing(each -> each.interview().candidate())
            .thenComparing(each -> each.interview().position()));
    int needed = new SlotsNeeded(instance, board::isPlaced).most();
    return new Timetable(appointments, unplaced, slotsUsed(), needed, WaitReduction.waiting(board));
  }

  private Unplaced.Reason reason(int interview) {
    IntPredicate lastsLongEnough = slot -> instance.fitsSession(interview, slot);
    IntPredicate isThere = slot -> instance.isAllowed(interview, slot);
    if (!isAny(lastsLongEnough)) {
      return Unplaced.Reason.TOO_LONG;
    }
    if (!isAny(isThere)) {
      return Unplaced.Reason.ABSENT;
    }
    if (!isAny(lastsLongEnough.and(slot -> board.hasRoom(interview, slot)))) {
      return Unplaced.Reason.BOOTH_FULL;
    }
    return isAny(isThere.and(slot -> board.hasTime(interview, slot)))
        ? Unplaced.Reason.NO_COMMON_TIME
        : Unplaced.Reason.CANDIDATE_FULL;
  }

  private boolean isAny(IntPredicate condition) {
    return IntStream.range(0, instance.slots()).anyMatch(condition);
  }
}
