/**
 * Answers as tables: a {@link org.talentchain.cli.output.Report} is laid out once and written as a
 * workbook, as csv, as JSON lines or as text. What goes into a report is decided by {@link
 * org.talentchain.cli.output.FairReport} and its neighbours; how it looks, by the writers.
 */
@NullMarked
package org.talentchain.cli.output;

import org.jspecify.annotations.NullMarked;
