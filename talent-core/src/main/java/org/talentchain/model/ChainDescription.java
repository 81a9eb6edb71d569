package org.talentchain.model;

import java.util.List;

/**
 * The chains of a city with their organizations and ties, as data.
 *
 * @param chains the industry chains
 * @param organizations the organizations on them, in the order stated
 * @param ties ties between organizations, classes and segments
 */
public record ChainDescription(List<IndustryChain> chains, List<Organization> organizations, List<Tie> ties) {

  /** No chain at all. */
  public static final ChainDescription EMPTY = new ChainDescription(List.of(), List.of(), List.of());

  public ChainDescription {
    chains = List.copyOf(chains);
    organizations = List.copyOf(organizations);
    ties = List.copyOf(ties);
  }
}
