package org.talentchain.matching.timetable;

import java.util.List;
import java.util.Optional;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * The timetable of a fair (面试时间表).
 *
 * @param appointments by start, then candidate, then position
 * @param unplaced what found no time, in the order of the request
 * @param slotsUsed slots from the opening to the end of the last interview
 * @param slotsNeeded no timetable of these appointments can do with fewer slots; see {@link TimetablePlanner}
 * @param waitingMinutes what candidates wait between their interviews, walks and breaks included, all
 *     together
 */
public record Timetable(
    List<Appointment> appointments,
    List<Unplaced> unplaced,
    int slotsUsed,
    int slotsNeeded,
    long waitingMinutes)
    implements TimetableResult {

  /** No appointment. */
  public static final Timetable EMPTY = new Timetable(List.of(), List.of(), 0, 0, 0);

  public Timetable {
    appointments = List.copyOf(appointments);
    unplaced = List.copyOf(unplaced);
  }

  /** True when no timetable of these appointments ends earlier. */
  public boolean isShortest() {
    return slotsUsed == slotsNeeded;
  }

  public Optional<Appointment> appointment(CandidateId candidate, PositionId position) {
    return appointments.stream()
        .filter(each -> each.interview().candidate().equals(candidate))
        .filter(each -> each.interview().position().equals(position))
        .findFirst();
  }
}
