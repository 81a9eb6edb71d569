package org.talentchain.roster;

import org.jspecify.annotations.Nullable;

/** A column as its header says, and how its cells fared. */
final class Column {

  private final int index;
  private final String header;
  private final @Nullable Field field;
  private final @Nullable String unit;
  private int filled;
  private int understood;

  Column(int index, String header, @Nullable Field field, @Nullable String unit) {
    this.index = index;
    this.header = header;
    this.field = field;
    this.unit = unit;
  }

  int index() {
    return index;
  }

  String header() {
    return header;
  }

  @Nullable Field field() {
    return field;
  }

  @Nullable String unit() {
    return unit;
  }

  int filled() {
    return filled;
  }

  void countFilled() {
    filled++;
  }

  void countUnderstood() {
    understood++;
  }

  /** A to Z, AA and on. */
  String letter() {
    StringBuilder letters = new StringBuilder();
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }

  ColumnReport report() {
    boolean used = field != null && !field.isKnownButUnused();
    return new ColumnReport(
        letter(), header, used ? field.key() : null, unit, filled, used ? understood : 0);
  }
}
