package org.talentchain.matching.gap;

import java.util.List;
import org.talentchain.model.Quarter;

/**
 * The needs of one key, quarter by quarter.
 *
 * @param key what they have in common
 * @param quarters in order; never empty
 * @param lostPercent what substitutes count less than people of the tier asked for, in percent of one person
 */
public record GapRow(GapKey key, List<Line> quarters, int lostPercent) {

  /**
   * One quarter. What was open at its beginning, and {@code due}, less who comes, is {@code open} at its end.
   *
   * @param quarter which one
   * @param due places that fall due in it
   * @param hired places filled in it by candidates as they are
   * @param trained places filled in it by those who finish a class
   * @param substitutes how many of the filled are filled from a neighbouring tier
   * @param open places open at its end, from earlier quarters too
   */
  public record Line(Quarter quarter, int due, int hired, int trained, int substitutes, int open) {}

  public GapRow {
    quarters = List.copyOf(quarters);
  }

  /** Places due in all quarters. */
  public int demand() {
    return quarters.stream().mapToInt(Line::due).sum();
  }

  public int hired() {
    return quarters.stream().mapToInt(Line::hired).sum();
  }

  public int trained() {
    return quarters.stream().mapToInt(Line::trained).sum();
  }

  public int substitutes() {
    return quarters.stream().mapToInt(Line::substitutes).sum();
  }

  /** Places open after hiring, before anybody finishes a class. */
  public int openAfterHiring() {
    return demand() - hired();
  }

  /** Places open in the end: the gap. */
  public int open() {
    return quarters.get(quarters.size() - 1).open();
  }
}
