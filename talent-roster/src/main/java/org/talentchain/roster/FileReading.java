package org.talentchain.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.RawTable;
import org.talentchain.roster.table.TableFile;

/**
 * The reading of one file, apart from all others: what it says of the city, and what was noticed in it. Of several
 * files each can be read in a thread of its own.
 */
final class FileReading {

  private static final Pattern INSTRUCTIONS =
      Pattern.compile("(?:填写|填表|使用)?(?:说明|须知)|instructions?|read ?me", Pattern.CASE_INSENSITIVE);

  private static final Pattern JSON = Pattern.compile(".*\\.json(?:ld)?", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final ReadOptions options;
  private final HeaderDictionary dictionary;
  private final CityDrafts drafts = new CityDrafts();
  private final List<TableLog> logs = new ArrayList<>();
  private final List<Supplier<TableReport>> reports = new ArrayList<>();

  FileReading(Path file, ReadOptions options) {
    this.file = file;
    this.options = options;
    this.dictionary = HeaderDictionary.bundled().with(options.columns());
  }

  /**
   * Reads it.
   *
   * @throws UnreadableFileException when it cannot be read at all
   */
  void read() {
    if (JSON.matcher(UnreadableFileException.nameOf(file)).matches()) {
      JsonRoster document = new JsonRoster(file, options, drafts);
      document.read();
      logs.addAll(document.logs());
      reports.addAll(document.reports());
    } else {
      tables();
    }
  }

  private void tables() {
    try (TableFile tables = TableFile.open(file, options.encoding(), dictionary::headersAmong)) {
      for (RawTable table : tables.tables()) {
        read(table);
      }
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    } catch (TableReader.TooManyRowsException e) {
      String limit = String.valueOf(options.maxRows());
      throw UnreadableFileException.because(e, FindingKind.FILE_TOO_MANY_ROWS, file, limit);
    }
  }

  private void read(RawTable table) {
    String name = UnreadableFileException.nameOf(file);
    String sheet = table.sheet();
    TableLog log = new TableLog(new Source(name, sheet, 0, null));
    logs.add(log);
    if (sheet != null && (table.hidden() || INSTRUCTIONS.matcher(sheet.strip()).matches())) {
      log.add(Finding.of(FindingKind.SHEET_SKIPPED, log.source(), sheet));
      return;
    }
    HeaderFinder finder = new HeaderFinder(dictionary, options, name, sheet == null ? "" : sheet);
    new TableReader(table, log, options, finder, drafts)
        .read()
        .ifPresent(header -> reports.add(() -> report(table, log, header)));
  }

  private static TableReport report(RawTable table, TableLog log, Header header) {
    return log.report(
        header.kind(), header.lastRow(), table.encoding(), table.delimiter(), header.columns());
  }

  /** What it says of the city. */
  CityDrafts drafts() {
    return drafts;
  }

  /** What was noticed; final only when all references are resolved. */
  Stream<Finding> findings() {
    return logs.stream().flatMap(TableLog::findings);
  }

  /** How its tables were read; to be asked for when all references are resolved. */
  Stream<TableReport> reports() {
    return reports.stream().map(Supplier::get);
  }
}
