package org.talentchain.model;

import java.util.List;

/**
 * Everything a match needs: the chain, who looks for work, who recruits, and which classes there are.
 *
 * @param chain chains, organizations and ties
 * @param candidates ids are unique
 * @param positions ids are unique
 * @param classes ids are unique
 */
public record City(
    ChainDescription chain,
    List<Candidate> candidates,
    List<Position> positions,
    List<TrainingClass> classes) {

  /** Nothing at all. */
  public static final City EMPTY = new City(ChainDescription.EMPTY, List.of(), List.of(), List.of());

  public City {
    candidates = List.copyOf(candidates);
    positions = List.copyOf(positions);
    classes = List.copyOf(classes);
  }
}
