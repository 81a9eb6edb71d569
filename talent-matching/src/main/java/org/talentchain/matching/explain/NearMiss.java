package org.talentchain.matching.explain;

/**
 * Somebody one change of a position would bring within its reach.
 *
 * @param candidate who
 * @param points what they would reach then
 * @param free true when they have no seat
 */
public record NearMiss(int candidate, int points, boolean free) {}
