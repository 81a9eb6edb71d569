package org.talentchain.roster.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table as the csv that spreadsheet programs open without asking and without harm: UTF-8
 * with a byte order mark, CRLF, and no text that would run as a formula. What decides is the type
 * of the column: a number stays as it is, even a negative one; text is guarded, even where it looks
 * like a phone number.
 */
public final class CsvOut implements Closeable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?%?");

  private final List<CsvColumn> columns;
  private final CsvWriter csv;

  private CsvOut(List<CsvColumn> columns, Writer out) {
    this.columns = List.copyOf(columns);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(columns.stream().map(column -> FormulaGuard.guarded(column.header())).toList());
  }

  /** Starts a csv with a byte order mark and its headers. */
  public static CsvOut to(OutputStream out, List<CsvColumn> columns) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    return new CsvOut(columns, text);
  }

  /** Starts a csv with its headers as part of a text, without a byte order mark. */
  public static CsvOut within(Writer out, List<CsvColumn> columns) {
    return new CsvOut(columns, out);
  }

  /** Writes one row, a cell a column; null is an empty cell. */
  public void row(List<? extends @Nullable String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells do not fill " + columns.size() + " columns");
    }
    String[] written = new String[cells.size()];
    for (int i = 0; i < written.length; i++) {
      String cell = cells.get(i);
      written[i] = cell == null ? "" : written(cell, columns.get(i));
    }
    csv.writeRecord(written);
  }

  private static String written(String cell, CsvColumn column) {
    return column.number() && NUMBER.matcher(cell).matches() ? cell : FormulaGuard.guarded(cell);
  }

  /** Brings everything on its way, without closing what lies beneath. */
  public void flush() throws IOException {
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
