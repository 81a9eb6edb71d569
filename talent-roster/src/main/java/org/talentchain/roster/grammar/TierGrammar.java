package org.talentchain.roster.grammar;

import org.talentchain.model.FindingKind;
import org.talentchain.model.Tier;

/** Tiers of the talent chain (人才层次). Reads Chinese and English words and the names of the constants. */
public final class TierGrammar {

  private static final Vocabulary<Tier> WORDS = Vocabulary.ofEnum("tier.csv", Tier.class);

  private TierGrammar() {}

  /** The one the whole text names. */
  public static Reading<Tier> read(String text) {
    return WORDS.read(text, FindingKind.TIER_UNPARSED);
  }
}
