package org.talentchain.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.talentchain.cli.text.Wording;
import org.talentchain.roster.file.CsvColumn;
import org.talentchain.roster.file.CsvOut;

/** Writes tables as csv, all columns, under the headers people read. */
final class CsvWriter {

  private final Cells cells;

  CsvWriter(Wording words) {
    this.cells = new Cells(words);
  }

  /** One table as a file of its own. */
  void write(Table table, OutputStream out) throws IOException {
    CsvOut csv = CsvOut.to(out, columns(table));
    rows(table, csv);
    csv.flush();
  }

  /** Tables as part of a text, set apart by an empty line. */
  void print(List<Table> tables, Writer out) throws IOException {
    String separator = "";
    for (Table table : tables) {
      out.write(separator);
      CsvOut csv = CsvOut.within(out, columns(table));
      rows(table, csv);
      csv.flush();
      separator = "\r\n";
    }
  }

  private static List<CsvColumn> columns(Table table) {
    return table.columns().stream()
        .map(column -> new CsvColumn(column.header(), isNumber(column.type())))
        .toList();
  }

  private static boolean isNumber(Column.Type type) {
    return type == Column.Type.COUNT || type == Column.Type.SHARE;
  }

  private void rows(Table table, CsvOut csv) {
    for (Row row : table.rows()) {
      List<String> record = new ArrayList<>();
      for (int at = 0; at < table.columns().size(); at++) {
        record.add(cells.exact(row.cells().get(at), table.columns().get(at).type()));
      }
      csv.row(record);
    }
  }
}
