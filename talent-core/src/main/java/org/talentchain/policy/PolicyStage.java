package org.talentchain.policy;

/** What a policy is to bring about (引育用留). */
public enum PolicyStage {
  ATTRACT("引才", "attract"),
  DEVELOP("育才", "develop"),
  EMPLOY("用才", "employ"),
  RETAIN("留才", "retain");

  private final String zh;
  private final String en;

  PolicyStage(String zh, String en) {
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
