package org.talentchain.roster;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;

/**
 * How rosters are read.
 *
 * @param knowledge finds skills and majors in text
 * @param encoding encoding of csv files, or null to find out
 * @param headerRow header row of every table as a spreadsheet numbers it, or 0 to find out
 * @param kind what the tables list, or null to find out
 * @param columns header as written → field, beside what is known already
 * @param maxRows rows of one table beyond which reading stops with an error
 */
public record ReadOptions(
    Knowledge knowledge,
    @Nullable Charset encoding,
    int headerRow,
    @Nullable RosterKind kind,
    Map<String, String> columns,
    int maxRows) {

  public ReadOptions {
    columns = Map.copyOf(columns);
  }

  /** Bundled knowledge, everything found out, at most 2,000,000 rows. */
  public static ReadOptions standard() {
    return new ReadOptions(Knowledge.bundled(), null, 0, null, Map.of(), 2_000_000);
  }

  public ReadOptions encoding(@Nullable Charset charset) {
    return new ReadOptions(knowledge, charset, headerRow, kind, columns, maxRows);
  }

  public ReadOptions headerRow(int row) {
    return new ReadOptions(knowledge, encoding, row, kind, columns, maxRows);
  }

  public ReadOptions kind(@Nullable RosterKind all) {
    return new ReadOptions(knowledge, encoding, headerRow, all, columns, maxRows);
  }
}
