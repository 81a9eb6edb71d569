package org.talentchain.matching.score;

/** The components of the fit (匹配度构成), in the order in which they are shown. */
public enum Component {
  SKILLS("技能", "skills"),
  OCCUPATION("职业", "occupation"),
  EDUCATION("学历", "education"),
  MAJOR("专业", "major"),
  CREDENTIAL("证书等级", "credentials"),
  EXPERIENCE("工作经验", "experience"),
  CHAIN("产业链关联", "chain proximity"),
  PLACE("地点", "place"),
  AVAILABILITY("到岗时间", "availability");

  private final String zh;
  private final String en;

  Component(String zh, String en) {
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
