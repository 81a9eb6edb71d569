package org.talentchain.roster.grammar;

import java.math.BigDecimal;
import org.talentchain.model.PartialDate;

/** Dates (日期). */
public final class DateGrammar {

  private DateGrammar() {}

  /** Reads a date. */
  public static Reading<PartialDate> read(String text) {
    return Reading.nothing();
  }

  /** Reads a numeric cell. */
  public static Reading<PartialDate> cell(BigDecimal number, boolean dateFormatted, boolean date1904) {
    return Reading.nothing();
  }
}
