package org.talentchain.roster.grammar;

import org.talentchain.model.TieKind;

/** Ties (关系类型). */
public final class TieKindGrammar {

  private TieKindGrammar() {}

  /** Reads one of them. */
  public static Reading<TieKind> read(String text) {
    return Reading.nothing();
  }
}
