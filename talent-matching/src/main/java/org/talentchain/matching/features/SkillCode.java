package org.talentchain.matching.features;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Proficiency;

/**
 * Level and recency of a claimed skill in one number from 1 to {@link #MAX}, so that it fits a term frequency:
 * {@code 1 + 4 · rank + recency}. Both parts are ordered so that more is never worth less; an unknown last use is
 * valued like a recent one.
 *
 * <p>A stated level has an even rank: twice its ordinal. The odd rank above it is of those who also name the skill
 * without a level: it may be higher than what they state. Who states no level at all has rank 1 and is valued like
 * 一般. So more evidence never weakens any.
 */
final class SkillCode {

  static final int MAX = 40;

  private static final int NO_LEVEL = 1;
  private static final int[] RECENCY_FACTORS = {700, 850, 1000, 1000};
  private static final int[] LEVEL_FACTORS = {1000, 700, 400, 100};

  private SkillCode() {}

  static int of(@Nullable Proficiency level, @Nullable PartialDate lastUsed, LocalDate asOf) {
    return code(level == null ? NO_LEVEL : 2 * level.ordinal(), recency(lastUsed, asOf));
  }

  /** The better level with the better recency of the two; open to a higher level when one of them is. */
  static int best(int one, int other) {
    int open = (rank(one) | rank(other)) & 1;
    return code(Math.max(rank(one), rank(other)) | open, Math.max((one - 1) % 4, (other - 1) % 4));
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
    int rank = rank(code);
    return Math.max(0, asked.ordinal() - (rank == NO_LEVEL ? Proficiency.BASIC.ordinal() : rank / 2));
  }

  /** Whether the level is certainly reached: who names a skill at all knows of it. */
  static boolean reaches(int code, Proficiency asked) {
    return rank(code) / 2 >= asked.ordinal();
  }

  /** Whether the level may be higher than what is read from the code. */
  static boolean open(int code) {
    return (rank(code) & 1) == 1;
  }

  private static int levelFactor(int code, @Nullable Proficiency asked) {
    return LEVEL_FACTORS[Math.min(levelsShort(code, asked), LEVEL_FACTORS.length - 1)];
  }

  private static int code(int rank, int recency) {
    return 1 + 4 * rank + recency;
  }

  private static int rank(int code) {
    return (code - 1) / 4;
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
