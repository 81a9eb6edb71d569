package org.talentchain.matching.features;

/** The numbers kept of every candidate. In each, 0 means unknown. */
public enum Column {
  /** Rank of the highest education, 10 to 70. */
  EDUCATION,
  /** Rank of the highest full-time education, 10 to 70; unknown while a higher one does not state its mode. */
  EDUCATION_FULL_TIME,
  /** Highest vocational skill level: its ordinal plus one. */
  SKILL_GRADE,
  /** Highest professional title: its ordinal plus one. */
  TITLE,
  /** Months of experience plus one. */
  EXPERIENCE,
  /** The day from which the candidate can work: its epoch day plus one. */
  AVAILABLE,
  /** The bits of {@link Flag}. */
  FLAGS;

  private static final Column[] ALL = values();

  public static int count() {
    return ALL.length;
  }
}
