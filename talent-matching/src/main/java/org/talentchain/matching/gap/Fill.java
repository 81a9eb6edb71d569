package org.talentchain.matching.gap;

import org.talentchain.model.Quarter;

/**
 * One place that is filled.
 *
 * @param need number of the need
 * @param by who fills it
 * @param from the quarter from which it is filled: when both are ready
 * @param percent what they count there: 100, or less for a substitute from a neighbouring tier
 * @param unverified true when must-haves are not all known to be met
 */
public record Fill(int need, Supply by, Quarter from, int percent, boolean unverified) {}
