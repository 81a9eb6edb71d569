package org.talentchain.roster.labels;

import org.jspecify.annotations.Nullable;

/**
 * A document that may be found.
 *
 * @param id unique in its set
 * @param text what it says
 * @param group the concept it is one of the names of, or null when the set does not say
 */
public record LabelledDocument(String id, String text, @Nullable String group) {}
