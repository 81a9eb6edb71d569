package org.talentchain.model;

import org.jspecify.annotations.Nullable;

/**
 * A certificate, skill level, professional title or licence someone holds (证书).
 *
 * @param name what it is, in its own words, such as 焊工 for a skill level or 注册核安全工程师; not blank
 * @param skillLevel 职业技能等级, when it is one
 * @param titleLevel 职称, when it is one
 * @param issued when it was issued, or null
 */
public record Credential(
    String name,
    @Nullable SkillLevel skillLevel,
    @Nullable TitleLevel titleLevel,
    @Nullable PartialDate issued) {

  public static Credential named(String name) {
    return new Credential(name, null, null, null);
  }
}
