package org.talentchain.matching.gap;

import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;

/** Who fills a place. */
public sealed interface Supply {

  /** True when a class makes them fit. */
  default boolean isTrained() {
    return !(this instanceof Hire);
  }

  /** A candidate as they are. */
  record Hire(CandidateId candidate) implements Supply {}

  /** A candidate who takes part in a class that is planned. */
  record Student(CandidateId candidate, ClassId training) implements Supply {}

  /** Somebody who finishes a class and whose name is not known. */
  record Graduate(ClassId training) implements Supply {}
}
