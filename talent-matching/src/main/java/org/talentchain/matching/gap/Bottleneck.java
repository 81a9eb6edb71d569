package org.talentchain.matching.gap;

import java.util.List;
import java.util.function.Predicate;

/**
 * What holds the chain (卡点), from the smallest cut through people and class seats on one side and places on
 * the other: as many places are filled as the cut lets through, and no use of the same people fills more.
 *
 * @param demand places due
 * @param filled places that can be filled
 * @param peopleBound how much of the cut is people and seats that are used up
 * @param placesBound how much of it is places that are full; the two add up to what is filled
 * @param constraints people, seats and tiers of which more would fill more, and every skill that open
 *     places ask for; what would fill most comes first
 */
public record Bottleneck(
    int demand, int filled, int peopleBound, int placesBound, List<Constraint> constraints) {

  public Bottleneck {
    constraints = List.copyOf(constraints);
  }

  /**
   * Finds it.
   *
   * @param table who fills what
   * @param suppliers whom it was filled from
   * @param near who could fill what but for one obstacle, by the number of the supplier
   */
  public static Bottleneck of(GapTable table, List<Supplier> suppliers, List<Near> near) {
    return new Network(table, suppliers, near, need -> true).bottleneck();
  }

  /**
   * Finds what holds some of the needs. Who fills a place of the others stays there, and their places are not asked
   * about.
   *
   * @param shown whose needs they are
   */
  public static Bottleneck of(
      GapTable table, List<Supplier> suppliers, List<Near> near, Predicate<Need> shown) {
    return new Network(table, suppliers, near, shown).bottleneck();
  }

  /** Those of which more would fill more. */
  public List<Constraint> binding() {
    return constraints.stream().filter(Constraint::isBinding).toList();
  }

  /** What teaching each skill would fill: for every skill that open places ask for. */
  public List<Constraint> skills() {
    return constraints.stream()
        .filter(
            each ->
                each.limit() instanceof Constraint.Overcome it
                    && it.obstacle() instanceof Obstacle.Skill)
        .toList();
  }
}
