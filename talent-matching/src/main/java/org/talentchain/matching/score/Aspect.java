package org.talentchain.matching.score;

/** The aspects of a candidate's preference (意愿构成), in the order in which they are shown. */
public enum Aspect {
  ROLE("意向岗位", "role"),
  PLACE("意向地区", "place"),
  SALARY("期望薪资", "salary"),
  SEGMENT("意向产业链", "segment"),
  EMPLOYER_KIND("单位性质", "employer kind");

  private final String zh;
  private final String en;

  Aspect(String zh, String en) {
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
