package org.talentchain.benchmarks.city;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Lays rows out the way people do: a title over the table, a header, and one merged cell for one employer. */
final class RosterSheet {

  private final Worksheet sheet;
  private int row;

  RosterSheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  RosterSheet title(String title, int columns) {
    sheet.value(row, 0, title);
    sheet.range(row, 0, row, columns - 1).merge();
    sheet.style(row, 0).bold().fontSize(16).horizontalAlignment("center").set();
    row += 2;
    return this;
  }

  RosterSheet header(List<String> headers) {
    for (int column = 0; column < headers.size(); column++) {
      sheet.value(row, column, headers.get(column));
      sheet.style(row, column).bold().wrapText(true).set();
    }
    row++;
    return this;
  }

  /** Two lines: groups over their columns, merged; columns outside a group are merged downwards. */
  RosterSheet groupedHeader(List<String> groups, List<String> headers) {
    for (int column = 0; column < headers.size(); ) {
      int end = column + 1;
      while (end < groups.size() && !groups.get(column).isEmpty() && groups.get(end).equals(groups.get(column))) {
        end++;
      }
      boolean alone = groups.get(column).isEmpty();
      sheet.value(row, column, alone ? headers.get(column) : groups.get(column));
      sheet.range(row, column, alone ? row + 1 : row, end - 1).merge();
      for (int each = column; !alone && each < end; each++) {
        sheet.value(row + 1, each, headers.get(each));
      }
      column = end;
    }
    row += 2;
    return this;
  }

  RosterSheet rows(List<List<String>> rows) {
    rows.forEach(this::row);
    return this;
  }

  void row(List<String> values) {
    for (int column = 0; column < values.size(); column++) {
      String value = values.get(column);
      if (value.matches("[1-9]\\d{0,4}")) {
        sheet.value(row, column, Integer.parseInt(value));
      } else if (!value.isEmpty()) {
        sheet.value(row, column, value);
      }
    }
    row++;
  }

  /** Merges runs of equal values in a column of these rows, which are written now. */
  RosterSheet rowsMergedBy(int column, List<List<String>> rows) {
    int start = row;
    for (int i = 0; i < rows.size(); i++) {
      List<String> values = new ArrayList<>(rows.get(i));
      boolean repeats = i > 0 && rows.get(i - 1).get(column).equals(values.get(column));
      if (repeats) {
        values.set(column, "");
      }
      row(values);
      boolean last = i + 1 == rows.size() || !rows.get(i + 1).get(column).equals(rows.get(i).get(column));
      if (last && row - 1 > start) {
        sheet.range(start, column, row - 1, column).merge();
        sheet.style(start, column).verticalAlignment("center").wrapText(true).set();
      }
      start = last ? row : start;
    }
    return this;
  }

  RosterSheet widths(double... widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
    return this;
  }
}
