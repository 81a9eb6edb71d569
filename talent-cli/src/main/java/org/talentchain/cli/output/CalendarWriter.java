package org.talentchain.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.timetable.Appointment;
import org.talentchain.matching.timetable.Booth;
import org.talentchain.matching.timetable.Interview;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;

/**
 * Writes a timetable as a calendar (RFC 5545): one event an interview, in the time of China. An event keeps
 * its UID when the interview moves within the day, so that a calendar that imports it again moves it too.
 */
public final class CalendarWriter {

  /** Longest line in octets, its end not counted. */
  private static final int LONGEST_LINE = 75;

  private static final String ZONE = "Asia/Shanghai";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

  private final Wording words;
  private final boolean showPii;
  private final StringBuilder text = new StringBuilder();
  private final Map<OrganizationId, String> halls = new HashMap<>();

  /**
   * @param showPii true to show names in full
   */
  public CalendarWriter(Wording words, boolean showPii) {
    this.words = words;
    this.showPii = showPii;
  }

  /** Writes all interviews that have a time. */
  public void write(PlannedTimetable planned, OutputStream out) throws IOException {
    text.setLength(0);
    halls.clear();
    for (Booth booth : planned.request().booths()) {
      if (booth.hall() != null) {
        halls.put(booth.enterprise(), booth.hall());
      }
    }
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//TalentChain//talent timetable//" + words.pick("ZH", "EN"));
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    zone();
    Directory directory = new Directory(planned.city(), showPii);
    planned.timetable().appointments().forEach(each -> event(planned, directory, each));
    line("END:VCALENDAR");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The same offset all year since 1991. */
  private void zone() {
    line("BEGIN:VTIMEZONE");
    line("TZID:" + ZONE);
    line("BEGIN:STANDARD");
    line("DTSTART:19910915T000000");
    line("TZOFFSETFROM:+0900");
    line("TZOFFSETTO:+0800");
    line("TZNAME:CST");
    line("END:STANDARD");
    line("END:VTIMEZONE");
  }

  private void event(PlannedTimetable planned, Directory directory, Appointment appointment) {
    Interview interview = appointment.interview();
    Position position = directory.position(interview.position());
    Organization enterprise = directory.employer(position);
    String name = directory.name(directory.candidate(interview.candidate()));
    String who = name == null ? interview.candidate().value() : name;
    line("BEGIN:VEVENT");
    line("UID:" + uid(interview, planned.date()));
    line("DTSTAMP:" + day(planned.asOf()) + "T000000Z");
    line("DTSTART;TZID=" + ZONE + ":" + at(planned.date(), appointment.start()));
    line("DTEND;TZID=" + ZONE + ":" + at(planned.date(), appointment.end()));
    property("SUMMARY", words.say("calendar.summary", position.title(), who));
    String place = place(enterprise);
    if (!place.isEmpty()) {
      property("LOCATION", place);
    }
    property(
        "DESCRIPTION",
        words.say(
            "calendar.description", enterprise.name(), position.id().value(), interview.candidate().value()));
    line("END:VEVENT");
  }

  private String place(Organization enterprise) {
    List<String> parts = new ArrayList<>();
    String hall = halls.get(enterprise.id());
    if (hall != null) {
      parts.add(hall);
    }
    if (enterprise.booth() != null) {
      parts.add(words.say("enterprise.booth", enterprise.booth()));
    }
    return String.join(" ", parts);
  }

  /** Tells interviews apart without telling who it is. */
  private static String uid(Interview interview, LocalDate date) {
    String named = interview.candidate() + "\n" + interview.position() + "\n" + date;
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16) + "@talentchain";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String day(LocalDate date) {
    return date.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String at(LocalDate date, LocalTime time) {
    return day(date) + "T" + TIME.format(time);
  }

  private void property(String name, String value) {
    line(name + ":" + escaped(value));
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Folds a line where it gets too long, never within a character. */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int point = content.codePointAt(at);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
      at += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
