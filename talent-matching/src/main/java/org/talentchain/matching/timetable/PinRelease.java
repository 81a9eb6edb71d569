package org.talentchain.matching.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request without contradictions: of each set of pins that cannot all be kept, the one listed last is given
 * up and its interview planned like any other.
 *
 * @param request what is left; a timetable exists for it
 * @param conflicts the sets met, in order; empty when nothing had to be given up
 */
public record PinRelease(TimetableRequest request, List<PinConflict> conflicts) {

  public PinRelease {
    conflicts = List.copyOf(conflicts);
  }

  /** Gives up one pin of each contradiction. */
  public static PinRelease of(TimetableRequest request) {
    List<PinConflict> conflicts = new ArrayList<>();
    TimetableRequest left = request;
    Optional<PinConflict> conflict = PinCheck.of(left);
    while (conflict.isPresent()) {
      conflicts.add(conflict.get());
      left = left.pins(without(left.pins(), last(conflict.get())));
      conflict = PinCheck.of(left);
    }
    return new PinRelease(left, conflicts);
  }

  private static Pin last(PinConflict conflict) {
    return conflict.pins().get(conflict.pins().size() - 1);
  }

  private static List<Pin> without(List<Pin> pins, Pin one) {
    return pins.stream().filter(pin -> !pin.equals(one)).toList();
  }
}
