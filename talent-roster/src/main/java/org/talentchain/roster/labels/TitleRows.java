package org.talentchain.roster.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.Cell;
import org.talentchain.roster.table.TableRow;

/** Makes {@link TitleLabels} out of rows, the first of which is the header. */
final class TitleRows {

  private static final List<String> TITLE = List.of("job_name", "title", "岗位名称");
  private static final List<String> CODE = List.of("expected_code", "code", "职业编码");
  private static final List<String> NAME = List.of("expected_name", "name", "职业名称");

  private static final int ABSENT = -1;

  /** Where the columns are. */
  private record Columns(int title, int code, int name) {}

  private final LabelFile file;
  private final List<TitleLabel> titles = new ArrayList<>();
  private @Nullable Columns columns;
  private int withoutCode;

  TitleRows(LabelFile file) {
    this.file = file;
  }

  static int headersAmong(List<String> texts) {
    List<String> headers = texts.stream().map(TitleRows::normal).toList();
    return (int)
        headers.stream()
            .filter(text -> TITLE.contains(text) || CODE.contains(text) || NAME.contains(text))
            .count();
  }

  private static String normal(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }

  void read(TableRow row) {
    if (columns == null) {
      columns = columns(row);
    } else {
      read(row, columns);
    }
  }

  private Columns columns(TableRow header) {
    List<String> headers = header.cells().stream().map(cell -> normal(cell.text())).toList();
    int title = indexOf(headers, TITLE);
    int code = indexOf(headers, CODE);
    if (title == ABSENT || code == ABSENT) {
      String expected = String.join("/", title == ABSENT ? TITLE : CODE);
      throw file.invalid(header.number(), String.join(", ", headers), expected);
    }
    return new Columns(title, code, indexOf(headers, NAME));
  }

  private static int indexOf(List<String> headers, List<String> names) {
    return names.stream().mapToInt(headers::indexOf).filter(at -> at >= 0).findFirst().orElse(ABSENT);
  }

  private void read(TableRow row, Columns at) {
    String title = row.cell(at.title).text();
    String code = row.cell(at.code).text();
    Cell name = at.name == ABSENT ? Cell.EMPTY : row.cell(at.name);
    if (code.isEmpty()) {
      withoutCode++;
    } else if (title.isEmpty()) {
      throw file.invalid(row.number(), code, String.join("/", TITLE));
    } else {
      titles.add(new TitleLabel(title, code, name.isBlank() ? null : name.text()));
    }
  }

  /** What was read; a file without even a header is empty. */
  TitleLabels finish() {
    if (columns == null) {
      throw UnreadableFileException.because(FindingKind.FILE_EMPTY, file.path());
    }
    return new TitleLabels(titles, withoutCode);
  }
}
