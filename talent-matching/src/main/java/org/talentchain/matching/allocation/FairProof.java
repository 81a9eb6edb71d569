package org.talentchain.matching.allocation;

import java.util.List;

/**
 * What proves a fair plan ({@link PlanVerifier#fairness}): for each of its aims a potential of every
 * candidate, then of every position, then of whatever is left over. The first aim is to invite as many as
 * possible; each other one to invite as few as possible at one grade of satisfaction, from the lowest grade
 * up.
 */
public final class FairProof {

  private final List<int[]> potentials;

  /**
   * @param potentials one array an aim, in the order of the aims
   */
  public FairProof(List<int[]> potentials) {
    this.potentials = potentials.stream().map(int[]::clone).toList();
  }

  public int aims() {
    return potentials.size();
  }

  int potential(int aim, int node) {
    return potentials.get(aim)[node];
  }

  boolean coversNodes(int nodes) {
    return potentials.stream().allMatch(each -> each.length == nodes);
  }
}
