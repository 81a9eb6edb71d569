package org.talentchain.matching.training;

import java.util.List;

/**
 * What was promised and stays as it is (已承诺): classes with their cohorts, and people hired.
 *
 * @param classes opened whatever comes; more students may join them
 * @param hirings kept whatever comes
 */
public record Promises(List<PlannedClass> classes, List<Hiring> hirings) {

  public static final Promises NONE = new Promises(List.of(), List.of());

  public Promises {
    classes = List.copyOf(classes);
    hirings = List.copyOf(hirings);
  }
}
