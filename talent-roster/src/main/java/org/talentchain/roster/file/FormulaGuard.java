package org.talentchain.roster.file;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from taking text for a formula: an apostrophe in front, and one only,
 * of what starts like one. Text that starts with apostrophes before such a character gets one more,
 * so that taking one off gives back exactly what was there.
 */
public final class FormulaGuard {

  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private FormulaGuard() {}

  /** The text as it is safe in a text column. */
  public static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** The text as it was before {@link #guarded}. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
