package org.talentchain.cli.output;

/**
 * A column of a table.
 *
 * @param name stable English name: the property in JSON lines
 * @param header what people read above it
 * @param type what its cells hold
 * @param onSheet false for what the sheet as a whole says already, such as the enterprise on its own sheet
 * @param widest greatest width on a sheet, in half-width characters; longer text wraps
 */
public record Column(String name, String header, Type type, boolean onSheet, int widest) {

  /** What cells hold. */
  public enum Type {
    /** A few words. */
    TEXT(8, 28),
    /** A sentence or more. */
    PROSE(18, 44),
    /** Several short texts. */
    LIST(14, 44),
    /** A whole number. */
    COUNT(6, 12),
    /** A share in ten-thousandths, shown in percent. */
    SHARE(8, 10),
    /** The name of another sheet. */
    SHEET(8, 31);

    private final int narrowest;
    private final int widest;

    Type(int narrowest, int widest) {
      this.narrowest = narrowest;
      this.widest = widest;
    }

    /** Least width on a sheet, in half-width characters. */
    int narrowest() {
      return narrowest;
    }

    /** Usual greatest width on a sheet, in half-width characters. */
    int widest() {
      return widest;
    }
  }

  public static Column of(String name, String header, Type type) {
    return new Column(name, header, type, true, type.widest());
  }

  /** The same column, for csv and JSON lines only. */
  Column offSheet() {
    return new Column(name, header, type, false, widest);
  }

  /** The same column, no wider than this. */
  Column within(int halfWidths) {
    return new Column(name, header, type, onSheet, halfWidths);
  }
}
