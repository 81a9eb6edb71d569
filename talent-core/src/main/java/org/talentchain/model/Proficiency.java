package org.talentchain.model;

/** How well a skill is mastered (掌握程度), ascending. */
public enum Proficiency {
  AWARE("了解", "aware"),
  BASIC("一般", "basic"),
  SKILLED("熟练", "skilled"),
  PROFICIENT("精通", "proficient"),
  EXPERT("专家", "expert");

  private final String zh;
  private final String en;

  Proficiency(String zh, String en) {
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
