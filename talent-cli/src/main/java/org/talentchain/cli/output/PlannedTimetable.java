package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.List;
import org.talentchain.matching.timetable.PinConflict;
import org.talentchain.matching.timetable.Timetable;
import org.talentchain.matching.timetable.TimetableRequest;
import org.talentchain.model.City;

/**
 * A timetable and what is needed to tell of it.
 *
 * @param city who and what it is about
 * @param request what was asked
 * @param timetable the answer
 * @param released contradictions of which one pin each was given up
 * @param date the day of the fair
 * @param asOf the day the plan behind it holds for
 */
public record PlannedTimetable(
    City city,
    TimetableRequest request,
    Timetable timetable,
    List<PinConflict> released,
    LocalDate date,
    LocalDate asOf) {

  public PlannedTimetable {
    released = List.copyOf(released);
  }
}
