package org.talentchain.matching.features;

/** Bits of {@link Column#FLAGS}: which parts of a profile say anything, and which say everything. */
public final class Flag {

  /** The profile says what credentials there are, even if none: a missing one is known to be missing. */
  public static final int CREDENTIALS_STATED = 1;

  /** There are majors, and the knowledge base knows them all. */
  public static final int MAJORS_KNOWN = 1 << 1;

  /** Nothing that a position could be assessed against. */
  public static final int BLANK = 1 << 2;

  /** At least one skill is named. */
  public static final int SKILLS_STATED = 1 << 3;

  /** At least one job title or skill grade is named. */
  public static final int OCCUPATION_STATED = 1 << 4;

  /** A place is named. */
  public static final int PLACE_STATED = 1 << 5;

  /** An employer or a school is named. */
  public static final int HISTORY_STATED = 1 << 6;

  /** At least one major is named. */
  public static final int MAJORS_STATED = 1 << 7;

  /**
   * What learning something may add: whether everything is said, and whether anything is, it leaves as it
   * was.
   */
  public static final int GAINED = ~(CREDENTIALS_STATED | MAJORS_KNOWN | BLANK);

  private Flag() {}

  static int when(boolean condition, int flag) {
    return condition ? flag : 0;
  }
}
