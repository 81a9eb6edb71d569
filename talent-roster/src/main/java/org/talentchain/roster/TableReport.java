package org.talentchain.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one table or document was read: what {@code talent validate --dry-run} shows.
 *
 * @param file file name
 * @param sheet sheet name, or null
 * @param kind what it lists
 * @param headerRow row of its header as a spreadsheet numbers it, or 0 for JSON
 * @param encoding character encoding of a text file, or null
 * @param delimiter delimiter of a csv, or null
 * @param columns its columns in order
 * @param rows how its rows ended
 */
public record TableReport(
    String file,
    @Nullable String sheet,
    RosterKind kind,
    int headerRow,
    @Nullable String encoding,
    @Nullable Character delimiter,
    List<ColumnReport> columns,
    RowCounts rows) {

  public TableReport {
    columns = List.copyOf(columns);
  }
}
