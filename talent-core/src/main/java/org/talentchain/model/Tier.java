package org.talentchain.model;

/** The four tiers of the talent chain (四级人才链条), from the top. */
public enum Tier {
  ACADEMICIAN_TEAM("院士团队", "academician team"),
  LEADING_TALENT("省级领军人才", "provincial leading talent"),
  HIGHLY_EDUCATED("企业高学历人才", "highly educated talent in enterprises"),
  SKILLED("实用型技能人才", "practical technician");

  private final String zh;
  private final String en;

  Tier(String zh, String en) {
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
