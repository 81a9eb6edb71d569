package org.talentchain.roster.table;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.PartialDate;
import org.talentchain.roster.grammar.DateGrammar;
import org.talentchain.roster.grammar.Reading;

/**
 * One cell.
 *
 * @param text what it says, without blanks at its ends; a number in plain digits, a date as
 *     2026-06-30, an error as #N/A
 * @param number the number stored, or null when it holds none
 * @param format how the number is meant
 */
public record Cell(String text, @Nullable BigDecimal number, Format format) {

  /** How a cell is meant. */
  public enum Format {
    /** Text, or a number like any other. */
    GENERAL,
    /** Like {@link #GENERAL}, in a workbook that counts days from 1904. */
    GENERAL_1904,
    /** A number shown as a date. */
    DATE,
    /** A number shown as a date, in a workbook that counts days from 1904. */
    DATE_1904,
    /** The error of a formula. */
    ERROR
  }

  /** An empty cell. */
  public static final Cell EMPTY = new Cell("", null, Format.GENERAL);

  /** A spreadsheet keeps fifteen digits of a number; the rest is lost. */
  private static final int DIGITS_KEPT = 15;

  public static Cell text(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? EMPTY : new Cell(stripped, null, Format.GENERAL);
  }

  /** A number, with the text it would show. */
  static Cell number(BigDecimal number, Format format) {
    boolean date1904 = format == Format.GENERAL_1904 || format == Format.DATE_1904;
    if (format == Format.DATE || format == Format.DATE_1904) {
      PartialDate date = DateGrammar.cell(number, true, date1904).value();
      if (date != null) {
        return new Cell(date.toString(), number, format);
      }
    }
    return new Cell(plain(number), number, format);
  }

  static Cell error(String error) {
    return new Cell(error, null, Format.ERROR);
  }

  /** Plain digits, without the noise of binary fractions. */
  private static String plain(BigDecimal number) {
    BigDecimal stored = number.scale() > 0 ? number.round(new MathContext(DIGITS_KEPT)) : number;
    BigDecimal stripped = stored.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  public boolean isError() {
    return format == Format.ERROR;
  }

  /**
   * True for a number with more digits than a spreadsheet keeps: the last ones are not those that
   * were typed.
   */
  public boolean hasLostDigits() {
    return number != null && number.precision() - number.scale() > DIGITS_KEPT;
  }

  /** The date in it. */
  public Reading<PartialDate> date() {
    if (number == null) {
      return DateGrammar.read(text);
    }
    boolean shownAsDate = format == Format.DATE || format == Format.DATE_1904;
    boolean from1904 = format == Format.DATE_1904 || format == Format.GENERAL_1904;
    return DateGrammar.cell(number, shownAsDate, from1904);
  }
}
