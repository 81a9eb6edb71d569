package org.talentchain.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer laid out as sheets of tables, before it is written in any format.
 *
 * @param title what it is
 * @param asOf the day it holds for
 * @param sheets in the order in which they are read; names are unique
 */
public record Report(String title, LocalDate asOf, List<Sheet> sheets) {

  public Report {
    sheets = List.copyOf(sheets);
  }

  /** The tables by kind, in order; those of one kind (one for each enterprise, say) are put together. */
  List<Table> tables() {
    Map<String, List<Table>> byKind = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      for (Table table : sheet.tables()) {
        byKind.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(table);
      }
    }
    return byKind.values().stream().map(Table::joined).toList();
  }
}
