package org.talentchain.matching.explain;

/** What somebody can do alone to come within reach of a position, least trouble first. */
public enum OwnStep {
  /** Say, or show, what the data do not say. */
  SUPPLY_DATA,
  /** Be ready to work where the position is. */
  MOVE,
  /** Gain what is required in a class that teaches it. */
  LEARN_IN_CLASS,
  /** Gain what is required in some other way. */
  LEARN
}
