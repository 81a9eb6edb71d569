package org.talentchain.chain;

/**
 * One edge, walked from one of its ends.
 *
 * @param from where the step starts
 * @param kind what the edge says
 * @param direction whether it is walked as it is read or against it
 * @param to where the step ends
 */
public record ChainStep(ChainNode from, EdgeKind kind, Direction direction, ChainNode to) {}
