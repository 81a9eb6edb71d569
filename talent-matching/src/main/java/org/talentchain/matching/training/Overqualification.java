package org.talentchain.matching.training;

/** Why somebody a class could bring to an opening is not proposed for it: they are far above it. */
public enum Overqualification {
  /** Their degree is two or more above what is asked for (学历高出岗位要求两级及以上). */
  DEGREE,
  /** They hold a senior professional title, and the opening is for technicians (已有高级职称而岗位面向技能人才). */
  TITLE,
  /** It pays half of what they expect, or less (岗位薪酬不到期望的一半). */
  PAY
}
