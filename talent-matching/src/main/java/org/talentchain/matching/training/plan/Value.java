package org.talentchain.matching.training.plan;

import java.util.Comparator;

/**
 * What a solution achieves; a better one is greater.
 *
 * @param weight filled, each person counted by the weight of the opening
 * @param cost of all classes opened
 * @param travel of all people placed
 */
public record Value(long weight, long cost, long travel) implements Comparable<Value> {

  private static final Comparator<Value> BETTER =
      Comparator.comparingLong(Value::weight)
          .thenComparing(Comparator.comparingLong(Value::cost).reversed())
          .thenComparing(Comparator.comparingLong(Value::travel).reversed());

  @Override
  public int compareTo(Value other) {
    return BETTER.compare(this, other);
  }
}
