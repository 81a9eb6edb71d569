package org.talentchain.roster.grammar;

import org.talentchain.model.Proficiency;

/**
 * A word that says how well a skill is mastered.
 *
 * @param level what it says
 * @param place where it may stand
 */
record LevelWord(Proficiency level, Place place) {

  /** Where a level word may stand beside its skill. */
  enum Place {
    /** In brackets or behind a mark only: 焊接(高级), for 高级焊接 may be a skill of its own. */
    APART,
    /** Also directly before the skill: 擅长焊接. */
    BEFORE,
    /** Also directly before or behind it: 精通AutoCAD, AutoCAD熟练. */
    ANY
  }

  static final Vocabulary<LevelWord> WORDS =
      Vocabulary.of(
          "proficiency.csv",
          row ->
              new LevelWord(
                  Proficiency.valueOf(row.getField("value")), Place.valueOf(row.getField("place"))));

  boolean standsBefore() {
    return place != Place.APART;
  }

  boolean standsBehind() {
    return place == Place.ANY;
  }
}
