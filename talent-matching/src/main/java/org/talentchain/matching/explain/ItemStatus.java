package org.talentchain.matching.explain;

/** What became of one thing asked for. */
public enum ItemStatus {
  /** Fully there. */
  MET,
  /** Something of it is there. */
  PARTLY,
  /** Known not to be there. */
  MISSING,
  /** The data do not say. */
  UNKNOWN
}
