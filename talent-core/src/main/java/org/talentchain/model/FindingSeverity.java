package org.talentchain.model;

/** How much a finding weighs. */
public enum FindingSeverity {
  /** Something was read in a way worth knowing. */
  NOTICE,
  /** Something could not be read and is treated as unknown, or looks wrong. */
  WARNING,
  /** A row or file could not be taken in. */
  ERROR
}
