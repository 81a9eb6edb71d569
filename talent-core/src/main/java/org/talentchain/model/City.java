package org.talentchain.model;

import java.util.List;

/**
 * Everything known of a city: the chain, who looks for work, who recruits, which classes there are, and what
 * is planned beyond them.
 *
 * @param chain chains, organizations, teams and ties
 * @param candidates ids are unique
 * @param positions ids are unique
 * @param classes ids are unique
 * @param outlook what enterprises will need and schools could teach
 */
public record City(
    ChainDescription chain,
    List<Candidate> candidates,
    List<Position> positions,
    List<TrainingClass> classes,
    Outlook outlook) {

  /** Nothing at all. */
  public static final City EMPTY = new City(ChainDescription.EMPTY, List.of(), List.of(), List.of());

  public City {
    candidates = List.copyOf(candidates);
    positions = List.copyOf(positions);
    classes = List.copyOf(classes);
  }

  /** A city of which nothing is known beyond what there is now. */
  public City(
      ChainDescription chain,
      List<Candidate> candidates,
      List<Position> positions,
      List<TrainingClass> classes) {
    this(chain, candidates, positions, classes, Outlook.EMPTY);
  }
}
