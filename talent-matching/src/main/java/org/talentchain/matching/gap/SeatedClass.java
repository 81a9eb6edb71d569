package org.talentchain.matching.gap;

import java.util.List;
import org.talentchain.model.CandidateId;
import org.talentchain.model.TrainingClass;

/**
 * A class with the candidates who will sit in it. They are not free before it ends, and have then learnt what
 * it teaches; seats nobody is named for stay empty.
 *
 * @param training the class; one of the city of the same id is replaced
 * @param cohort who, each once, no more than there are seats
 */
public record SeatedClass(TrainingClass training, List<CandidateId> cohort) {

  public SeatedClass {
    cohort = List.copyOf(cohort);
    if (cohort.size() > training.seats() || cohort.stream().distinct().count() < cohort.size()) {
      throw new IllegalArgumentException(
          "class %s has %d seats; %d candidates are named for it, %d of them different"
              .formatted(training.id(), training.seats(), cohort.size(), cohort.stream().distinct().count()));
    }
  }
}
