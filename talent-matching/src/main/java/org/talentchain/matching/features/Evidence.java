package org.talentchain.matching.features;

/** What a candidate's data say about one thing asked for, weakest first: more evidence never weakens it. */
public enum Evidence {
  /** Nothing. */
  NONE,
  /** Something, and it is known not to be enough. */
  AGAINST,
  /** Something that may be enough. */
  PARTIAL,
  /** Enough. */
  MEETS;

  private static final Evidence[] ALL = values();

  /** The evidence with this ordinal. */
  public static Evidence at(int ordinal) {
    return ALL[ordinal];
  }
}
