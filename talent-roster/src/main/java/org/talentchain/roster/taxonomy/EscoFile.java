package org.talentchain.roster.taxonomy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.file.UnreadableFileException;

/**
 * One csv of an ESCO download. Its columns differ between versions and are found by name; a cell may hold line
 * breaks, so that a row is more than a line.
 */
final class EscoFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final List<String> header;

  EscoFile(Path file) {
    this.file = file;
    this.header = firstRow();
  }

  /** The names of the columns. */
  List<String> header() {
    return header;
  }

  /** A row: its place, and its fields by column. */
  record Row(Source source, List<String> header, CsvRecord fields) {

    /** The field of a column without blanks at its ends; empty when there is none. */
    String field(String column) {
      int at = header.indexOf(column);
      return at < 0 || at >= fields.getFieldCount() ? "" : fields.getField(at).strip();
    }
  }

  /** Gives every row below the header. */
  void forEach(Consumer<Row> rows) {
    Source source = Source.file(UnreadableFileException.nameOf(file));
    int number = 0;
    try (CsvReader<CsvRecord> records = open()) {
      for (CsvRecord record : records) {
        if (++number > 1) {
          rows.accept(new Row(source.row(number), header, record));
        }
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw unreadable(e);
    }
  }

  private List<String> firstRow() {
    try (CsvReader<CsvRecord> records = open()) {
      return records.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()).stream()
          .map(String::strip)
          .toList();
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw unreadable(e);
    }
  }

  private UnreadableFileException unreadable(Exception failure) {
    boolean undecoded = failure.getCause() instanceof CharacterCodingException;
    FindingKind kind = undecoded ? FindingKind.FILE_ENCODING_UNKNOWN : FindingKind.FILE_DAMAGED;
    return UnreadableFileException.because(failure, kind, file);
  }

  private CsvReader<CsvRecord> open() throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text);
  }
}
