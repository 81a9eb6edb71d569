package org.talentchain.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of a city, as it is written.
 *
 * @param name name of the sheet or file
 * @param headers headers the reader knows
 * @param rows as many cells a row as there are headers; empty when there is nothing to say
 */
record CityTable(String name, List<String> headers, List<List<String>> rows) {

  /** The columns of a table of such records, from the left. */
  static final class Columns<T> {

    private final Map<String, Function<T, @Nullable Object>> cells = new LinkedHashMap<>();

    /** A column with what it says of a record; null says nothing. */
    Columns<T> with(String header, Function<T, @Nullable Object> cell) {
      cells.put(header, cell);
      return this;
    }

    CityTable table(String name, List<T> records) {
      List<List<String>> rows = new ArrayList<>();
      for (T each : records) {
        List<String> row = new ArrayList<>();
        cells.values().forEach(cell -> row.add(text(cell.apply(each))));
        rows.add(row);
      }
      return new CityTable(name, List.copyOf(cells.keySet()), rows);
    }

    private static String text(@Nullable Object said) {
      return said == null ? "" : said.toString();
    }
  }
}
