package org.talentchain.matching.training.plan;

/**
 * Which classes are opened and who goes where.
 *
 * @param opened by offer: how many times
 * @param openings by person: the opening they fill, or {@link #NONE}
 * @param offers by person: the class they take before, or {@link ClassProblem#DIRECT}
 * @param value what it achieves
 * @param proof how far it can be from the best
 */
public record ClassSolution(int[] opened, int[] openings, int[] offers, Value value, Proof proof) {

  /** Somebody who fills no opening. */
  public static final int NONE = -1;
}
