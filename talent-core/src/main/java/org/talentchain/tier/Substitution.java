package org.talentchain.tier;

import java.util.List;
import org.talentchain.model.Profile;
import org.talentchain.model.Tier;

/**
 * Who of one tier may take a post of a neighbouring one, and what that counts.
 *
 * @param asked the tier a post asks for
 * @param by the tier that may take it
 * @param when what the person must have besides, all of it
 * @param percent what it counts beside someone of the tier asked for, 1 to 99
 */
public record Substitution(Tier asked, Tier by, List<TierCondition> when, int percent) {

  public Substitution {
    when = List.copyOf(when);
    if (Math.abs(asked.ordinal() - by.ordinal()) != 1) {
      throw new IllegalArgumentException(asked + " and " + by + " are not neighbours");
    }
    if (percent < 1 || percent > 99) {
      throw new IllegalArgumentException("percent " + percent + " is outside 1–99");
    }
  }

  boolean allows(Profile profile) {
    return when.stream().allMatch(condition -> condition.read(profile).outcome() == Outcome.MET);
  }
}
