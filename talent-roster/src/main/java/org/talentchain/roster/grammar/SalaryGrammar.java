package org.talentchain.roster.grammar;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.Salary;

/** Salaries (薪资). */
public final class SalaryGrammar {

  private SalaryGrammar() {}

  /** Reads a salary; columnUnit is the unit of the column's header. */
  public static Reading<Salary> read(String text, @Nullable String columnUnit) {
    return Reading.nothing();
  }
}
