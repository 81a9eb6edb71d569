package org.talentchain.matching.pairing;

import org.talentchain.knowledge.Relation;

/**
 * Something asked for and what comes closest to it.
 *
 * @param asked in the words of the one side
 * @param held in the words of the other
 * @param thousandths how close, 1 to 1000
 * @param relation by what
 */
public record Likeness(String asked, String held, int thousandths, Relation relation) {

  private static final int FULL = 1000;

  /** What is held is what is asked for, or a kind of it. */
  public boolean isFull() {
    return thousandths == FULL;
  }
}
