package org.talentchain.cli.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under typed columns.
 *
 * @param kind stable English name, such as {@code invitations}; names its csv file and marks its JSON lines
 * @param caption heading above it on a sheet, or empty
 * @param columns in order
 * @param rows in order
 */
public record Table(String kind, String caption, List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            kind + " has " + columns.size() + " columns, but a row of " + row.cells().size() + " cells");
      }
    }
  }

  /** The same under another heading. */
  Table captioned(String heading) {
    return new Table(kind, heading, columns, rows);
  }

  /** Tables of the same kind as one, for the formats that do not divide by enterprise. */
  static Table joined(List<Table> parts) {
    Table first = parts.get(0);
    List<Row> rows = new ArrayList<>();
    parts.forEach(part -> rows.addAll(part.rows()));
    return new Table(first.kind(), first.caption(), first.columns(), rows);
  }
}
