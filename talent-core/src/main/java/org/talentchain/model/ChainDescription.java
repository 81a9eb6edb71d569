package org.talentchain.model;

import java.util.List;

/**
 * The chains of a city with their organizations, teams and ties, as data.
 *
 * @param chains the industry chains
 * @param organizations the organizations on them, in the order stated
 * @param teams academician teams; ids are unique
 * @param ties ties between organizations, teams, classes and segments
 */
public record ChainDescription(
    List<IndustryChain> chains, List<Organization> organizations, List<Team> teams, List<Tie> ties) {

  /** No chain at all. */
  public static final ChainDescription EMPTY = new ChainDescription(List.of(), List.of(), List.of());

  public ChainDescription {
    chains = List.copyOf(chains);
    organizations = List.copyOf(organizations);
    teams = List.copyOf(teams);
    ties = List.copyOf(ties);
  }

  /** Chains without teams. */
  public ChainDescription(List<IndustryChain> chains, List<Organization> organizations, List<Tie> ties) {
    this(chains, organizations, List.of(), ties);
  }
}
