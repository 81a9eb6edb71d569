package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Column;
import org.talentchain.cli.output.Report;
import org.talentchain.cli.output.Row;
import org.talentchain.cli.output.Table;

/** Finds the tables of reports, and cuts them to what fits a page. */
final class Tables {

  private Tables() {}

  /** The table of this kind, which the report has; of several, all of them together. */
  static Table of(Report report, String kind) {
    List<Table> found = all(report, kind);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("the report " + report.title() + " has no table " + kind);
    }
    List<Row> rows = new ArrayList<>();
    found.forEach(table -> rows.addAll(table.rows()));
    Table first = found.get(0);
    return new Table(kind, first.caption(), first.columns(), rows);
  }

  /** All tables of this kind, in order. */
  static List<Table> all(Report report, String kind) {
    return report.sheets().stream()
        .flatMap(sheet -> sheet.tables().stream())
        .filter(table -> table.kind().equals(kind))
        .toList();
  }

  /** The same under another heading. */
  static Table captioned(Table table, String caption) {
    return new Table(table.kind(), caption, table.columns(), table.rows());
  }

  /** Without these columns. */
  static Table without(Table table, String... names) {
    List<String> gone = List.of(names);
    return columns(table, column -> !gone.contains(column.name()));
  }

  /** These columns only. */
  static Table only(Table table, String... names) {
    List<String> kept = List.of(names);
    return columns(table, column -> kept.contains(column.name()));
  }

  private static Table columns(Table table, Predicate<Column> such) {
    int[] kept =
        IntStream.range(0, table.columns().size())
            .filter(at -> such.test(table.columns().get(at)))
            .toArray();
    List<Column> columns = IntStream.of(kept).mapToObj(table.columns()::get).toList();
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<@Nullable Object> cells = new ArrayList<>();
      IntStream.of(kept).forEach(at -> cells.add(row.cells().get(at)));
      rows.add(new Row(cells, row.tone()));
    }
    return new Table(table.kind(), table.caption(), columns, rows);
  }

  /** The rows that have something in this column. */
  static Table filled(Table table, String name) {
    int at = at(table, name);
    List<Row> rows =
        table.rows().stream()
            .filter(row -> row.cells().get(at) != null && !List.of().equals(row.cells().get(at)))
            .toList();
    return new Table(table.kind(), table.caption(), table.columns(), rows);
  }

  /** Where a column is. */
  static int at(Table table, String name) {
    for (int at = 0; at < table.columns().size(); at++) {
      if (table.columns().get(at).name().equals(name)) {
        return at;
      }
    }
    throw new IllegalArgumentException(table.kind() + " has no column " + name);
  }

  /** A whole number of a row; 0 where there is none. */
  static int number(Row row, int at) {
    Object value = row.cells().get(at);
    return value instanceof Integer number ? number : 0;
  }

  /** The sum of a column of whole numbers. */
  static int sum(Table table, String name) {
    int at = at(table, name);
    return table.rows().stream().mapToInt(row -> number(row, at)).sum();
  }

  static String text(Row row, int at) {
    Object value = row.cells().get(at);
    return value == null ? "" : value.toString();
  }
}
