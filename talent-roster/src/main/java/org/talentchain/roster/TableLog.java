package org.talentchain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Finding;
import org.talentchain.model.Source;

/** What was noticed in one table or document, row by row. */
final class TableLog {

  private final Source source;
  private final List<Finding> own = new ArrayList<>();
  private final List<RowLog> rows = new ArrayList<>();

  TableLog(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  /** Notices something that concerns the table, not one of its rows. */
  void add(Finding finding) {
    own.add(finding);
  }

  RowLog row(int number) {
    RowLog row = new RowLog(source.row(number));
    rows.add(row);
    return row;
  }

  Stream<Finding> findings() {
    return Stream.concat(own.stream(), rows.stream().flatMap(row -> row.findings().stream()));
  }

  /** How the rows ended; final only when all references are resolved. */
  RowCounts counts() {
    int rejected = (int) rows.stream().filter(RowLog::rejected).count();
    int clean = (int) rows.stream().filter(row -> row.findings().isEmpty()).count();
    return new RowCounts(rows.size(), clean, rows.size() - clean - rejected, rejected);
  }

  TableReport report(
      RosterKind kind,
      int headerRow,
      @Nullable String encoding,
      @Nullable Character delimiter,
      List<Column> columns) {
    List<ColumnReport> reports = columns.stream().map(Column::report).toList();
    return new TableReport(
        source.file(), source.sheet(), kind, headerRow, encoding, delimiter, reports, counts());
  }
}
