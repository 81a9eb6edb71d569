package org.talentchain.model;

import java.util.List;

/** What every requirement must hold to. */
final class RequirementChecks {

  private RequirementChecks() {}

  static void check(int weight) {
    if (weight < 1 || weight > 100) {
      throw new IllegalArgumentException("requirement weight " + weight + " is outside 1–100");
    }
  }

  static List<String> notEmpty(List<String> anyOf) {
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("a requirement of any one of nothing cannot be met");
    }
    return List.copyOf(anyOf);
  }
}
