package org.talentchain.matching.score;

import org.jspecify.annotations.Nullable;

/**
 * How far a position offers one thing a candidate looks for.
 *
 * @param aspect which
 * @param weight its weight; 0 when the position does not say
 * @param value 0 to 1000
 * @param wished the candidate's words
 * @param offered the position's words, or null when it does not say
 */
public record AspectValue(
    Aspect aspect, int weight, int value, String wished, @Nullable String offered) {}
