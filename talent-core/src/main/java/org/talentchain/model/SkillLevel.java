package org.talentchain.model;

import java.util.Optional;

/** Vocational skill level (职业技能等级, 新八级工), ascending. The official number runs downwards: 一级 is
 * {@link #SENIOR_TECHNICIAN}. */
public enum SkillLevel {
  APPRENTICE("学徒工", "apprentice"),
  JUNIOR("初级工", "junior worker"),
  INTERMEDIATE("中级工", "intermediate worker"),
  SENIOR("高级工", "senior worker"),
  TECHNICIAN("技师", "technician"),
  SENIOR_TECHNICIAN("高级技师", "senior technician"),
  SPECIAL_TECHNICIAN("特级技师", "special-grade technician"),
  CHIEF_TECHNICIAN("首席技师", "chief technician");

  private final String zh;
  private final String en;

  SkillLevel(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /**
   * The professional title someone at this level may apply for after some years of work (贯通): 高级工 assistant, 技师
   * intermediate, 高级技师 and above deputy senior; empty below. It is not held until it is awarded. Source: 人社部
   * 〔2018〕74号 and 〔2020〕96号 on the careers of highly skilled and of professional people.
   */
  public Optional<TitleLevel> opensTitle() {
    return switch (this) {
      case APPRENTICE, JUNIOR, INTERMEDIATE -> Optional.empty();
      case SENIOR -> Optional.of(TitleLevel.ASSISTANT);
      case TECHNICIAN -> Optional.of(TitleLevel.INTERMEDIATE);
      case SENIOR_TECHNICIAN, SPECIAL_TECHNICIAN, CHIEF_TECHNICIAN -> Optional.of(TitleLevel.DEPUTY_SENIOR);
    };
  }
}
