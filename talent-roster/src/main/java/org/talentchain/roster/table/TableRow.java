package org.talentchain.roster.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number its number as a spreadsheet counts, from 1
 * @param cells its cells from column A on; what is merged downwards is filled in
 * @param spread the same with what is merged to the right filled in as well, which only a header
 *     means
 */
public record TableRow(int number, List<Cell> cells, List<Cell> spread) {

  static TableRow plain(int number, List<Cell> cells) {
    return new TableRow(number, cells, cells);
  }

  /** The cell of a column counted from 0; empty beyond the last. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** Like {@link #cell}, with what is merged to the right filled in. */
  public Cell spreadCell(int column) {
    return column < spread.size() ? spread.get(column) : Cell.EMPTY;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
