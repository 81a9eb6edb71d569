package org.talentchain.matching.training.plan;

/**
 * How far a solution can be from the best one. The aims are compared in this order: weight filled, cost,
 * travel.
 *
 * @param solver who searched
 * @param bound no plan fills more weight
 * @param gap bound less what is filled; 0 means that no plan fills more
 * @param cheapest true when the gap is 0 and no plan that fills as much costs less
 * @param nearest true when it is the cheapest and no plan that does as well asks for less travel
 */
public record Proof(String solver, long bound, long gap, boolean cheapest, boolean nearest) {

  /** True when nothing can be better in any respect. */
  public boolean isOptimal() {
    return nearest;
  }
}
