package org.talentchain.roster.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.FindingKind;
import org.talentchain.roster.file.FormulaGuard;
import org.talentchain.roster.file.UnreadableFileException;

/** The one table of a csv. */
final class CsvTable implements RawTable {

  private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|', '，');
  private static final int ROWS_TO_SNIFF = 25;

  /** No honest cell has this many lines; an unclosed quotation mark has as many as the file. */
  private static final int MOST_LINES_IN_A_CELL = 500;

  private final Path file;
  private final TextEncoding encoding;
  private final char delimiter;

  private CsvTable(Path file, TextEncoding encoding, char delimiter) {
    this.file = file;
    this.encoding = encoding;
    this.delimiter = delimiter;
  }

  static CsvTable of(Path file, @Nullable Charset stated, HeaderSense headers) throws IOException {
    TextEncoding encoding =
        stated == null
            ? TextEncoding.of(file, start -> bestDelimiter(start, headers).headers() > 0)
            : TextEncoding.stated(file, stated);
    return new CsvTable(file, encoding, bestDelimiter(start(file, encoding), headers).delimiter());
  }

  private record Sniffed(char delimiter, int headers, int cells) {}

  /**
   * The delimiter under which some row has the most headers; without any, the most cells in the
   * first row.
   */
  private static Sniffed bestDelimiter(String start, HeaderSense headers) {
    return DELIMITERS.stream()
        .map(delimiter -> sniffed(start, delimiter, headers))
        .max(Comparator.comparingInt(Sniffed::headers).thenComparingInt(Sniffed::cells))
        .orElseThrow();
  }

  private static Sniffed sniffed(String start, char delimiter, HeaderSense headers) {
    int most = 0;
    int cells = 0;
    try (CsvReader<CsvRecord> rows = reader(delimiter).ofCsvRecord(start)) {
      int row = 0;
      for (CsvRecord record : rows) {
        most = Math.max(most, headers.headersAmong(record.getFields()));
        cells = row == 0 ? record.getFieldCount() : cells;
        if (++row == ROWS_TO_SNIFF) {
          break;
        }
      }
    } catch (IOException | CsvParseException e) {
      // Then this delimiter is as good as what was seen so far.
      return new Sniffed(delimiter, most, cells);
    }
    return new Sniffed(delimiter, most, cells);
  }

  private static String start(Path file, TextEncoding encoding) throws IOException {
    char[] buffer = new char[1 << 15];
    try (BufferedReader reader = encoding.open(file)) {
      int length = reader.read(buffer);
      return length < 0 ? "" : new String(buffer, 0, length);
    } catch (CharacterCodingException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_ENCODING_UNKNOWN, file);
    }
  }

  private static CsvReader.CsvReaderBuilder reader(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true);
  }

  @Override
  public @Nullable String sheet() {
    return null;
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public String encoding() {
    return encoding.charset().name() + (encoding.markLength() > 0 ? " (BOM)" : "");
  }

  @Override
  public Character delimiter() {
    return delimiter;
  }

  @Override
  public void forEachRow(Consumer<TableRow> rows) {
    int number = 0;
    int lastNumber = 0;
    CsvRecord last = null;
    try (CsvReader<CsvRecord> records = reader(delimiter).ofCsvRecord(encoding.open(file))) {
      for (CsvRecord record : records) {
        number++;
        TableRow row = TableRow.plain(number, cells(record, number));
        if (!row.isBlank()) {
          last = record;
          lastNumber = number;
          rows.accept(row);
        }
      }
      if (last != null && swallowsLines(last) && hasOddQuotes()) {
        throw quoteOpen(lastNumber);
      }
    } catch (CsvParseException e) {
      throw failure(e, number + 1);
    } catch (CharacterCodingException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_ENCODING_UNKNOWN, file);
    } catch (IOException | UncheckedIOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    }
  }

  /** An unclosed quotation mark makes the last cell of the file out of all lines that follow it. */
  private boolean swallowsLines(CsvRecord last) {
    String cell = last.getField(last.getFieldCount() - 1);
    return cell.indexOf(delimiter, Math.max(cell.indexOf('\n'), 0)) > 0 && cell.indexOf('\n') >= 0;
  }

  private boolean hasOddQuotes() throws IOException {
    boolean odd = false;
    char[] buffer = new char[1 << 16];
    try (BufferedReader text = encoding.open(file)) {
      for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
        for (int i = 0; i < length; i++) {
          odd ^= buffer[i] == '"';
        }
      }
    }
    return odd;
  }

  /** The parser gives up where a cell outgrows its buffer, or where the text cannot be decoded. */
  private RuntimeException failure(CsvParseException failure, int row) {
    return failure.getCause() instanceof CharacterCodingException
        ? UnreadableFileException.because(failure, FindingKind.FILE_ENCODING_UNKNOWN, file)
        : quoteOpen(row);
  }

  private UnreadableFileException quoteOpen(int row) {
    return UnreadableFileException.because(FindingKind.FILE_QUOTE_OPEN, file, String.valueOf(row));
  }

  private List<Cell> cells(CsvRecord record, int number) {
    List<Cell> cells = new ArrayList<>(record.getFieldCount());
    for (String field : record.getFields()) {
      if (field.length() > MOST_LINES_IN_A_CELL && field.lines().count() > MOST_LINES_IN_A_CELL) {
        throw quoteOpen(number);
      }
      cells.add(Cell.text(FormulaGuard.unguarded(field)));
    }
    return cells;
  }
}
