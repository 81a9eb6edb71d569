package org.talentchain.benchmarks;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.talentchain.matching.timetable.Absence;
import org.talentchain.matching.timetable.Booth;
import org.talentchain.matching.timetable.FairHours;
import org.talentchain.matching.timetable.Interview;
import org.talentchain.matching.timetable.Pin;
import org.talentchain.matching.timetable.Timetable;
import org.talentchain.matching.timetable.TimetablePlanner;
import org.talentchain.matching.timetable.TimetableRequest;
import org.talentchain.matching.timetable.TimetableVerifier;
import org.talentchain.matching.timetable.Walk;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/**
 * The timetable of a large fair over 60 slots: interviews all of one slot; then with two lengths, halls apart
 * and absences; then one interview moved. Each result is checked by the verifier.
 *
 * <pre>{@code mvn -q -DskipTests package
 * java -cp "talent-benchmarks/target/classes:talent-benchmarks/target/lib/*" \
 *     org.talentchain.benchmarks.FairTimetable 500 20000}</pre>
 */
public final class FairTimetable {

  private static final int CAPACITY = 4;
  private static final int POSITIONS_EACH = 2;
  private static final int MOST_INTERVIEWS = 4;

  /** Sixty slots of ten minutes. */
  private static final FairHours HOURS = FairHours.parse("08:00-13:00,14:00-19:00", 10);

  private final Random random = new Random(1);
  private final int enterprises;
  private final int candidates;

  private FairTimetable(int enterprises, int candidates) {
    this.enterprises = enterprises;
    this.candidates = candidates;
  }

  /** {@code ENTERPRISES CANDIDATES} */
  public static void main(String[] arguments) {
    int enterprises = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    int candidates = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    FairTimetable fair = new FairTimetable(enterprises, candidates);
    TimetableRequest plain = TimetableRequest.of(HOURS, fair.interviews(10)).booths(fair.booths());
    Timetable timetable = fair.run("one slot each", plain, null);
    TimetableRequest mixed =
        TimetableRequest.of(HOURS, fair.interviews(20))
            .booths(fair.booths())
            .walks(List.of(new Walk("A", "B", 5), new Walk("B", "C", 5), new Walk("A", "C", 10)))
            .absences(fair.absences());
    fair.run("two lengths, three halls, absences", mixed, null);
    Interview one = plain.interviews().get(0);
    Pin pin = new Pin(one.candidate(), one.position(), LocalTime.of(14, 0));
    fair.run("one interview moved", plain.pin(pin), timetable);
  }

  private Timetable run(String name, TimetableRequest request, Timetable previous) {
    long start = System.nanoTime();
    Timetable timetable =
        (Timetable)
            (previous == null ? TimetablePlanner.plan(request) : TimetablePlanner.replan(request, previous));
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!TimetableVerifier.check(request, timetable).isEmpty()) {
      throw new IllegalStateException(name + " breaks rules");
    }
    System.out.printf(
        "%s: %,d enterprises x %,d candidates x %d slots, %,d interviews: %.2f s, %d unplaced,"
            + " %d slots used, at least %d needed, %.1f minutes of waiting a candidate%n",
        name,
        enterprises,
        candidates,
        HOURS.slots().size(),
        request.interviews().size(),
        seconds,
        timetable.unplaced().size(),
        timetable.slotsUsed(),
        timetable.slotsNeeded(),
        (double) timetable.waitingMinutes() / candidates);
    return timetable;
  }

  /** One to four a candidate; half of the enterprises are sought after more than the others. */
  private List<Interview> interviews(int longest) {
    List<Interview> all = new ArrayList<>();
    for (int candidate = 0; candidate < candidates; candidate++) {
      Set<Integer> positions = new HashSet<>();
      int many = 1 + random.nextInt(MOST_INTERVIEWS);
      for (int at = 0; at < many; at++) {
        int enterprise = random.nextInt(random.nextInt(5) == 0 ? enterprises / 2 : enterprises);
        int position = enterprise * POSITIONS_EACH + random.nextInt(POSITIONS_EACH);
        if (positions.add(position)) {
          int minutes = position % 4 == 0 ? longest : 10;
          all.add(
              new Interview(
                  new CandidateId("C" + candidate),
                  new PositionId("P" + position),
                  new OrganizationId("E" + enterprise),
                  minutes));
        }
      }
    }
    return all;
  }

  private List<Booth> booths() {
    List<Booth> all = new ArrayList<>();
    for (int enterprise = 0; enterprise < enterprises; enterprise++) {
      String hall = String.valueOf((char) ('A' + enterprise * 3 / enterprises));
      all.add(new Booth(new OrganizationId("E" + enterprise), CAPACITY, hall));
    }
    return all;
  }

  /** One candidate in twenty comes late by two hours. */
  private List<Absence> absences() {
    List<Absence> all = new ArrayList<>();
    for (int candidate = 0; candidate < candidates; candidate += 20) {
      all.add(new Absence(new CandidateId("C" + candidate), LocalTime.of(8, 0), LocalTime.of(10, 0)));
    }
    return all;
  }
}
