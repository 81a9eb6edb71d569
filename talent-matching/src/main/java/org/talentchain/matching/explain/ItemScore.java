package org.talentchain.matching.explain;

import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Relation;
import org.talentchain.model.Requirement;

/**
 * One thing asked for and what was found for it.
 *
 * @param requirement the requirement it comes from, or null for what a position states otherwise (title, place …)
 * @param wanted what is asked for, in the source's words
 * @param weight its weight, in ten-thousandths
 * @param value how far it is met, 0 to 1000
 * @param status what became of it
 * @param found what the candidate has for it, in the source's words, or null
 * @param relation how that relates to what is asked for, or null when nothing was found
 */
public record ItemScore(
    @Nullable Requirement requirement,
    String wanted,
    int weight,
    int value,
    ItemStatus status,
    @Nullable String found,
    @Nullable Relation relation) {

  public int points() {
    return weight * value;
  }
}
