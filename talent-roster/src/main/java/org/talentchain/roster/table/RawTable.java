package org.talentchain.roster.table;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table whose columns nobody has looked at yet. */
public interface RawTable {

  /** The name of its sheet, or null in formats without sheets. */
  @Nullable String sheet();

  /** True when it is a sheet that the workbook hides. */
  boolean hidden();

  /** The encoding of a text file, or null. */
  @Nullable String encoding();

  /** The delimiter of a csv, or null. */
  @Nullable Character delimiter();

  /** Gives every row that is not blank, from the top, one at a time. */
  void forEachRow(Consumer<TableRow> rows);
}
