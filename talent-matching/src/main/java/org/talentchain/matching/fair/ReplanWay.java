package org.talentchain.matching.fair;

/** How a plan is found again after something has happened. */
public enum ReplanWay {
  /**
   * From the previous plan, which is moved only where a change touches it (局部调整): stable plans for which
   * candidates propose, and optimal plans, both without quotas.
   */
  REPAIRED,
  /**
   * Anew, around what is promised (重新求解): all others. A fair plan keeps as many of the previous invitations as any
   * plan as fair; the others are what they would be whatever was before.
   */
  ANEW
}
