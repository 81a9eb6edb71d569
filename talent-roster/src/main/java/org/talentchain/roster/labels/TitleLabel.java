package org.talentchain.roster.labels;

import org.jspecify.annotations.Nullable;

/**
 * A job title and the occupation it belongs to.
 *
 * @param title as it was posted
 * @param code of the occupation, as the file writes it
 * @param name of the occupation, or null when the file does not say
 */
public record TitleLabel(String title, String code, @Nullable String name) {}
