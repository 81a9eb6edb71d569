package org.talentchain.roster;

import java.util.List;

/**
 * The header of a table.
 *
 * @param kind what the table lists
 * @param firstRow its first row as a spreadsheet numbers it
 * @param lastRow its last row; the row itself unless it has two
 * @param columns the columns from the left
 */
record Header(RosterKind kind, int firstRow, int lastRow, List<Column> columns) {}
