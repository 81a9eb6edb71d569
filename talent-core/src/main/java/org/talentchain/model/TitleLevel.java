package org.talentchain.model;

/** Professional title (职称), ascending. Not comparable with {@link SkillLevel}: 高级工程师 is not 高级工. */
public enum TitleLevel {
  TECHNICIAN_GRADE("员级", "technician grade"),
  ASSISTANT("助理级", "assistant"),
  INTERMEDIATE("中级", "intermediate"),
  DEPUTY_SENIOR("副高级", "deputy senior"),
  SENIOR("正高级", "senior");

  private final String zh;
  private final String en;

  TitleLevel(String zh, String en) {
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
