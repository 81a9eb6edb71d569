package org.talentchain.model;

/** Whether a requirement must be met (硬性条件) or is wished for (优先). */
public enum Necessity {
  MUST("必备", "must"),
  WISH("优先", "wish");

  private final String zh;
  private final String en;

  Necessity(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
