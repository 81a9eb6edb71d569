/**
 * Tables as they lie in files: xlsx and csv become rows of cells, numbered as a spreadsheet numbers
 * them, one after the other. What the columns mean is not known here. Start with {@link
 * org.talentchain.roster.table.TableFile}.
 */
@NullMarked
package org.talentchain.roster.table;

import org.jspecify.annotations.NullMarked;
