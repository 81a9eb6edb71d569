package org.talentchain.roster.grammar;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.EducationLevel;

/**
 * A word about education.
 *
 * @param level the level it names, or null for a word that only looks like one (大学英语)
 * @param inProgress true when it says that the level is not reached yet
 */
record EducationWord(@Nullable EducationLevel level, boolean inProgress) {

  static final Vocabulary<EducationWord> WORDS =
      Vocabulary.of(
          "education-level.csv",
          row -> {
            String level = row.getField("value");
            return new EducationWord(
                level.isEmpty() ? null : EducationLevel.valueOf(level),
                row.getField("note").equals("IN_PROGRESS"));
          });
}
