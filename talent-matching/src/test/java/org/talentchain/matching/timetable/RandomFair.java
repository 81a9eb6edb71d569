package org.talentchain.matching.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/** Fairs by chance, the same for the same seed. */
final class RandomFair {

  private final Random random;
  private final int candidates;
  private final int booths;

  RandomFair(long seed, int candidates, int booths) {
    this.random = new Random(seed);
    this.candidates = candidates;
    this.booths = booths;
  }

  static Interview interview(String candidate, String position, String booth, int minutes) {
    return new Interview(
        new CandidateId(candidate), new PositionId(position), new OrganizationId(booth), minutes);
  }

  /** Distinct meetings, two positions a booth; each lasts one to {@code longest} quarters of an hour. */
  List<Interview> interviews(int many, int longest) {
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (int at = 0; at < many; at++) {
      pairs.add(List.of(random.nextInt(candidates), random.nextInt(2 * booths)));
    }
    List<Interview> interviews = new ArrayList<>();
    for (List<Integer> pair : pairs) {
      int minutes = 15 * (1 + random.nextInt(longest));
      int position = pair.get(1);
      interviews.add(interview("C" + pair.get(0), "P" + position, "B" + position / 2, minutes));
    }
    return interviews;
  }

  List<Booth> booths(int mostCapacity) {
    List<Booth> all = new ArrayList<>();
    for (int booth = 0; booth < booths; booth++) {
      String hall = random.nextInt(4) == 0 ? null : "H" + random.nextInt(3);
      all.add(new Booth(new OrganizationId("B" + booth), 1 + random.nextInt(mostCapacity), hall));
    }
    return all;
  }

  List<Walk> walks() {
    return List.of(new Walk("H0", "H1", random.nextInt(20)), new Walk("H2", "H1", random.nextInt(20)));
  }

  List<Absence> absences() {
    List<Absence> all = new ArrayList<>();
    for (int candidate = 0; candidate < candidates; candidate++) {
      if (random.nextInt(4) == 0) {
        LocalTime from = LocalTime.of(9 + random.nextInt(6), random.nextInt(60));
        LocalTime to = from.plusMinutes(1 + random.nextInt(150));
        all.add(new Absence(new CandidateId("C" + candidate), from, to));
      }
    }
    return all;
  }

  /** Some of the interviews, at slots by chance or at any time. */
  List<Pin> pins(FairHours hours, List<Interview> interviews, double share) {
    List<Pin> pins = new ArrayList<>();
    List<LocalTime> slots = hours.slots();
    for (Interview each : interviews) {
      if (random.nextDouble() < share) {
        LocalTime start = random.nextInt(4) == 0 ? null : slots.get(random.nextInt(slots.size()));
        pins.add(new Pin(each.candidate(), each.position(), start));
      }
    }
    return pins;
  }

  /** Everything at once. */
  TimetableRequest request(FairHours hours, int many, int longest) {
    return TimetableRequest.of(hours, interviews(many, longest))
        .booths(booths(3))
        .walks(walks())
        .absences(absences());
  }
}
