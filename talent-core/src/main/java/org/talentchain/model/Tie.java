package org.talentchain.model;

/**
 * A tie between two nodes of the chain.
 *
 * @param kind what ties them
 * @param from id of an organization, team or class
 * @param to id of an organization, team, class or segment
 */
public record Tie(TieKind kind, String from, String to) {}
