package org.talentchain.model;

/** The role of an organization on the chain (链上单位). */
public enum OrganizationKind {
  CHAIN_OFFICE("产业链办公室", "chain office"),
  CHAIN_LEADER("链主企业", "chain leader"),
  BACKBONE("骨干企业", "backbone enterprise"),
  SUPPLIER("上游企业", "supplier"),
  CUSTOMER("下游企业", "customer"),
  SCHOOL("院校", "school"),
  TRAINING_BASE("实训基地", "training base"),
  RESEARCH_INSTITUTE("科研机构", "research institute"),
  PLATFORM("科创平台", "platform");

  private final String zh;
  private final String en;

  OrganizationKind(String zh, String en) {
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
