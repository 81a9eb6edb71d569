package org.talentchain.matching.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentchain.matching.timetable.RandomFair.interview;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.timetable.Violation.Rule;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/** One broken timetable a rule. */
class TimetableVerifierTest {

  private static final Interview FIRST = interview("C0", "P0", "B0", 15);
  private static final Interview SECOND = interview("C0", "P1", "B1", 15);
  private static final Interview THIRD = interview("C1", "P0", "B0", 15);

  private static final TimetableRequest REQUEST =
      TimetableRequest.of(FairHours.usual(), List.of(FIRST, SECOND, THIRD))
          .booths(
              List.of(
                  new Booth(new OrganizationId("B0"), 1, "东厅"), new Booth(new OrganizationId("B1"), 1, "西厅")))
          .walks(List.of(new Walk("东厅", "西厅", 5)))
          .absences(List.of(new Absence(new CandidateId("C1"), LocalTime.of(9, 0), LocalTime.of(9, 15))));

  private static Appointment at(Interview interview, String start) {
    return new Appointment(interview, LocalTime.parse(start), false);
  }

  private static void assertBroken(Rule rule, Timetable timetable) {
    assertThat(TimetableVerifier.check(REQUEST, timetable)).extracting(Violation::rule).containsOnly(rule);
  }

  private static Timetable timetable(String first, String second, String third, int slots, long waiting) {
    List<Appointment> all = List.of(at(FIRST, first), at(SECOND, second), at(THIRD, third));
    return new Timetable(all, List.of(), slots, 3, waiting);
  }

  @Test
  void nothingIsWrongWithAGoodTimetable() {
    assertThat(TimetableVerifier.check(REQUEST, timetable("09:00", "09:30", "09:15", 3, 15))).isEmpty();
  }

  @Test
  void interviewThatIsMissingIsFound() {
    assertBroken(Rule.COMPLETE, new Timetable(List.of(at(FIRST, "09:00")), List.of(), 1, 1, 0));
  }

  @Test
  void interviewThatIsBothPlacedAndUnplacedIsFound() {
    Timetable good = timetable("09:00", "09:30", "09:15", 3, 15);
    Unplaced again = new Unplaced(FIRST, Unplaced.Reason.BOOTH_FULL);
    assertBroken(Rule.COMPLETE, new Timetable(good.appointments(), List.of(again), 3, 3, 15));
  }

  @Test
  void timeOutsideASessionIsFound() {
    assertBroken(Rule.OPENING_HOURS, timetable("09:00", "11:30", "09:15", 10, 135));
    assertBroken(Rule.OPENING_HOURS, timetable("09:00", "09:30", "11:20", 10, 15));
  }

  @Test
  void timeBetweenSlotsIsFound() {
    assertBroken(Rule.ON_SLOT, timetable("09:00", "09:35", "09:15", 4, 20));
  }

  @Test
  void absenceIsFound() {
    assertBroken(Rule.PRESENCE, timetable("09:15", "09:45", "09:00", 4, 15));
  }

  @Test
  void walkThatIsTooShortIsFound() {
    assertBroken(Rule.ONE_PLACE, timetable("09:00", "09:15", "09:30", 3, 0));
  }

  @Test
  void crowdedBoothIsFound() {
    assertBroken(Rule.CAPACITY, timetable("09:15", "09:45", "09:15", 4, 15));
  }

  @Test
  void movedPinIsFound() {
    Pin pin = new Pin(new CandidateId("C0"), new PositionId("P0"), LocalTime.of(13, 30));
    assertThat(TimetableVerifier.check(REQUEST.pin(pin), timetable("09:00", "09:30", "09:15", 3, 15)))
        .extracting(Violation::rule)
        .containsExactly(Rule.PINS);
  }

  @Test
  void wrongFiguresAreFound() {
    assertBroken(Rule.FIGURES, timetable("09:00", "09:30", "09:15", 4, 15));
    assertBroken(Rule.FIGURES, timetable("09:00", "09:30", "09:15", 3, 16));
  }
}
