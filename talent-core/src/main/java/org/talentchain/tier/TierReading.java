package org.talentchain.tier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Tier;

/**
 * Which tier someone belongs to.
 *
 * @param tier the highest tier a rule of which is met, or null when none is
 * @param stated the tier the source names, or null; it proves nothing
 * @param met the rules met, highest tier first
 * @param possible rules something speaks for and nothing against, with something to be verified
 * @param near rules of a higher tier that are missed by a single step
 * @param substitutions tiers whose posts may be taken, though not belonged to
 */
public record TierReading(
    @Nullable Tier tier,
    @Nullable Tier stated,
    List<RuleReading> met,
    List<RuleReading> possible,
    List<RuleReading> near,
    List<Substitution> substitutions) {

  public TierReading {
    met = List.copyOf(met);
    possible = List.copyOf(possible);
    near = List.copyOf(near);
    substitutions = List.copyOf(substitutions);
  }

  /**
   * What somebody counts in a post of a tier, in percent: in full in their own, as the catalogue says for a
   * substitute, and 0 where they may not take it. Where either tier is not known nothing speaks against it.
   *
   * @param asked the tier of the post, or null when it is not known
   */
  public int percentIn(@Nullable Tier asked) {
    if (asked == null || tier == null || tier == asked) {
      return 100;
    }
    int percent = 0;
    for (Substitution one : substitutions) {
      percent = one.asked() == asked ? Math.max(percent, one.percent()) : percent;
    }
    return percent;
  }
}
