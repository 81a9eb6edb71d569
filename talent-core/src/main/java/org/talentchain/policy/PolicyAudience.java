package org.talentchain.policy;

/** Who applies for a policy (申报主体). */
public enum PolicyAudience {
  PERSON("个人", "person"),
  ENTERPRISE("单位", "enterprise");

  private final String zh;
  private final String en;

  PolicyAudience(String zh, String en) {
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
