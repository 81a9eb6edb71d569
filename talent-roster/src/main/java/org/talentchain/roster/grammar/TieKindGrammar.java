package org.talentchain.roster.grammar;

import org.talentchain.model.FindingKind;
import org.talentchain.model.TieKind;

/** Ties of the chain (关系类型). Reads Chinese and English words and the names of the constants. */
public final class TieKindGrammar {

  private static final Vocabulary<TieKind> WORDS = Vocabulary.ofEnum("tie-kind.csv", TieKind.class);

  private TieKindGrammar() {}

  /** The one the whole text names. */
  public static Reading<TieKind> read(String text) {
    return WORDS.read(text, FindingKind.ENUM_UNPARSED);
  }
}
