package org.talentchain.knowledge;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.Proficiency;

/**
 * A concept found in a text.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param concept what was found
 * @param level the level said beside it (精通…, …(熟练)), or null
 * @param negated true when the text says it is absent or not needed (不会…, 无需…)
 */
public record Mention(int start, int end, Concept concept, @Nullable Proficiency level, boolean negated) {}
