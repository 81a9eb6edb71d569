package org.talentchain.roster.grammar;

import org.talentchain.model.Proficiency;

/** Levels of a skill (掌握程度). */
public final class ProficiencyGrammar {

  private ProficiencyGrammar() {}

  /** Reads one of them. */
  public static Reading<Proficiency> read(String text) {
    return Reading.nothing();
  }
}
