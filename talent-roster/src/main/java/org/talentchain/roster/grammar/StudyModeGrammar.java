package org.talentchain.roster.grammar;

import org.talentchain.model.StudyMode;

/** Study modes (学习形式). */
public final class StudyModeGrammar {

  private StudyModeGrammar() {}

  /** Reads one of them. */
  public static Reading<StudyMode> read(String text) {
    return Reading.nothing();
  }
}
