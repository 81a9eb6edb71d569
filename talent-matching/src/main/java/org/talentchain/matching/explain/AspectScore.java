package org.talentchain.matching.explain;

import org.jspecify.annotations.Nullable;
import org.talentchain.matching.score.Aspect;

/**
 * What one aspect adds to the preference.
 *
 * @param aspect which
 * @param weight its weight, in ten-thousandths
 * @param value how far the position offers it, 0 to 1000
 * @param wished what the candidate stated
 * @param offered what the position offers, or null when it does not say
 */
public record AspectScore(Aspect aspect, int weight, int value, String wished, @Nullable String offered) {}
