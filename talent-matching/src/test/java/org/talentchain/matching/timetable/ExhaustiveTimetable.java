package org.talentchain.matching.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.talentchain.matching.timetable.Violation.Rule;

/** Tries every timetable; for the smallest fairs only. Knows the rules from the verifier. */
final class ExhaustiveTimetable {

  static final int IMPOSSIBLE = Integer.MAX_VALUE;

  private static final Set<Rule> NOT_YET = Set.of(Rule.COMPLETE, Rule.FIGURES);

  private final TimetableRequest request;
  private final List<LocalTime> slots;
  private final List<Appointment> chosen = new ArrayList<>();
  private int fewest = IMPOSSIBLE;

  ExhaustiveTimetable(TimetableRequest request) {
    this.request = request;
    this.slots = request.hours().slots();
  }

  /** Slots of the shortest timetable with all interviews, or {@link #IMPOSSIBLE}. */
  int fewestSlots() {
    search();
    return fewest;
  }

  private void search() {
    if (used() >= fewest || !isAllowed()) {
      return;
    }
    if (chosen.size() == request.interviews().size()) {
      fewest = used();
      return;
    }
    for (LocalTime slot : slots) {
      chosen.add(new Appointment(request.interviews().get(chosen.size()), slot, false));
      search();
      chosen.remove(chosen.size() - 1);
    }
  }

  private int used() {
    return chosen.stream()
        .mapToInt(each -> (int) slots.stream().filter(each.end()::isAfter).count())
        .max()
        .orElse(0);
  }

  private boolean isAllowed() {
    Timetable timetable = new Timetable(chosen, List.of(), 0, 0, 0);
    return TimetableVerifier.check(request, timetable).stream()
        .allMatch(violation -> NOT_YET.contains(violation.rule()));
  }
}
