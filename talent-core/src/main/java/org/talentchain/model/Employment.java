package org.talentchain.model;

import org.jspecify.annotations.Nullable;

/**
 * One job held (工作经历).
 *
 * @param employer the employer in its own words, or null
 * @param title the job title in its own words, or null
 * @param period when; {@link Period#UNKNOWN} when not stated
 */
public record Employment(@Nullable String employer, @Nullable String title, Period period) {}
