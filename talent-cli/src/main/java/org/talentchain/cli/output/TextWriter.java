package org.talentchain.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.cli.text.Wording;

/**
 * Writes a report as plain text for a terminal. Short columns are aligned by display width; what may be long follows
 * on lines of its own, so that no line of the table wraps.
 */
final class TextWriter {

  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  private final Cells cells;
  private final Wording words;

  TextWriter(Wording words) {
    this.cells = new Cells(words);
    this.words = words;
  }

  void write(Report report, PrintWriter out) {
    String separator = "";
    for (Sheet sheet : report.sheets()) {
      out.print(separator);
      out.println(sheet.title());
      sheet.notes().forEach(out::println);
      for (Table table : sheet.tables()) {
        out.println();
        table(table, out);
      }
      separator = System.lineSeparator();
    }
    out.flush();
  }

  private void table(Table table, PrintWriter out) {
    if (!table.caption().isEmpty()) {
      out.println(words.say("table.caption", table.caption()));
    }
    if (table.rows().isEmpty()) {
      out.println(words.say("table.empty"));
      return;
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().filter(TextWriter::isShort).map(Column::header).toList());
    table.rows().forEach(row -> lines.add(line(table, row)));
    int[] widths = widths(lines);
    out.println(aligned(lines.get(0), widths));
    for (int row = 0; row < table.rows().size(); row++) {
      out.println(aligned(lines.get(row + 1), widths));
      longCells(table, table.rows().get(row), out);
    }
  }

  private static boolean isShort(Column column) {
    return column.onSheet() && !isLong(column);
  }

  private static boolean isLong(Column column) {
    return column.type() == Column.Type.PROSE || column.type() == Column.Type.LIST;
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int at = 0; at < widths.length; at++) {
        widths[at] = Math.max(widths[at], DisplayWidth.of(line.get(at)));
      }
    }
    return widths;
  }

  private List<String> line(Table table, Row row) {
    List<String> line = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      if (isShort(table.columns().get(at))) {
        line.add(text(table, row, at));
      }
    }
    return line;
  }

  private void longCells(Table table, Row row, PrintWriter out) {
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      String text = text(table, row, at);
      if (column.onSheet() && isLong(column) && !text.isEmpty()) {
        out.println(INDENT + words.say("table.labelled", column.header(), text));
      }
    }
  }

  private String text(Table table, Row row, int at) {
    return cells.shown(row.cells().get(at), table.columns().get(at).type()).replaceAll("\\s+", " ");
  }

  private static String aligned(List<String> line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < widths.length; at++) {
      String cell = line.get(at);
      text.append(cell);
      text.append(" ".repeat(widths[at] - DisplayWidth.of(cell))).append(GAP);
    }
    return text.toString().stripTrailing();
  }
}
