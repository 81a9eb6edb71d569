package org.talentchain.roster.grammar;

import org.talentchain.model.Headcount;

/** Headcounts (招聘人数). */
public final class HeadcountGrammar {

  private HeadcountGrammar() {}

  /** Reads a headcount. */
  public static Reading<Headcount> read(String text) {
    return Reading.nothing();
  }
}
