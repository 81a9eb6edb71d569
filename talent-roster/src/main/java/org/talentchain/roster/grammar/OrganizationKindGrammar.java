package org.talentchain.roster.grammar;

import org.talentchain.model.OrganizationKind;

/** Roles on the chain (单位类型). */
public final class OrganizationKindGrammar {

  private OrganizationKindGrammar() {}

  /** Reads one of them. */
  public static Reading<OrganizationKind> read(String text) {
    return Reading.nothing();
  }
}
