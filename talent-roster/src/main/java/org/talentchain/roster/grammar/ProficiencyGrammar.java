package org.talentchain.roster.grammar;

import org.talentchain.model.FindingKind;
import org.talentchain.model.Proficiency;

/** Levels of a skill (掌握程度) that stand for themselves, such as the level of a JSON Resume skill. */
public final class ProficiencyGrammar {

  private ProficiencyGrammar() {}

  /** The level the whole text names. */
  public static Reading<Proficiency> read(String text) {
    return LevelWord.WORDS.read(text, FindingKind.ENUM_UNPARSED).map(LevelWord::level);
  }
}
