package org.talentchain.matching.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.Position;
import org.talentchain.model.PositionId;
import org.talentchain.model.Quarter;

/**
 * People needed by a day (用人需求): an open position, or a forecast read as one.
 *
 * @param position what is asked for; that of a forecast has an id made up for it
 * @param forecastFor the quarter, when it is a forecast, else null
 * @param weight how much each person counts, at least 1
 * @param by the last day on which somebody comes in time, or null when no day is stated
 */
public record Opening(
    Position position, @Nullable Quarter forecastFor, int weight, @Nullable LocalDate by) {

  public Opening {
    if (weight < 1) {
      throw new IllegalArgumentException("opening " + position.id() + " has weight " + weight);
    }
  }

  public PositionId id() {
    return position.id();
  }

  public int places() {
    return position.headcount().places();
  }
}
