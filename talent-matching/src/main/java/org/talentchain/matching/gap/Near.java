package org.talentchain.matching.gap;

/**
 * Somebody who could fill a need but for one thing.
 *
 * @param supplier number of the supplier
 * @param need number of the need
 * @param obstacle what is in the way
 */
public record Near(int supplier, int need, Obstacle obstacle) {}
