package org.talentchain.roster.grammar;

import org.talentchain.model.FindingKind;
import org.talentchain.model.OrganizationKind;

/** Roles on the chain (单位类型). Reads Chinese and English words and the names of the constants. */
public final class OrganizationKindGrammar {

  private static final Vocabulary<OrganizationKind> WORDS =
      Vocabulary.ofEnum("organization-kind.csv", OrganizationKind.class);

  private OrganizationKindGrammar() {}

  /** The one the whole text names. */
  public static Reading<OrganizationKind> read(String text) {
    return WORDS.read(text, FindingKind.ENUM_UNPARSED);
  }
}
