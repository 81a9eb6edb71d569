package org.talentchain.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talentchain.cli.output.Cells;
import org.talentchain.cli.output.Column;
import org.talentchain.cli.output.Row;
import org.talentchain.cli.output.Table;
import org.talentchain.cli.text.Wording;

/** Lays tables out for a page: numbers with separators, shares in percent, long tables cut. */
final class Grids {

  private static final int SHADES = 5;
  private static final int ALL = Integer.MAX_VALUE;

  private final Wording words;

  Grids(Wording words) {
    this.words = words;
  }

  /** All rows at once. */
  Grid of(Table table) {
    return of(table, ALL);
  }

  /** The first rows at once, the others when asked for. */
  Grid of(Table table, int most) {
    return grid(table, most, column -> false);
  }

  /** A table whose numbers in such columns are shaded, the largest darkest. */
  Grid shaded(Table table, Predicate<Column> such) {
    return grid(table, ALL, such);
  }

  private Grid grid(Table table, int most, Predicate<Column> shaded) {
    List<Column> columns = table.columns();
    int largest = largest(table, shaded);
    List<Grid.Line> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (int at = 0; at < columns.size(); at++) {
        Column column = columns.get(at);
        if (column.onSheet()) {
          Object value = row.cells().get(at);
          String look = shaded.test(column) ? "number " + shade(value, largest) : isNumeric(column) ? "number" : "";
          cells.add(new Grid.Cell(texts(value, column.type()), look));
        }
      }
      lines.add(new Grid.Line(row.tone().name().toLowerCase(Locale.ROOT), cells));
    }
    int shown = Math.min(most, lines.size());
    int rest = lines.size() - shown;
    return new Grid(
        table.caption(),
        columns.stream().filter(Column::onSheet).map(Grids::head).toList(),
        lines.subList(0, shown),
        lines.subList(shown, lines.size()),
        rest == 0 ? "" : words.say("report.rest", rest, lines.size()),
        words.say("table.empty"));
  }

  private static Grid.Head head(Column column) {
    return new Grid.Head(column.header(), isNumeric(column));
  }

  private static boolean isNumeric(Column column) {
    return column.type() == Column.Type.COUNT || column.type() == Column.Type.SHARE;
  }

  private static List<String> texts(@Nullable Object value, Column.Type type) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    if (type == Column.Type.SHARE && value instanceof Integer share) {
      return List.of(Cells.percent(share, 1));
    }
    return List.of(value instanceof Number number ? number(number.longValue()) : value.toString());
  }

  /** With separators between thousands. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A part of a whole in percent; of nothing, nothing. */
  static String percent(long part, long whole) {
    return Cells.percent(whole == 0 ? 0 : (int) (10_000 * part / whole), 1);
  }

  private static int largest(Table table, Predicate<Column> shaded) {
    int largest = 0;
    for (Row row : table.rows()) {
      for (int at = 0; at < table.columns().size(); at++) {
        if (shaded.test(table.columns().get(at))) {
          largest = Math.max(largest, Tables.number(row, at));
        }
      }
    }
    return largest;
  }

  private static String shade(@Nullable Object value, int largest) {
    int number = value instanceof Integer whole ? whole : 0;
    return number <= 0 ? "shade-0" : "shade-" + Math.max(1, (SHADES * number + largest - 1) / largest);
  }
}
