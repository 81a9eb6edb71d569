package org.talentchain.matching.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talentchain.matching.timetable.TimetableRequest.Meeting;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;

/**
 * A request in numbers: interviews in the order of the request, candidates and booths in the order in which
 * they are first named, slots from the opening on. Times are minutes of the day.
 */
final class Instance {

  /** No slot, or no slot asked for. */
  static final int NONE = -1;

  private static final int[] NEVER = {};

  private final List<Interview> interviews;
  private final int[] candidateOf;
  private final int[] boothOf;
  private final int[] lengthOf;
  private final int[] minutesOf;
  private final int[] pinnedAt;
  private final boolean[] pinned;
  private final int[] slotBegins;
  private final int[] sessionEnds;
  private final int[][] absences;
  private final int[][] ofCandidate;
  private final int[][] ofBooth;
  private final int[] capacities;
  private final int[] halls;
  private final int[][] walks;

  Instance(TimetableRequest request) {
    interviews = request.interviews();
    int slotMinutes = request.hours().slotMinutes();
    Map<CandidateId, Integer> candidates = new HashMap<>();
    Map<OrganizationId, Integer> booths = new HashMap<>();
    candidateOf = numbers(candidates, interviews.stream().map(Interview::candidate).toList());
    boothOf = numbers(booths, interviews.stream().map(Interview::enterprise).toList());
    minutesOf = interviews.stream().mapToInt(Interview::minutes).toArray();
    lengthOf = Arrays.stream(minutesOf).map(each -> (each + slotMinutes - 1) / slotMinutes).toArray();
    slotBegins = request.hours().slots().stream().mapToInt(Instance::minute).toArray();
    sessionEnds = sessionEnds(request.hours());
    absences = absences(request.absences(), candidates);
    ofCandidate = grouped(candidateOf, candidates.size());
    ofBooth = grouped(boothOf, booths.size());
    capacities = new int[booths.size()];
    halls = new int[booths.size()];
    walks = rooms(request, booths);
    pinnedAt = new int[interviews.size()];
    pinned = new boolean[interviews.size()];
    pins(request.pins());
  }

  private static <K> int[] numbers(Map<K, Integer> known, List<K> keys) {
    return keys.stream()
        .mapToInt(
            key -> {
              Integer number = known.putIfAbsent(key, known.size());
              return number == null ? known.size() - 1 : number;
            })
        .toArray();
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static int[] sessionEnds(FairHours hours) {
    List<Integer> ends = new ArrayList<>();
    for (FairHours.Session session : hours.sessions()) {
      int slots = (int) (session.minutes() / hours.slotMinutes());
      int end = ends.size() + slots;
      for (int slot = 0; slot < slots; slot++) {
        ends.add(end);
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Of each candidate, from and to in turn. */
  private static int[][] absences(List<Absence> absences, Map<CandidateId, Integer> candidates) {
    int[][] all = new int[candidates.size()][];
    Arrays.fill(all, NEVER);
    for (Absence absence : absences) {
      Integer candidate = candidates.get(absence.candidate());
      if (candidate != null) {
        int[] before = all[candidate];
        int[] more = Arrays.copyOf(before, before.length + 2);
        more[before.length] = minute(absence.from());
        more[before.length + 1] = minute(absence.to());
        all[candidate] = more;
      }
    }
    return all;
  }

  private static int[][] grouped(int[] groupOf, int groups) {
    int[] sizes = new int[groups];
    for (int group : groupOf) {
      sizes[group]++;
    }
    int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    int[] filled = new int[groups];
    for (int member = 0; member < groupOf.length; member++) {
      int group = groupOf[member];
      members[group][filled[group]++] = member;
    }
    return members;
  }

  private int[][] rooms(TimetableRequest request, Map<OrganizationId, Integer> booths) {
    Arrays.fill(capacities, 1);
    Arrays.fill(halls, NONE);
    Map<String, Integer> known = new HashMap<>();
    for (Booth booth : request.booths()) {
      Integer number = booths.get(booth.enterprise());
      if (number == null) {
        continue;
      }
      capacities[number] = booth.capacity();
      if (booth.hall() != null) {
        known.putIfAbsent(booth.hall(), known.size());
        halls[number] = known.get(booth.hall());
      }
    }
    int[][] minutes = new int[known.size()][known.size()];
    for (Walk walk : request.walks()) {
      Integer from = known.get(walk.from());
      Integer to = known.get(walk.to());
      if (from != null && to != null && !from.equals(to)) {
        minutes[from][to] = Math.max(minutes[from][to], walk.minutes());
        minutes[to][from] = minutes[from][to];
      }
    }
    return minutes;
  }

  private void pins(List<Pin> pins) {
    Arrays.fill(pinnedAt, NONE);
    Map<Meeting, Integer> numbers = numbers();
    for (Pin pin : pins) {
      int interview = numbers.get(Meeting.of(pin));
      pinned[interview] = true;
      pinnedAt[interview] = pin.start() == null ? NONE : slotAt(pin.start());
    }
  }

  /** The interviews by what names them. */
  Map<Meeting, Integer> numbers() {
    Map<Meeting, Integer> numbers = new HashMap<>();
    for (int interview = 0; interview < interviews.size(); interview++) {
      numbers.put(Meeting.of(interviews.get(interview)), interview);
    }
    return numbers;
  }

  int interviews() {
    return interviews.size();
  }

  Interview interview(int interview) {
    return interviews.get(interview);
  }

  int candidates() {
    return ofCandidate.length;
  }

  int booths() {
    return ofBooth.length;
  }

  int slots() {
    return slotBegins.length;
  }

  int candidateOf(int interview) {
    return candidateOf[interview];
  }

  int boothOf(int interview) {
    return boothOf[interview];
  }

  /** In slots, begun ones included. */
  int lengthOf(int interview) {
    return lengthOf[interview];
  }

  int minutesOf(int interview) {
    return minutesOf[interview];
  }

  int[] ofCandidate(int candidate) {
    return ofCandidate[candidate];
  }

  int[] ofBooth(int booth) {
    return ofBooth[booth];
  }

  int capacity(int booth) {
    return capacities[booth];
  }

  int beginOf(int slot) {
    return slotBegins[slot];
  }

  /** The slot that begins at a time, or {@link #NONE}. */
  int slotAt(LocalTime time) {
    return time.getSecond() == 0 && time.getNano() == 0
        ? Math.max(NONE, Arrays.binarySearch(slotBegins, minute(time)))
        : NONE;
  }

  /** True when staff want it to take place, at a certain time or any. */
  boolean isPinned(int interview) {
    return pinned[interview];
  }

  /** True when staff have settled its time. */
  boolean isFixed(int interview) {
    return pinnedAt[interview] != NONE;
  }

  /** The slot staff have settled, or {@link #NONE}. */
  int pinnedAt(int interview) {
    return pinnedAt[interview];
  }

  /** True when the session lasts long enough. */
  boolean fitsSession(int interview, int slot) {
    return slot + lengthOf[interview] <= sessionEnds[slot];
  }

  /** True when the session lasts long enough and the candidate is there. */
  boolean isAllowed(int interview, int slot) {
    if (!fitsSession(interview, slot)) {
      return false;
    }
    int[] absent = absences[candidateOf[interview]];
    int begin = slotBegins[slot];
    int end = begin + minutesOf(interview);
    for (int at = 0; at < absent.length; at += 2) {
      if (begin < absent[at + 1] && end > absent[at]) {
        return false;
      }
    }
    return true;
  }

  /** True when a candidate cannot have both: one is not over, walk included, before the other begins. */
  boolean collide(int one, int slotOfOne, int other, int slotOfOther) {
    int walk = walk(boothOf[one], boothOf[other]);
    int begin = slotBegins[slotOfOne];
    int otherBegin = slotBegins[slotOfOther];
    return begin < otherBegin + minutesOf(other) + walk && otherBegin < begin + minutesOf(one) + walk;
  }

  private int walk(int booth, int other) {
    int from = halls[booth];
    int to = halls[other];
    return from == NONE || to == NONE ? 0 : walks[from][to];
  }

  /** True when somebody may have to walk. */
  boolean hasWalks() {
    return Arrays.stream(walks).flatMapToInt(Arrays::stream).anyMatch(minutes -> minutes > 0);
  }

  boolean areAllOfOneSlot() {
    return Arrays.stream(lengthOf).allMatch(length -> length == 1);
  }
}
