package org.talentchain.roster.labels;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.RosterException;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.TextFile;

/** One file of a labelled set. Its refusals name file, row and value as in {@code annotations.tsv:3}. */
record LabelFile(Path path) {

  private static final int VALUE_SHOWN = 80;

  /** One row: its number, and its cells as they are. */
  record Row(int number, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }
  }

  static LabelFile existing(Path path) {
    if (!Files.exists(path)) {
      throw UnreadableFileException.because(FindingKind.FILE_MISSING, path);
    }
    if (Files.isDirectory(path)) {
      throw UnreadableFileException.because(FindingKind.FILE_IS_FOLDER, path);
    }
    return new LabelFile(path);
  }

  String name() {
    return UnreadableFileException.nameOf(path);
  }

  /** Its rows, where a TAB parts the cells and nothing is quoted. All cells must be there and filled. */
  List<Row> tabRows(String... columns) {
    List<Row> rows = new ArrayList<>();
    TextFile.forEachLine(
        path,
        (number, line) -> {
          List<String> cells = List.of(line.split("\t", -1));
          if (cells.size() != columns.length || cells.stream().anyMatch(String::isBlank)) {
            throw invalid(number, line, String.join("⇥", columns));
          }
          rows.add(new Row(number, cells));
        });
    if (rows.isEmpty()) {
      throw UnreadableFileException.because(FindingKind.FILE_EMPTY, path);
    }
    return rows;
  }

  /** Refuses a value; says what was expected in its place. */
  RosterException invalid(int row, String value, String expected) {
    return refusal(FindingKind.ROW_REJECTED_INVALID, row, value, place(row) + " (" + expected + ")");
  }

  /** Refuses a value that an earlier row has already. */
  RosterException repeated(int row, String value, int earlier) {
    return invalid(row, value, "= " + place(earlier));
  }

  /** Refuses an id that nothing has. */
  RosterException unknown(int row, String id) {
    return refusal(FindingKind.REFERENCE_UNKNOWN, row, id, place(row));
  }

  private String place(int row) {
    return name() + ":" + row;
  }

  private RosterException refusal(FindingKind kind, int row, String value, String place) {
    String shown = value.length() > VALUE_SHOWN ? value.substring(0, VALUE_SHOWN) + "…" : value;
    return new RosterException(Finding.of(kind, Source.file(name()).row(row), shown, place), null);
  }
}
