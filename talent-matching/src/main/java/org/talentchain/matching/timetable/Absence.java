package org.talentchain.matching.timetable;

import java.time.LocalTime;
import org.talentchain.model.CandidateId;

/**
 * A time in which a candidate cannot come.
 *
 * @param candidate who
 * @param from from when on
 * @param to until when
 */
public record Absence(CandidateId candidate, LocalTime from, LocalTime to) {

  public Absence {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "absence of " + candidate + " ends at " + to + ", not after " + from);
    }
  }
}
