package org.talentchain.model;

/** How a degree was studied (学习形式). */
public enum StudyMode {
  FULL_TIME("全日制", "full-time"),
  PART_TIME("非全日制", "part-time"),
  SELF_TAUGHT("自考", "self-taught examination"),
  ADULT("成人教育", "adult education"),
  CORRESPONDENCE("函授", "correspondence"),
  OPEN_UNIVERSITY("电大", "open university"),
  ONLINE("网络教育", "online");

  private final String zh;
  private final String en;

  StudyMode(String zh, String en) {
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
