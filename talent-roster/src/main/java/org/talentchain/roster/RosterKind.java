package org.talentchain.roster;

/** What a table or document lists. */
public enum RosterKind {
  CANDIDATES,
  POSITIONS,
  CLASSES,
  ORGANIZATIONS,
  SEGMENTS,
  TIES,
  /** 院士团队. */
  TEAMS,
  /** 技术难题, 揭榜挂帅. */
  CHALLENGES,
  /** 用工需求预测. */
  FORECASTS,
  /** 定制班方案. */
  TEMPLATES,
  /** 培训资源. */
  CAPACITIES
}
