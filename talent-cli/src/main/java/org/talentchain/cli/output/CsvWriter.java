package org.talentchain.cli.output;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.text.Wording;

/**
 * Writes tables as csv, all columns, under the headers people read; UTF-8 with a byte order mark and CRLF,
 * which is what spreadsheet programs open without asking. Text that such a program would take for a formula
 * gets an apostrophe in front.
 */
final class CsvWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Cells cells;

  CsvWriter(Wording words) {
    this.cells = new Cells(words);
  }

  void write(List<Table> tables, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    print(tables, text);
    text.flush();
  }

  /** Without a byte order mark; several tables are set apart by an empty line. */
  void print(List<Table> tables, Writer out) throws IOException {
    String separator = "";
    for (Table table : tables) {
      out.write(separator);
      table(table, out);
      separator = "\r\n";
    }
  }

  private void table(Table table, Writer out) throws IOException {
    var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(table.columns().stream().map(Column::header).toList());
    for (Row row : table.rows()) {
      String[] record = new String[table.columns().size()];
      for (int at = 0; at < record.length; at++) {
        record[at] = cell(row.cells().get(at), table.columns().get(at).type());
      }
      csv.writeRecord(record);
    }
    csv.flush();
  }

  private String cell(@Nullable Object value, Column.Type type) {
    String text = cells.exact(value, type);
    boolean isNumber = type == Column.Type.COUNT || type == Column.Type.SHARE;
    boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return !isNumber && isFormula ? "'" + text : text;
  }
}
