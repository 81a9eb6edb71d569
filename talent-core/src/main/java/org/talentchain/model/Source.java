package org.talentchain.model;

import org.jspecify.annotations.Nullable;

/**
 * Where in the input something was seen.
 *
 * @param file file name without its folders
 * @param sheet sheet name, or null for formats without sheets
 * @param row row as a spreadsheet numbers it, from 1; 0 when it concerns the whole file or sheet
 * @param column header of the column, or a path such as {@code work[0].startDate}; null when none
 */
public record Source(String file, @Nullable String sheet, int row, @Nullable String column) {

  public static Source file(String file) {
    return new Source(file, null, 0, null);
  }

  public Source row(int newRow) {
    return new Source(file, sheet, newRow, column);
  }

  public Source column(@Nullable String newColumn) {
    return new Source(file, sheet, row, newColumn);
  }
}
