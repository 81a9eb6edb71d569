package org.talentchain.matching.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentchain.matching.timetable.RandomFair.interview;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.talentchain.matching.timetable.PinConflict.Kind;
import org.talentchain.matching.timetable.Violation.Rule;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

class TimetablePlannerTest {

  private static final FairHours DAY = FairHours.usual();

  private static Timetable planned(TimetableRequest request) {
    return checked(request, TimetablePlanner.plan(request));
  }

  private static Timetable checked(TimetableRequest request, TimetableResult result) {
    assertThat(result).isInstanceOf(Timetable.class);
    Timetable timetable = (Timetable) result;
    assertThat(TimetableVerifier.check(request, timetable)).isEmpty();
    return timetable;
  }

  private static Pin pin(String candidate, String position, String start) {
    LocalTime time = start.isEmpty() ? null : LocalTime.parse(start);
    return new Pin(new CandidateId(candidate), new PositionId(position), time);
  }

  private static FairHours slots(int many) {
    LocalTime opening = LocalTime.of(8, 0);
    return new FairHours(
        List.of(new FairHours.Session(opening, opening.plusMinutes(15L * many))), FairHours.USUAL_MINUTES);
  }

  @Property(tries = 300)
  void unitInterviewsTakeAsManySlotsAsTheBusiestHas(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int people,
      @ForAll @IntRange(max = 120) int many) {
    List<Interview> interviews = new RandomFair(seed, people, 8).interviews(many, 1);
    Map<Object, Integer> degrees = new HashMap<>();
    for (Interview each : interviews) {
      degrees.merge(each.candidate(), 1, Integer::sum);
      degrees.merge(each.enterprise(), 1, Integer::sum);
    }
    int most = degrees.values().stream().max(Integer::compare).orElse(0);
    Timetable timetable = planned(TimetableRequest.of(slots(60), interviews));
    assertThat(timetable.unplaced()).isEmpty();
    assertThat(timetable.slotsUsed()).isEqualTo(most);
    assertThat(timetable.slotsNeeded()).isEqualTo(most);
  }

  @Property(tries = 200)
  void roomForSeveralAtATimeDividesWhatABoothNeeds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int capacity) {
    List<Interview> interviews = new RandomFair(seed, 20, 3).interviews(80, 1);
    List<Booth> booths =
        IntStream.range(0, 3)
            .mapToObj(booth -> new Booth(new OrganizationId("B" + booth), capacity, null))
            .toList();
    Timetable timetable = planned(TimetableRequest.of(slots(60), interviews).booths(booths));
    assertThat(timetable.unplaced()).isEmpty();
    assertThat(timetable.isShortest()).isTrue();
  }

  @Property(tries = 400)
  void noTimetableBreaksARule(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 25) int people,
      @ForAll @IntRange(min = 1, max = 8) int booths,
      @ForAll @IntRange(max = 150) int many,
      @ForAll @IntRange(min = 1, max = 4) int longest) {
    planned(new RandomFair(seed, people, booths).request(DAY, many, longest));
  }

  @Property(tries = 300)
  void pinsAreKeptOrContradictEachOther(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int longest) {
    RandomFair fair = new RandomFair(seed, 12, 4);
    TimetableRequest asked = fair.request(DAY, 40, longest);
    TimetableRequest request = asked.pins(fair.pins(DAY, asked.interviews(), 0.2));
    if (TimetablePlanner.plan(request) instanceof PinConflict conflict) {
      assertMinimal(request, conflict);
    }
    PinRelease released = PinRelease.of(request);
    planned(released.request());
    assertThat(released.request().pins()).hasSize(request.pins().size() - released.conflicts().size());
  }

  /** The verifier knows nothing of contradictions, only of times that break a rule. */
  @Property(tries = 300)
  void settledTimesContradictEachOtherExactlyWhenTheVerifierSaysSo(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int longest) {
    RandomFair fair = new RandomFair(seed, 10, 4);
    TimetableRequest asked = fair.request(DAY, 40, longest);
    List<Pin> pins =
        fair.pins(DAY, asked.interviews(), 0.3).stream().filter(pin -> pin.start() != null).toList();
    TimetableRequest request = asked.pins(pins);
    assertThat(PinCheck.of(request).isEmpty()).isEqualTo(canBeKept(asked, pins));
    PinCheck.of(request)
        .ifPresent(
            conflict -> {
              assertThat(canBeKept(asked, conflict.pins())).isFalse();
              for (Pin pin : conflict.pins()) {
                List<Pin> others = new ArrayList<>(conflict.pins());
                others.remove(pin);
                assertThat(canBeKept(asked, others)).isTrue();
              }
            });
  }

  private static boolean canBeKept(TimetableRequest request, List<Pin> pins) {
    List<Appointment> settled = new ArrayList<>();
    for (Pin pin : pins) {
      for (Interview each : request.interviews()) {
        if (each.candidate().equals(pin.candidate()) && each.position().equals(pin.position())) {
          settled.add(new Appointment(each, pin.start(), false));
        }
      }
    }
    Set<Rule> others = Set.of(Rule.COMPLETE, Rule.FIGURES);
    return TimetableVerifier.check(request, new Timetable(settled, List.of(), 0, 0, 0)).stream()
        .allMatch(violation -> others.contains(violation.rule()));
  }

  private static void assertMinimal(TimetableRequest request, PinConflict conflict) {
    assertThat(conflict.pins()).isNotEmpty();
    assertThat(PinCheck.of(request.pins(conflict.pins()))).isPresent();
    for (Pin pin : conflict.pins()) {
      List<Pin> others = conflict.pins().stream().filter(each -> !each.equals(pin)).toList();
      assertThat(PinCheck.of(request.pins(others))).isEmpty();
    }
  }

  /**
   * Everything is placed where it can be, in the fewest slots there are. The search promises no such thing,
   * so the fairs are always the same.
   */
  @Property(tries = 300, seed = "20261125")
  void smallFairsAreAsGoodAsExhaustiveSearch(@ForAll long seed) {
    RandomFair fair = new RandomFair(seed, 3, 2);
    TimetableRequest request = fair.request(FairHours.parse("09:00-09:45,10:00-10:45", 15), 5, 3);
    Timetable timetable = planned(request);
    int fewest = new ExhaustiveTimetable(request).fewestSlots();
    assertThat(timetable.unplaced().isEmpty()).isEqualTo(fewest != ExhaustiveTimetable.IMPOSSIBLE);
    if (timetable.unplaced().isEmpty()) {
      assertThat(timetable.slotsNeeded()).isLessThanOrEqualTo(fewest);
      assertThat(timetable.slotsUsed()).isEqualTo(fewest);
    }
  }

  @Property(tries = 50)
  void sameRequestGivesTheSameTimetable(@ForAll long seed) {
    TimetableRequest request = new RandomFair(seed, 15, 5).request(DAY, 80, 2);
    assertThat(TimetablePlanner.plan(request)).isEqualTo(TimetablePlanner.plan(request));
  }

  @Property(tries = 100)
  void replanningWithoutChangesMovesNobody(@ForAll long seed) {
    TimetableRequest request = new RandomFair(seed, 15, 5).request(DAY, 60, 2);
    Timetable before = planned(request);
    Timetable after = checked(request, TimetablePlanner.replan(request, before));
    assertThat(after.appointments()).containsAll(before.appointments());
  }

  @Property(tries = 100)
  void movingOneMovesOnlyWhatIsInTheWay(@ForAll long seed) {
    List<Interview> interviews = new RandomFair(seed, 20, 4).interviews(40, 1);
    TimetableRequest request = TimetableRequest.of(DAY, interviews);
    Timetable before = planned(request);
    Interview one = interviews.get(new Random(seed).nextInt(interviews.size()));
    LocalTime to = DAY.slots().get(new Random(seed).nextInt(DAY.slots().size()));
    TimetableRequest moved = request.pin(new Pin(one.candidate(), one.position(), to));
    Timetable after = checked(moved, TimetablePlanner.replan(moved, before));
    long others =
        before.appointments().stream()
            .filter(each -> !each.interview().equals(one) && !after.appointments().contains(each))
            .count();
    assertThat(others).isLessThanOrEqualTo(2);
    assertThat(after.unplaced()).isEmpty();
  }

  @Test
  void morePinsThanSlotsAreNamedAndNoMore() {
    List<Interview> interviews = new ArrayList<>();
    List<Pin> pins = new ArrayList<>();
    for (int at = 0; at < 6; at++) {
      interviews.add(interview("C" + at, "P0", "B0", 15));
      pins.add(pin("C" + at, "P0", ""));
    }
    interviews.add(interview("C0", "P1", "B1", 15));
    pins.add(0, pin("C0", "P1", "08:00"));
    TimetableRequest request = TimetableRequest.of(slots(4), interviews).pins(pins);
    assertThat(TimetablePlanner.plan(request))
        .isEqualTo(new PinConflict(Kind.BOOTH_FULL, pins.subList(1, 6)));
    Timetable rest = planned(PinRelease.of(request).request());
    assertThat(rest.unplaced()).hasSize(2);
    assertThat(rest.unplaced()).extracting(Unplaced::reason).containsOnly(Unplaced.Reason.BOOTH_FULL);
  }

  @Test
  void twoPinsInTwoPlacesAreAContradiction() {
    TimetableRequest request =
        TimetableRequest.of(
                slots(4), List.of(interview("C0", "P0", "B0", 15), interview("C0", "P1", "B1", 15)))
            .booths(
                List.of(
                    new Booth(new OrganizationId("B0"), 1, "东"),
                    new Booth(new OrganizationId("B1"), 1, "西")))
            .walks(List.of(new Walk("西", "东", 5)));
    List<Pin> pins = List.of(pin("C0", "P0", "08:00"), pin("C0", "P1", "08:15"));
    assertThat(TimetablePlanner.plan(request.pins(pins))).isEqualTo(new PinConflict(Kind.TWO_PLACES, pins));
    planned(request.pins(List.of(pin("C0", "P0", "08:00"), pin("C0", "P1", "08:30"))));
  }

  @Test
  void pinBetweenSlotsOrDuringTheBreakIsAContradictionOfItsOwn() {
    TimetableRequest request = TimetableRequest.of(DAY, List.of(interview("C0", "P0", "B0", 30)));
    assertThat(kind(request.pins(List.of(pin("C0", "P0", "09:05"))))).isEqualTo(Kind.NO_SLOT);
    assertThat(kind(request.pins(List.of(pin("C0", "P0", "12:00"))))).isEqualTo(Kind.NO_SLOT);
    assertThat(kind(request.pins(List.of(pin("C0", "P0", "11:15"))))).isEqualTo(Kind.TOO_LONG);
  }

  private static Kind kind(TimetableRequest request) {
    return ((PinConflict) TimetablePlanner.plan(request)).kind();
  }

  @Test
  void whatCannotBePlacedIsListedWithItsReason() {
    List<Interview> interviews =
        List.of(
            interview("C0", "P0", "B0", 15),
            interview("C1", "P0", "B0", 15),
            interview("C2", "P0", "B0", 15),
            interview("C3", "P1", "B1", 60),
            interview("C4", "P1", "B1", 15));
    TimetableRequest request =
        TimetableRequest.of(slots(2), interviews)
            .absences(List.of(new Absence(new CandidateId("C4"), LocalTime.of(8, 0), LocalTime.of(9, 0))));
    assertThat(planned(request).unplaced())
        .containsExactly(
            new Unplaced(interviews.get(2), Unplaced.Reason.BOOTH_FULL),
            new Unplaced(interviews.get(3), Unplaced.Reason.TOO_LONG),
            new Unplaced(interviews.get(4), Unplaced.Reason.ABSENT));
  }

  @Test
  void interviewsOfOnePersonFollowEachOther() {
    List<Interview> interviews = new ArrayList<>();
    for (int at = 0; at < 10; at++) {
      interviews.add(interview("C" + at, "P0", "B0", 15));
      interviews.add(interview("C" + at, "P2", "B1", 15));
    }
    Collections.shuffle(interviews, new Random(1));
    Timetable timetable = planned(TimetableRequest.of(DAY, interviews));
    assertThat(timetable.slotsUsed()).isEqualTo(10);
    assertThat(timetable.waitingMinutes()).isLessThanOrEqualTo(60);
  }

  @Test
  void nothingAskedForGivesAnEmptyTimetable() {
    assertThat(planned(TimetableRequest.of(DAY, List.of()))).isEqualTo(Timetable.EMPTY);
  }
}
