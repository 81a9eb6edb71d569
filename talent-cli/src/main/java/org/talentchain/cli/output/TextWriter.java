package org.talentchain.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.cli.text.Wording;

/** Writes a report as plain text for a terminal, columns aligned by display width. */
final class TextWriter {

  private static final String GAP = "  ";

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
    lines.add(table.columns().stream().filter(Column::onSheet).map(Column::header).toList());
    table.rows().forEach(row -> lines.add(line(table, row)));
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int at = 0; at < widths.length; at++) {
        widths[at] = Math.max(widths[at], DisplayWidth.of(line.get(at)));
      }
    }
    lines.forEach(line -> out.println(aligned(line, widths)));
  }

  private List<String> line(Table table, Row row) {
    List<String> line = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      if (column.onSheet()) {
        line.add(cells.shown(row.cells().get(at), column.type()).replaceAll("\\s+", " "));
      }
    }
    return line;
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
