package org.talentchain.matching.pairing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.model.City;
import org.talentchain.similarity.PhraseLikeness;

/**
 * What a plan of workshops is made from.
 *
 * @param city its teams, challenges, organizations and ties count
 * @param knowledge which fields of research and topics are close
 * @param likeness a sentence model for words the knowledge does not know, or null
 * @param asOf today: a challenge whose deadline has passed is not led any more
 * @param usualCapacity with how many enterprises a team works at a time that does not say, at least 1
 */
public record WorkshopRequest(
    City city, Knowledge knowledge, @Nullable PhraseLikeness likeness, LocalDate asOf, int usualCapacity) {

  public WorkshopRequest {
    if (usualCapacity < 1) {
      throw new IllegalArgumentException(
          "a team that works with " + usualCapacity + " enterprises leads nothing");
    }
  }

  /** With the bundled knowledge, and one enterprise a team where it does not say. */
  public static WorkshopRequest of(City city, LocalDate asOf) {
    return new WorkshopRequest(city, Knowledge.bundled(), null, asOf, 1);
  }
}
