package org.talentchain.matching.gap;

import org.talentchain.model.Tier;

/** The one thing that keeps somebody from a place they could fill otherwise. */
public sealed interface Obstacle {

  /**
   * A skill they lack, or have at too low a level.
   *
   * @param name by the knowledge base, or else in the source's words
   */
  record Skill(String name) implements Obstacle {}

  /** They belong to another tier, and no rule lets them stand in. */
  record OtherTier(Tier asked, Tier own) implements Obstacle {}
}
