package org.talentchain.model;

/** The nature of an employer (单位性质). */
public enum EmployerKind {
  STATE_OWNED("国有企业", "state-owned enterprise"),
  PRIVATE("民营企业", "private enterprise"),
  FOREIGN("外资企业", "foreign-invested enterprise"),
  PUBLIC_INSTITUTION("事业单位", "public institution");

  private final String zh;
  private final String en;

  EmployerKind(String zh, String en) {
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
