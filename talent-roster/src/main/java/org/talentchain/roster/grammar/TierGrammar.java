package org.talentchain.roster.grammar;

import org.talentchain.model.Tier;

/** Tiers (人才层次). */
public final class TierGrammar {

  private TierGrammar() {}

  /** Reads one of them. */
  public static Reading<Tier> read(String text) {
    return Reading.nothing();
  }
}
