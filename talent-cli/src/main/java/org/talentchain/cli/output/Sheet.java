package org.talentchain.cli.output;

import java.util.List;

/**
 * A sheet of a report.
 *
 * @param name its tab; made by {@link SheetNames}
 * @param title its heading
 * @param notes lines under the heading
 * @param tables one below the other
 */
public record Sheet(String name, String title, List<String> notes, List<Table> tables) {

  public Sheet {
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
  }

  /** A sheet of one table under one note. */
  static Sheet of(String name, String title, String note, Table table) {
    return new Sheet(name, title, List.of(note), List.of(table));
  }
}
