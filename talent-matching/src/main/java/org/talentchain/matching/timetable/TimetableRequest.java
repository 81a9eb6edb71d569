package org.talentchain.matching.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talentchain.model.CandidateId;
import org.talentchain.model.PositionId;

/**
 * What a timetable is to be made of.
 *
 * @param hours when the fair is open
 * @param interviews what is to take place, the most important first
 * @param booths those that differ from the usual: one interview at a time, no hall known
 * @param absences when candidates cannot come
 * @param walks minutes between halls; not named means none
 * @param pins what staff have settled, one an interview at most
 */
public record TimetableRequest(
    FairHours hours,
    List<Interview> interviews,
    List<Booth> booths,
    List<Absence> absences,
    List<Walk> walks,
    List<Pin> pins) {

  /** What names an interview. */
  record Meeting(CandidateId candidate, PositionId position) {

    static Meeting of(Interview interview) {
      return new Meeting(interview.candidate(), interview.position());
    }

    static Meeting of(Pin pin) {
      return new Meeting(pin.candidate(), pin.position());
    }
  }

  public TimetableRequest {
    interviews = List.copyOf(interviews);
    booths = List.copyOf(booths);
    absences = List.copyOf(absences);
    walks = List.copyOf(walks);
    pins = List.copyOf(pins);
    Set<Meeting> known = new HashSet<>();
    for (Interview interview : interviews) {
      if (!known.add(Meeting.of(interview))) {
        throw new IllegalArgumentException(
            interview.candidate() + " and " + interview.position() + " are to meet twice");
      }
    }
    for (Pin pin : pins) {
      if (!known.remove(Meeting.of(pin))) {
        throw new IllegalArgumentException(
            pin.candidate() + " and " + pin.position() + " are pinned twice, or have no interview to pin");
      }
    }
  }

  /** Interviews at usual booths, nothing settled. */
  public static TimetableRequest of(FairHours hours, List<Interview> interviews) {
    return new TimetableRequest(hours, interviews, List.of(), List.of(), List.of(), List.of());
  }

  public TimetableRequest booths(List<Booth> others) {
    return new TimetableRequest(hours, interviews, others, absences, walks, pins);
  }

  public TimetableRequest absences(List<Absence> others) {
    return new TimetableRequest(hours, interviews, booths, others, walks, pins);
  }

  public TimetableRequest walks(List<Walk> others) {
    return new TimetableRequest(hours, interviews, booths, absences, others, pins);
  }

  public TimetableRequest pins(List<Pin> others) {
    return new TimetableRequest(hours, interviews, booths, absences, walks, others);
  }

  /** The same with one more pin, in place of one the interview may have. */
  public TimetableRequest pin(Pin pin) {
    List<Pin> all = new ArrayList<>(pins);
    all.replaceAll(each -> Meeting.of(each).equals(Meeting.of(pin)) ? pin : each);
    if (!all.contains(pin)) {
      all.add(pin);
    }
    return pins(all);
  }
}
