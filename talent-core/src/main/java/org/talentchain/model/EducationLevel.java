package org.talentchain.model;

/** Education (学历) in ascending order; compare with {@link #rank}, since kinds of one rank are equal in level. */
public enum EducationLevel {
  PRIMARY(10, "小学", "primary school"),
  JUNIOR_SECONDARY(20, "初中", "junior secondary"),
  SENIOR_SECONDARY(30, "高中", "senior secondary"),
  SECONDARY_VOCATIONAL(30, "中专", "secondary vocational"),
  VOCATIONAL_HIGH(30, "职高", "vocational high school"),
  TECHNICAL_SCHOOL(30, "技校", "technical school"),
  SENIOR_TECHNICAL(35, "高级技校", "senior technical school"),
  JUNIOR_COLLEGE(40, "大专", "junior college"),
  BACHELOR(50, "本科", "bachelor"),
  MASTER(60, "硕士", "master"),
  DOCTOR(70, "博士", "doctor");

  private final int rank;
  private final String zh;
  private final String en;

  EducationLevel(int rank, String zh, String en) {
    this.rank = rank;
    this.zh = zh;
    this.en = en;
  }

  /** 10 to 70; equal for equal levels (高中 = 中专 = 职高 = 技校). */
  public int rank() {
    return rank;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
