package org.talentchain.tier;

/** What a profile says about a condition. What it does not say is unknown: neither met nor failed. */
public enum Outcome {
  MET,
  UNKNOWN,
  NOT_MET
}
