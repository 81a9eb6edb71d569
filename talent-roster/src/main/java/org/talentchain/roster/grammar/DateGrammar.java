package org.talentchain.roster.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.talentchain.model.FindingKind;
import org.talentchain.model.PartialDate;

/**
 * Dates (日期) as exactly as they are stated: 2021, 2021.9, 2021年9月1日, 202109, Jul 2021, '22.01, 2026届. A
 * spreadsheet's serial number counts only where it must be one.
 */
public final class DateGrammar {

  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(20_000);
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(60_000);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(100_000);
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d{1,12})?");
  private static final Pattern NO_DATE =
      Pattern.compile(
          "(?:可?随时|立即|即时|马上)(?:可?(?:到岗|上岗|入职|报到))?|面议|另议|协商|长期(?:有效)?|asap|immediately");

  private DateGrammar() {}

  /** Reads the text of a date column. 随时到岗 and the like name no date and read as nothing. */
  public static Reading<PartialDate> read(String text) {
    if (Spelling.tooLong(text)) {
      return unparsed();
    }
    String spelled = DateSpelling.of(text);
    if (Spelling.saysNothing(spelled) || NO_DATE.matcher(spelled).matches()) {
      return Reading.nothing();
    }
    if (SERIAL.matcher(spelled).matches()) {
      BigDecimal number = new BigDecimal(spelled);
      return isSerial(number) ? serial(number, false) : unparsed();
    }
    return DateSpelling.date(spelled);
  }

  /**
   * Reads a numeric cell of a date column.
   *
   * @param number the number stored
   * @param dateFormatted true when the cell shows it as a date
   * @param date1904 true when the workbook counts days from 1904
   */
  public static Reading<PartialDate> cell(BigDecimal number, boolean dateFormatted, boolean date1904) {
    if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(99_999_999)) > 0) {
      return unparsed();
    }
    // Binary floating point may have turned 2021.1 into 2021.0999999999999.
    BigDecimal rounded = number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    boolean whole = rounded.scale() <= 0;
    if (whole && isYear(rounded)) {
      // As a serial it would be a day of 1905: someone has typed a year.
      return Reading.of(PartialDate.of(rounded.intValue()));
    }
    if (dateFormatted || isSerial(rounded)) {
      return serial(number, date1904);
    }
    return whole ? DateSpelling.date(rounded.toPlainString()) : yearDotMonth(rounded);
  }

  /** 2021.09 is September; 2021.1 is January, or October with its zero lost, so only the year is certain. */
  private static Reading<PartialDate> yearDotMonth(BigDecimal number) {
    if (!isYear(BigDecimal.valueOf(number.intValue())) || number.scale() > 2) {
      return unparsed();
    }
    String written = number.toPlainString();
    if (written.endsWith(".1")) {
      String year = String.valueOf(number.intValue());
      return Reading.of(
          PartialDate.of(number.intValue()), Note.of(FindingKind.YEAR_MONTH_LOSSY, year + "-01", year + "-10", year));
    }
    return DateSpelling.date(written);
  }

  private static Reading<PartialDate> serial(BigDecimal number, boolean date1904) {
    if (number.compareTo(BigDecimal.ONE) < 0 || number.compareTo(LAST_DAY) > 0) {
      return unparsed();
    }
    LocalDate day = (date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(number.longValue());
    return day.getYear() < 1900 || day.getYear() > 2100 ? unparsed() : Reading.of(PartialDate.of(day));
  }

  private static boolean isYear(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(1900)) >= 0 && number.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  private static boolean isSerial(BigDecimal number) {
    return number.compareTo(FIRST_SERIAL) >= 0 && number.compareTo(LAST_SERIAL) <= 0;
  }

  private static Reading<PartialDate> unparsed() {
    return Reading.unknown(Note.of(FindingKind.DATE_UNPARSED));
  }
}
