package org.talentchain.model;

/** A tie between two nodes of the chain (链上关系), read from the first to the second. */
public enum TieKind {
  SUPPLIES("供应", "supplies"),
  TRAINS_FOR("定向培养", "trains for"),
  COOPERATES("联合办学", "cooperates with"),
  OFFERS("开设", "offers"),
  HOSTS_WORKSHOP("设立院士工坊", "hosts a workshop of");

  private final String zh;
  private final String en;

  TieKind(String zh, String en) {
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
