package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.timetable.Appointment;
import org.talentchain.matching.timetable.Booth;
import org.talentchain.matching.timetable.Interview;
import org.talentchain.matching.timetable.Unplaced;
import org.talentchain.model.Candidate;
import org.talentchain.model.Organization;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.Position;

/** Interviews as rows: when, where, who and what for. */
final class InterviewRows {

  private final Wording words;
  private final Directory directory;
  private final Map<OrganizationId, String> halls = new HashMap<>();

  InterviewRows(Wording words, Directory directory, List<Booth> booths) {
    this.words = words;
    this.directory = directory;
    for (Booth booth : booths) {
      if (booth.hall() != null) {
        halls.put(booth.enterprise(), booth.hall());
      }
    }
  }

  List<Column> columns() {
    Columns columns = new Columns(words);
    List<Column> all = new ArrayList<>(List.of(columns.text("startsAt"), columns.text("endsAt")));
    all.addAll(who(columns));
    all.add(columns.text("settled"));
    return all;
  }

  List<Column> columnsOfUnplaced() {
    Columns columns = new Columns(words);
    List<Column> all = new ArrayList<>(who(columns));
    all.add(columns.prose("reason"));
    return all;
  }

  /** All there is to say of any interview. */
  List<Column> allColumns() {
    List<Column> all = new ArrayList<>(columns());
    all.add(new Columns(words).prose("reason"));
    return all;
  }

  private static List<Column> who(Columns columns) {
    return List.of(
        columns.text("hall"),
        columns.text("booth"),
        columns.text("enterprise"),
        columns.text("positionId"),
        columns.text("position").within(18),
        columns.text("candidateId").within(14),
        columns.text("name").within(12),
        columns.text("phone"));
  }

  Row row(Appointment appointment) {
    return new Row(cells(appointment), Row.Tone.NORMAL);
  }

  private List<@Nullable Object> cells(Appointment appointment) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(appointment.start().toString());
    cells.add(appointment.end().toString());
    cells.addAll(who(appointment.interview()));
    cells.add(appointment.pinned() ? words.say("timetable.settled") : null);
    return cells;
  }

  Row row(Unplaced unplaced) {
    List<@Nullable Object> cells = new ArrayList<>(who(unplaced.interview()));
    cells.add(words.name(unplaced.reason()));
    return new Row(cells, Row.Tone.NORMAL);
  }

  /** A row under {@link #allColumns}. */
  Row wholeRow(Appointment appointment) {
    List<@Nullable Object> cells = cells(appointment);
    cells.add(null);
    return new Row(cells, Row.Tone.NORMAL);
  }

  /** A row under {@link #allColumns}. */
  Row wholeRow(Unplaced unplaced) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(null);
    cells.add(null);
    cells.addAll(who(unplaced.interview()));
    cells.add(null);
    cells.add(words.name(unplaced.reason()));
    return new Row(cells, Row.Tone.NORMAL);
  }

  private List<@Nullable Object> who(Interview interview) {
    Position position = directory.position(interview.position());
    Organization enterprise = directory.employer(position);
    Candidate candidate = directory.candidate(interview.candidate());
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(halls.get(interview.enterprise()));
    cells.add(enterprise.booth());
    cells.add(enterprise.name());
    cells.add(position.id().value());
    cells.add(position.title());
    cells.add(candidate.id().value());
    cells.add(directory.name(candidate));
    cells.add(directory.phone(candidate));
    return cells;
  }
}
