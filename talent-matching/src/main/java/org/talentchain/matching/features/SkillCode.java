package org.talentchain.matching.features;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Proficiency;

/**
 * Level and recency of a claimed skill in one number from 1 to {@link #MAX}, so that it fits a term frequency:
 * {@code 1 + 4 · level + recency}. Both parts are ordered so that more is never worth less; a level that was not
 * stated stands just under 一般 and is valued like it, an unknown last use is valued like a recent one.
 */
final class SkillCode {

  static final int MAX = 24;

  private static final int UNKNOWN_LEVEL = 1;
  private static final int[] RECENCY_FACTORS = {700, 850, 1000, 1000};
  private static final int[] LEVEL_FACTORS = {1000, 700, 400, 100};

  private SkillCode() {}

  static int of(@Nullable Proficiency level, @Nullable PartialDate lastUsed, LocalDate asOf) {
    return 1 + 4 * level(level) + recency(lastUsed, asOf);
  }

  /** The better level with the better recency of the two. */
  static int best(int one, int other) {
    int level = Math.max((one - 1) / 4, (other - 1) / 4);
    int recency = Math.max((one - 1) % 4, (other - 1) % 4);
    return 1 + 4 * level + recency;
  }

  /** What a skill of this code is worth where {@code asked} is wanted, 0 to 1000, before similarity. */
  static int worth(int code, @Nullable Proficiency asked) {
    return levelFactor(code, asked) * RECENCY_FACTORS[(code - 1) % 4] / 1000;
  }

  /** How many levels the code falls short of what is asked: 0 when none is asked or it is reached. */
  static int levelsShort(int code, @Nullable Proficiency asked) {
    if (asked == null) {
      return 0;
    }
    return Math.max(0, asked.ordinal() - Math.max(0, proficiency(code)));
  }

  static boolean levelKnown(int code) {
    return (code - 1) / 4 != UNKNOWN_LEVEL;
  }

  private static int levelFactor(int code, @Nullable Proficiency asked) {
    return LEVEL_FACTORS[Math.min(levelsShort(code, asked), LEVEL_FACTORS.length - 1)];
  }

  private static int level(@Nullable Proficiency level) {
    if (level == null) {
      return UNKNOWN_LEVEL;
    }
    return level == Proficiency.AWARE ? 0 : level.ordinal() + 1;
  }

  /** Ordinal of the proficiency, an unknown one read as {@link Proficiency#BASIC}. */
  private static int proficiency(int code) {
    int level = (code - 1) / 4;
    return level <= UNKNOWN_LEVEL ? level : level - 1;
  }

  private static int recency(@Nullable PartialDate lastUsed, LocalDate asOf) {
    if (lastUsed == null) {
      return 3;
    }
    LocalDate last = lastUsed.lastDay();
    if (!last.isBefore(asOf.minusYears(2))) {
      return 2;
    }
    return last.isBefore(asOf.minusYears(5)) ? 0 : 1;
  }
}
