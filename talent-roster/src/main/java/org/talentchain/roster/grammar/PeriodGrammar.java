package org.talentchain.roster.grammar;

import org.talentchain.model.Period;

/** Periods (起止时间). */
public final class PeriodGrammar {

  private PeriodGrammar() {}

  /** Reads a period. */
  public static Reading<Period> read(String text) {
    return Reading.nothing();
  }
}
