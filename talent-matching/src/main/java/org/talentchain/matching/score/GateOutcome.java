package org.talentchain.matching.score;

/** What is known of a must-have (硬性条件). Worst last; never points. */
public enum GateOutcome {
  PASS("符合", "met"),
  /** The data do not say. Stays in, is shown, and can be made strict. */
  UNKNOWN("待核实", "to be verified"),
  /** Known not to be met. Excludes. */
  FAIL("不符合", "not met");

  private final String zh;
  private final String en;

  GateOutcome(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** The worse of the two. */
  public GateOutcome and(GateOutcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
