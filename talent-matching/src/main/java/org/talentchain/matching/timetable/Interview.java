package org.talentchain.matching.timetable;

import org.talentchain.model.CandidateId;
import org.talentchain.model.OrganizationId;
import org.talentchain.model.PositionId;

/**
 * An interview (面试) that is to take place. A candidate and a position meet once at most.
 *
 * @param candidate who comes
 * @param position what for
 * @param enterprise at whose booth
 * @param minutes how long
 */
public record Interview(CandidateId candidate, PositionId position, OrganizationId enterprise, int minutes) {

  public Interview {
    if (minutes < 1 || minutes > 24 * 60) {
      throw new IllegalArgumentException("an interview of " + minutes + " minutes for " + position);
    }
  }
}
