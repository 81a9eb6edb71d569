package org.talentchain.roster.grammar;

import java.util.List;
import org.talentchain.model.EmployerKind;

/** Natures of employers (单位性质). */
public final class EmployerKindGrammar {

  private EmployerKindGrammar() {}

  /** Reads one of them. */
  public static Reading<EmployerKind> read(String text) {
    return Reading.nothing();
  }

  /** Reads a list of them. */
  public static Reading<List<EmployerKind>> list(String text) {
    return Reading.of(List.of());
  }
}
