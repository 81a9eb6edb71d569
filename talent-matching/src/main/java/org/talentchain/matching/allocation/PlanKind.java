package org.talentchain.matching.allocation;

/** What a fair is planned for. */
public enum PlanKind {
  /** No position and candidate would both rather have each other (双选稳定方案). */
  STABLE,
  /** The largest sum of mutual ratings (总匹配最优方案); some would rather have each other. */
  OPTIMAL,
  /** As many invited as possible, and the worst-off as well off as possible (兼顾公平方案). */
  FAIR
}
