package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.matching.timetable.Appointment;
import org.talentchain.matching.timetable.PinConflict;
import org.talentchain.matching.timetable.Timetable;
import org.talentchain.model.OrganizationId;

/** A timetable as a report: an overview with what found no time, then by booth, by candidate and by slot. */
public final class TimetableReport {

  private final Wording words;
  private final boolean showPii;

  /**
   * Reports in one language.
   *
   * @param showPii true to show names and phones in full
   */
  public TimetableReport(Wording words, boolean showPii) {
    this.words = words;
    this.showPii = showPii;
  }

  /** As sheets for people. */
  public Report of(PlannedTimetable planned) {
    Directory directory = new Directory(planned.city(), showPii);
    InterviewRows rows = new InterviewRows(words, directory, planned.request().booths());
    Timetable timetable = planned.timetable();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(overview(planned, rows));
    List<Appointment> byCandidate = sorted(timetable, Comparator.comparing(TimetableReport::candidate));
    sheets.add(sheet("byBooth", words.say("sheet.byBooth"), rows, byBooth(timetable, directory)));
    sheets.add(sheet("byCandidate", words.say("sheet.byCandidate"), rows, byCandidate));
    sheets.add(sheet("bySlot", words.say("sheet.bySlot"), rows, timetable.appointments()));
    return new Report(words.say("timetable.title"), planned.asOf(), sheets);
  }

  /** As one table for programs, what found no time at its end. */
  public Report asTable(PlannedTimetable planned) {
    Directory directory = new Directory(planned.city(), showPii);
    InterviewRows rows = new InterviewRows(words, directory, planned.request().booths());
    List<Row> all = new ArrayList<>();
    planned.timetable().appointments().forEach(each -> all.add(rows.wholeRow(each)));
    planned.timetable().unplaced().forEach(each -> all.add(rows.wholeRow(each)));
    Table table = new Table("interviews", "", rows.allColumns(), all);
    String title = words.say("timetable.title");
    return new Report(title, planned.asOf(), List.of(new Sheet(title, title, List.of(), List.of(table))));
  }

  private Sheet overview(PlannedTimetable planned, InterviewRows rows) {
    Timetable timetable = planned.timetable();
    List<Row> unplaced = timetable.unplaced().stream().map(rows::row).toList();
    Table table = new Table("unplaced", words.say("timetable.unplaced"), rows.columnsOfUnplaced(), unplaced);
    List<Table> tables = List.of(figures(timetable), table);
    return new Sheet(words.say("sheet.overview"), words.say("timetable.title"), notes(planned), tables);
  }

  private List<String> notes(PlannedTimetable planned) {
    Timetable timetable = planned.timetable();
    List<String> notes = new ArrayList<>();
    notes.add(words.say("timetable.date", planned.date().toString()));
    String length = timetable.isShortest() ? "timetable.shortest" : "timetable.nearlyShortest";
    notes.add(words.say(length, timetable.slotsUsed(), timetable.slotsNeeded()));
    for (PinConflict conflict : planned.released()) {
      notes.add(new PinWords(words).released(conflict));
    }
    return notes;
  }

  private Table figures(Timetable timetable) {
    Columns columns = new Columns(words);
    long candidates =
        timetable.appointments().stream().map(TimetableReport::candidate).distinct().count();
    List<Row> rows =
        List.of(
            figure("interviews", timetable.appointments().size()),
            figure("interviewed", Math.toIntExact(candidates)),
            figure("unplaced", timetable.unplaced().size()),
            figure("slotsUsed", timetable.slotsUsed()),
            figure("slotsNeeded", timetable.slotsNeeded()),
            figure("waiting", Math.toIntExact(timetable.waitingMinutes())));
    return new Table(
        "timetable",
        words.say("overview.figures"),
        List.of(columns.text("figure").offSheet(), columns.text("item"), columns.count("value")),
        rows);
  }

  private Row figure(String name, int value) {
    return Row.of(name, words.say("figure." + name), value);
  }

  private Sheet sheet(String kind, String name, InterviewRows rows, List<Appointment> appointments) {
    Table table = new Table(kind, "", rows.columns(), appointments.stream().map(rows::row).toList());
    return Sheet.of(name, name, words.say("timetable.note"), table);
  }

  private static String candidate(Appointment appointment) {
    return appointment.interview().candidate().value();
  }

  private static List<Appointment> byBooth(Timetable timetable, Directory directory) {
    Map<OrganizationId, Integer> order = new HashMap<>();
    directory.enterprises().keySet().forEach(enterprise -> order.put(enterprise.id(), order.size()));
    return sorted(timetable, Comparator.comparing(each -> place(each, order)));
  }

  private static int place(Appointment appointment, Map<OrganizationId, Integer> order) {
    @Nullable Integer place = order.get(appointment.interview().enterprise());
    return place == null ? order.size() : place;
  }

  /** Keeps those that are equal in the order of their times. */
  private static List<Appointment> sorted(Timetable timetable, Comparator<Appointment> order) {
    return timetable.appointments().stream().sorted(order).toList();
  }
}
