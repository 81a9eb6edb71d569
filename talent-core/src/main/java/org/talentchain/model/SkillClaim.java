package org.talentchain.model;

import org.jspecify.annotations.Nullable;

/**
 * A skill someone says they have, or a class says it teaches.
 *
 * @param phrase the skill in its own words, level words taken off; not blank
 * @param level how well, or null when not stated
 * @param lastUsed when it was last used, or null when not stated
 */
public record SkillClaim(String phrase, @Nullable Proficiency level, @Nullable PartialDate lastUsed) {

  public static SkillClaim of(String phrase) {
    return new SkillClaim(phrase, null, null);
  }

  public static SkillClaim of(String phrase, Proficiency level) {
    return new SkillClaim(phrase, level, null);
  }
}
