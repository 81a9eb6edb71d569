package org.talentchain.similarity;

import java.util.Collection;

/** The writing a list of phrases is mostly in: what counts as a unit of text depends on it. */
public enum Script {
  /** Chinese characters: each says something. */
  HAN(1, 2),
  /** Alphabets: single letters say little, words stand between blanks. */
  LATIN(1, 3);

  private final int shortest;
  private final int longest;

  Script(int shortest, int longest) {
    this.shortest = shortest;
    this.longest = longest;
  }

  /** Length of the shortest stretch of characters that is compared. */
  int shortest() {
    return shortest;
  }

  /** Length of the longest stretch of characters that is compared. */
  int longest() {
    return longest;
  }

  /** Han when at least half of the phrases hold a Chinese character. */
  public static Script of(Collection<String> phrases) {
    long han = phrases.stream().filter(Script::holdsHan).count();
    return 2 * han >= phrases.size() ? HAN : LATIN;
  }

  /** True when a text holds a Chinese character. */
  public static boolean holdsHan(String text) {
    return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }
}
