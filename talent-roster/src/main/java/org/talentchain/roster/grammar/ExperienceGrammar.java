package org.talentchain.roster.grammar;

/** Lengths of experience (工作年限). */
public final class ExperienceGrammar {

  private ExperienceGrammar() {}

  /** Months of experience. */
  public static Reading<Integer> read(String text) {
    return Reading.nothing();
  }
}
