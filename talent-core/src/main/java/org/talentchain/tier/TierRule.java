package org.talentchain.tier;

import java.util.List;
import org.talentchain.model.Profile;
import org.talentchain.model.Tier;

/**
 * One way to belong to a tier.
 *
 * @param id unique in its catalogue
 * @param tier the tier it leads to
 * @param zh what such people are called
 * @param en the same in English
 * @param all what is asked for, all of it; at least one
 */
public record TierRule(String id, Tier tier, String zh, String en, List<TierCondition> all) {

  public TierRule {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " asks for nothing");
    }
  }

  RuleReading read(Profile profile) {
    return new RuleReading(this, all.stream().map(condition -> condition.read(profile)).toList());
  }
}
