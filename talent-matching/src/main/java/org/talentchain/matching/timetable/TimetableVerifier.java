package org.talentchain.matching.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentchain.matching.timetable.Violation.Rule;
import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;

/**
 * Checks a timetable against what was asked, from scratch: it works on minutes of the day and shares nothing
 * with the planner. Whoever edits a timetable by hand can check it the same way.
 */
public final class TimetableVerifier {

  private final TimetableRequest request;
  private final Timetable timetable;
  private final List<Violation> violations = new ArrayList<>();

  private TimetableVerifier(TimetableRequest request, Timetable timetable) {
    this.request = request;
    this.timetable = timetable;
  }

  /** What is wrong with a timetable; empty when nothing is. */
  public static List<Violation> check(TimetableRequest request, Timetable timetable) {
    TimetableVerifier verifier = new TimetableVerifier(request, timetable);
    verifier.completeness();
    verifier.hours();
    verifier.presence();
    verifier.places();
    verifier.capacities();
    verifier.pins();
    verifier.figures();
    return List.copyOf(verifier.violations);
  }

  private void found(Rule rule, String detail, Appointment... where) {
    violations.add(new Violation(rule, List.of(where), detail));
  }

  private void completeness() {
    Set<Interview> asked = new HashSet<>(request.interviews());
    for (Appointment appointment : timetable.appointments()) {
      if (!asked.remove(appointment.interview())) {
        found(Rule.COMPLETE, "not asked for, or twice: " + appointment.interview(), appointment);
      }
    }
    for (Unplaced unplaced : timetable.unplaced()) {
      if (!asked.remove(unplaced.interview())) {
        found(Rule.COMPLETE, "not asked for, or twice: " + unplaced.interview());
      }
    }
    asked.forEach(interview -> found(Rule.COMPLETE, "neither placed nor unplaced: " + interview));
  }

  private void hours() {
    int slot = request.hours().slotMinutes();
    for (Appointment appointment : timetable.appointments()) {
      boolean open = false;
      boolean onSlot = false;
      for (FairHours.Session session : request.hours().sessions()) {
        int opening = minute(session.from());
        int begin = minute(appointment.start());
        if (begin >= opening && end(appointment) <= minute(session.to())) {
          open = true;
          onSlot = (begin - opening) % slot == 0;
        }
      }
      if (!open) {
        found(Rule.OPENING_HOURS, appointment.start() + " to " + appointment.end(), appointment);
      } else if (!onSlot) {
        found(Rule.ON_SLOT, "begins at " + appointment.start(), appointment);
      }
    }
  }

  private void presence() {
    Map<CandidateId, List<Appointment>> days = ofCandidates();
    for (Absence absence : request.absences()) {
      for (Appointment appointment : days.getOrDefault(absence.candidate(), List.of())) {
        if (minute(appointment.start()) < minute(absence.to()) && end(appointment) > minute(absence.from())) {
          found(Rule.PRESENCE, "absent from " + absence.from() + " to " + absence.to(), appointment);
        }
      }
    }
  }

  private void places() {
    Map<OrganizationId, String> halls = new HashMap<>();
    for (Booth booth : request.booths()) {
      if (booth.hall() != null) {
        halls.put(booth.enterprise(), booth.hall());
      }
    }
    for (List<Appointment> day : ofCandidates().values()) {
      for (int one = 0; one < day.size(); one++) {
        for (int other = one + 1; other < day.size(); other++) {
          place(day.get(one), day.get(other), halls);
        }
      }
    }
  }

  private void place(Appointment one, Appointment other, Map<OrganizationId, String> halls) {
    String from = halls.get(one.interview().enterprise());
    String to = halls.get(other.interview().enterprise());
    int walk = from == null || to == null || from.equals(to) ? 0 : walk(from, to);
    boolean oneFirst = end(one) + walk <= minute(other.start());
    boolean otherFirst = end(other) + walk <= minute(one.start());
    if (!oneFirst && !otherFirst) {
      found(Rule.ONE_PLACE, "two places, or less than " + walk + " minutes to walk", one, other);
    }
  }

  private int walk(String from, String to) {
    int longest = 0;
    for (Walk walk : request.walks()) {
      boolean there = walk.from().equals(from) && walk.to().equals(to);
      boolean back = walk.from().equals(to) && walk.to().equals(from);
      longest = there || back ? Math.max(longest, walk.minutes()) : longest;
    }
    return longest;
  }

  private Map<CandidateId, List<Appointment>> ofCandidates() {
    Map<CandidateId, List<Appointment>> days = new LinkedHashMap<>();
    for (Appointment each : timetable.appointments()) {
      days.computeIfAbsent(each.interview().candidate(), key -> new ArrayList<>()).add(each);
    }
    return days;
  }

  private void capacities() {
    Map<OrganizationId, Integer> capacities = new HashMap<>();
    request.booths().forEach(booth -> capacities.put(booth.enterprise(), booth.capacity()));
    Map<OrganizationId, List<Appointment>> booths = new LinkedHashMap<>();
    for (Appointment each : timetable.appointments()) {
      booths.computeIfAbsent(each.interview().enterprise(), key -> new ArrayList<>()).add(each);
    }
    booths.forEach((enterprise, day) -> capacity(enterprise, day, capacities.getOrDefault(enterprise, 1)));
  }

  /** Most are at a booth at a time when somebody begins. */
  private void capacity(OrganizationId enterprise, List<Appointment> day, int capacity) {
    for (Appointment beginning : day) {
      int now = minute(beginning.start());
      long present = day.stream().filter(each -> minute(each.start()) <= now && end(each) > now).count();
      if (present > capacity) {
        String detail = present + " at the booth of " + enterprise + ", room for " + capacity;
        found(Rule.CAPACITY, detail, beginning);
      }
    }
  }

  private void pins() {
    Map<List<Object>, Appointment> placed = new HashMap<>();
    for (Appointment each : timetable.appointments()) {
      placed.put(List.of(each.interview().candidate(), each.interview().position()), each);
    }
    for (Pin pin : request.pins()) {
      Appointment appointment = placed.remove(List.of(pin.candidate(), pin.position()));
      if (pin.start() == null) {
        continue;
      }
      if (appointment == null) {
        found(Rule.PINS, pin + " has no time");
      } else if (!appointment.start().equals(pin.start()) || !appointment.pinned()) {
        found(Rule.PINS, pin + " was moved", appointment);
      }
    }
    placed.values().stream()
        .filter(Appointment::pinned)
        .forEach(appointment -> found(Rule.PINS, "nobody pinned it", appointment));
  }

  private void figures() {
    int end = timetable.appointments().stream().mapToInt(TimetableVerifier::end).max().orElse(0);
    int used = 0;
    for (FairHours.Session session : request.hours().sessions()) {
      int slots = (minute(session.to()) - minute(session.from())) / request.hours().slotMinutes();
      for (int slot = 0; slot < slots; slot++) {
        used += minute(session.from()) + slot * request.hours().slotMinutes() < end ? 1 : 0;
      }
    }
    if (used != timetable.slotsUsed()) {
      found(Rule.FIGURES, used + " slots used, not " + timetable.slotsUsed());
    }
    if (timetable.slotsNeeded() > used) {
      found(Rule.FIGURES, "needs " + timetable.slotsNeeded() + " slots, but does with " + used);
    }
    long waiting = ofCandidates().values().stream().mapToLong(TimetableVerifier::waiting).sum();
    if (waiting != timetable.waitingMinutes()) {
      found(Rule.FIGURES, "candidates wait " + waiting + " minutes, not " + timetable.waitingMinutes());
    }
  }

  private static long waiting(List<Appointment> day) {
    List<Appointment> sorted = day.stream().sorted(Comparator.comparing(Appointment::start)).toList();
    long waiting = 0;
    for (int at = 1; at < sorted.size(); at++) {
      waiting += Math.max(0, minute(sorted.get(at).start()) - end(sorted.get(at - 1)));
    }
    return waiting;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  /** Not {@link Appointment#end()}, which wraps at midnight. */
  private static int end(Appointment appointment) {
    return minute(appointment.start()) + appointment.interview().minutes();
  }
}
