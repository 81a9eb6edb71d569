package org.talentchain.roster.grammar;

import org.talentchain.model.FindingKind;
import org.talentchain.model.StudyMode;

/** Study modes (学习形式). Reads Chinese and English words and the names of the constants. */
public final class StudyModeGrammar {

  private static final Vocabulary<StudyMode> WORDS = Vocabulary.ofEnum("study-mode.csv", StudyMode.class);

  private StudyModeGrammar() {}

  /** The one the whole text names. */
  public static Reading<StudyMode> read(String text) {
    return WORDS.read(text, FindingKind.ENUM_UNPARSED);
  }
}
