package org.talentchain.roster.grammar;

import org.talentchain.model.Requirement;

/** Education (学历). */
public final class EducationGrammar {

  private EducationGrammar() {}

  /** What a person has. */
  public static Reading<HeldEducation> held(String text) {
    return Reading.nothing();
  }

  /** What a position asks for. */
  public static Reading<Requirement.EducationAtLeast> demanded(String text) {
    return Reading.nothing();
  }
}
