package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingSeverity;
import org.talentchain.model.Source;
import org.talentchain.roster.ColumnReport;
import org.talentchain.roster.RosterReading;
import org.talentchain.roster.RowCounts;
import org.talentchain.roster.TableReport;

/** How the rosters were read: the files, their columns, and what was noticed. */
final class ReadingTables {

  private final Wording words;
  private final Columns columns;

  ReadingTables(Wording words) {
    this.words = words;
    this.columns = new Columns(words);
  }

  /** One row a table read, with how its rows ended. */
  Table files(RosterReading reading) {
    return new Table(
        "files",
        words.say("reading.files"),
        List.of(
            columns.text("file"),
            columns.count("rowsRead"),
            columns.text("tableSheet"),
            columns.text("listing"),
            columns.count("accepted"),
            columns.count("withFindings"),
            columns.count("rejected"),
            columns.count("headerRow"),
            columns.text("encoding"),
            columns.text("delimiter")),
        reading.tables().stream().map(this::file).toList());
  }

  private Row file(TableReport table) {
    RowCounts rows = table.rows();
    Row row =
        Row.of(
            table.file(),
            rows.read(),
            table.sheet(),
            words.name(table.kind()),
            rows.accepted(),
            rows.acceptedWithFindings(),
            rows.rejected(),
            table.headerRow() == 0 ? null : table.headerRow(),
            table.encoding(),
            delimiter(table.delimiter()));
    return rows.rejected() > 0 ? row.tone(Row.Tone.ALERT) : row;
  }

  private @Nullable String delimiter(@Nullable Character delimiter) {
    if (delimiter == null) {
      return null;
    }
    return delimiter == '\t' ? words.say("delimiter.tab") : delimiter.toString();
  }

  /** How every column was understood. */
  Table columns(RosterReading reading) {
    List<Row> rows = new ArrayList<>();
    for (TableReport table : reading.tables()) {
      for (ColumnReport column : table.columns()) {
        rows.add(column(table, column));
      }
    }
    return new Table(
        "columns",
        words.say("reading.columns"),
        List.of(
            columns.text("file"),
            columns.text("tableSheet"),
            columns.text("letter"),
            columns.text("header"),
            columns.text("field"),
            columns.text("unit"),
            columns.count("filled"),
            columns.count("understood")),
        rows);
  }

  private Row column(TableReport table, ColumnReport column) {
    Row row =
        Row.of(
            table.file(),
            table.sheet(),
            column.letter(),
            column.header(),
            column.field() == null ? words.say("reading.unused") : column.field(),
            column.unit(),
            column.filled(),
            column.field() == null ? null : column.understood());
    return column.field() == null ? row.tone(Row.Tone.QUIET) : row;
  }

  /** Everything that was noticed, in the order of the files. */
  Table findings(List<Finding> findings, String caption) {
    return new Table(
        "findings",
        caption,
        List.of(
            columns.text("severity"),
            columns.text("file"),
            columns.text("tableSheet"),
            columns.count("row"),
            columns.text("column"),
            columns.text("read"),
            columns.prose("message"),
            columns.prose("whatToDo")),
        findings.stream().map(this::finding).toList());
  }

  private Row finding(Finding finding) {
    Source source = finding.source();
    Row row =
        Row.of(
            words.name(finding.severity()),
            source.file(),
            source.sheet(),
            source.row() == 0 ? null : source.row(),
            source.column(),
            finding.value(),
            finding.message(words.locale()),
            finding.advice(words.locale()));
    return finding.severity() == FindingSeverity.ERROR ? row.tone(Row.Tone.ALERT) : row;
  }

  Sheet findingsSheet(RosterReading reading, String name) {
    return new Sheet(
        name,
        words.say("findings.title"),
        List.of(words.say("findings.note", reading.findings().size())),
        List.of(findings(reading.findings(), "")));
  }
}
