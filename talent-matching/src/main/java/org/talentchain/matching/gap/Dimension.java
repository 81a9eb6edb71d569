package org.talentchain.matching.gap;

/** What needs are told apart by, in the order in which it is shown. */
public enum Dimension {
  SEGMENT,
  TIER,
  OCCUPATION,
  SKILL
}
