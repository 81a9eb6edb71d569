package org.talentchain.roster;

/** What a table or document lists. */
public enum RosterKind {
  CANDIDATES,
  POSITIONS,
  CLASSES,
  ORGANIZATIONS,
  SEGMENTS,
  TIES
}
