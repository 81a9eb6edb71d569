package org.talentchain.roster.file;

/**
 * A column of a csv.
 *
 * @param header its header
 * @param number true when it holds numbers, which are written as they are
 */
public record CsvColumn(String header, boolean number) {

  public static CsvColumn text(String header) {
    return new CsvColumn(header, false);
  }

  public static CsvColumn number(String header) {
    return new CsvColumn(header, true);
  }
}
