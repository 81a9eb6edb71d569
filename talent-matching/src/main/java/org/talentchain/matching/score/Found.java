package org.talentchain.matching.score;

import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Relation;
import org.talentchain.matching.features.Evidence;

/**
 * What a candidate has for one item.
 *
 * @param value how far it is met, 0 to 1000
 * @param evidence what it says about a must-have
 * @param said the candidate's words, or null when nothing was found
 * @param relation how it relates to what is asked for, or null for a number or when nothing was found
 */
public record Found(int value, Evidence evidence, @Nullable String said, @Nullable Relation relation) {

  static final Found NOTHING = new Found(0, Evidence.NONE, null, null);
}
