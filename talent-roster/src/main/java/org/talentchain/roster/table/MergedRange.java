package org.talentchain.roster.table;

import org.dhatim.fastexcel.reader.CellAddress;

/**
 * A range of merged cells; rows from 1, columns from 0, both ends inclusive.
 *
 * @param top first row
 * @param bottom last row
 * @param left first column
 * @param right last column
 */
record MergedRange(int top, int bottom, int left, int right) {

  /** Reads A1:B2. */
  static MergedRange parse(String reference) {
    String[] corners = reference.split(":", 2);
    CellAddress first = new CellAddress(corners[0]);
    CellAddress last = new CellAddress(corners[1]);
    return new MergedRange(
        first.getRow() + 1, last.getRow() + 1, first.getColumn(), last.getColumn());
  }
}
