package org.talentchain.cli.report;

/** The parts of a report one can ask for; summary and method are always there. */
public enum Part {
  /** Segments, who stands in them, weak points. */
  CHAIN,
  /** People by tier. */
  TIERS,
  /** Demand, supply, gap, bottleneck, advice. */
  GAP,
  /** Tailored classes: the plan and proposals. */
  CLASSES,
  /** Academician teams, challenges, workshops, mentors. */
  UPPER,
  /** Talent policies. */
  POLICIES
}
