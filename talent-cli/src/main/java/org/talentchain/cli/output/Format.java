package org.talentchain.cli.output;

/** The formats a report is written in. */
public enum Format {
  /** Aligned columns for a terminal. */
  TEXT,
  /** A workbook. */
  XLSX,
  /** A file for each kind of table, in a folder. */
  CSV,
  /** One object a row. */
  JSONL
}
