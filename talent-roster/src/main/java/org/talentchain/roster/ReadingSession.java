package org.talentchain.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.talentchain.model.City;
import org.talentchain.model.Finding;
import org.talentchain.model.FindingKind;
import org.talentchain.model.Source;
import org.talentchain.roster.file.UnreadableFileException;
import org.talentchain.roster.table.RawTable;
import org.talentchain.roster.table.TableFile;

/** One reading of several files: what they have in common until the city can be built. */
final class ReadingSession {

  private static final Pattern INSTRUCTIONS =
      Pattern.compile("(?:填写|填表|使用)?(?:说明|须知)|instructions?|read ?me", Pattern.CASE_INSENSITIVE);

  private static final Pattern JSON = Pattern.compile(".*\\.json(?:ld)?", Pattern.CASE_INSENSITIVE);

  private final ReadOptions options;
  private final HeaderDictionary dictionary;
  private final CityAssembly city = new CityAssembly();
  private final List<TableLog> logs = new ArrayList<>();
  private final List<Supplier<TableReport>> reports = new ArrayList<>();

  ReadingSession(ReadOptions options) {
    this.options = options;
    this.dictionary = HeaderDictionary.bundled().with(options.columns());
  }

  void read(Path file) {
    if (JSON.matcher(UnreadableFileException.nameOf(file)).matches()) {
      JsonRoster document = new JsonRoster(file, options, city);
      document.read();
      logs.addAll(document.logs());
      reports.addAll(document.reports());
    } else {
      tables(file);
    }
  }

  private void tables(Path file) {
    try (TableFile tables = TableFile.open(file, options.encoding(), dictionary::headersAmong)) {
      for (RawTable table : tables.tables()) {
        read(file, table);
      }
    } catch (IOException e) {
      throw UnreadableFileException.because(e, FindingKind.FILE_DAMAGED, file);
    } catch (TableReader.TooManyRowsException e) {
      String limit = String.valueOf(options.maxRows());
      throw UnreadableFileException.because(e, FindingKind.FILE_TOO_MANY_ROWS, file, limit);
    }
  }

  private void read(Path file, RawTable table) {
    String name = UnreadableFileException.nameOf(file);
    String sheet = table.sheet();
    TableLog log = new TableLog(new Source(name, sheet, 0, null));
    logs.add(log);
    if (sheet != null && (table.hidden() || INSTRUCTIONS.matcher(sheet.strip()).matches())) {
      log.add(Finding.of(FindingKind.SHEET_SKIPPED, log.source(), sheet));
      return;
    }
    HeaderFinder finder = new HeaderFinder(dictionary, options, name, sheet == null ? "" : sheet);
    new TableReader(table, log, options, finder, city)
        .read()
        .ifPresent(header -> reports.add(() -> report(table, log, header)));
  }

  private static TableReport report(RawTable table, TableLog log, Header header) {
    return log.report(
        header.kind(), header.lastRow(), table.encoding(), table.delimiter(), header.columns());
  }

  /** Everything that was read; only now are references resolved and rows counted. */
  RosterReading finish() {
    City built = city.build();
    List<Finding> findings = logs.stream().flatMap(TableLog::findings).toList();
    return new RosterReading(built, findings, reports.stream().map(Supplier::get).toList());
  }
}
