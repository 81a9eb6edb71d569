package org.talentchain.chain;

/**
 * A single point of failure: without it, others lose their connection to the chain.
 *
 * @param node an organization, class or team
 * @param cutOff how many nodes would lose it: all parts the chain would fall into but the largest
 */
public record CutPoint(ChainNode node, int cutOff) {}
