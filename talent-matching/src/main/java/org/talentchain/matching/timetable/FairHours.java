package org.talentchain.matching.timetable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a fair is open (开放时间), cut into slots of equal length in which interviews begin. What is left of a
 * session beyond its last whole slot is not used.
 *
 * @param sessions from the first to the last, with a break between any two
 * @param slotMinutes length of a slot
 */
public record FairHours(List<Session> sessions, int slotMinutes) {

  /** Usual length of a slot and of an interview. */
  public static final int USUAL_MINUTES = 15;

  /**
   * A time without a break.
   *
   * @param from when it begins
   * @param to when it ends
   */
  public record Session(LocalTime from, LocalTime to) {

    public Session {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("session " + from + "-" + to + " does not begin before it ends");
      }
    }

    long minutes() {
      return Duration.between(from, to).toMinutes();
    }
  }

  public FairHours {
    if (slotMinutes < 1) {
      throw new IllegalArgumentException("a slot of " + slotMinutes + " minutes is too short");
    }
    sessions = List.copyOf(sessions);
    for (int at = 1; at < sessions.size(); at++) {
      if (sessions.get(at).from().isBefore(sessions.get(at - 1).to())) {
        throw new IllegalArgumentException(sessions.get(at) + " begins before the one ahead of it ends");
      }
    }
    if (sessions.stream().allMatch(session -> session.minutes() < slotMinutes)) {
      throw new IllegalArgumentException("no session holds a slot of " + slotMinutes + " minutes");
    }
  }

  /** A usual day: 9:00–11:30 and 13:30–16:30, in slots of a quarter of an hour. */
  public static FairHours usual() {
    return parse("09:00-11:30,13:30-16:30", USUAL_MINUTES);
  }

  /**
   * Reads hours as people write them, such as {@code 09:00-11:30,13:30-16:30}.
   *
   * @throws IllegalArgumentException when they cannot be read or contradict themselves
   */
  public static FairHours parse(String text, int slotMinutes) {
    List<Session> sessions = Stream.of(text.split("[,，、;；]")).map(FairHours::session).toList();
    return new FairHours(sessions, slotMinutes);
  }

  private static Session session(String text) {
    String[] ends = text.strip().split("\\s*[-–—~～至]\\s*");
    if (ends.length != 2) {
      throw new IllegalArgumentException("\"" + text + "\" is not a time such as 09:00-11:30");
    }
    return new Session(time(ends[0]), time(ends[1]));
  }

  /**
   * Reads a time of day such as 9:00 or 13：30.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static LocalTime time(String text) {
    String plain = text.strip().replace('：', ':');
    if (!plain.matches("([01]?\\d|2[0-3]):[0-5]\\d(:00)?")) {
      throw new IllegalArgumentException("\"" + text + "\" is not a time such as 09:00");
    }
    String[] parts = plain.split(":");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** When each slot begins, from the first of the day on. */
  public List<LocalTime> slots() {
    return sessions.stream().flatMap(this::slots).toList();
  }

  private Stream<LocalTime> slots(Session session) {
    return Stream.iterate(0, slot -> slot + 1)
        .limit(session.minutes() / slotMinutes)
        .map(slot -> session.from().plusMinutes((long) slot * slotMinutes));
  }
}
