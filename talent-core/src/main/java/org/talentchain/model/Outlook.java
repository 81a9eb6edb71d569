package org.talentchain.model;

import java.util.List;

/**
 * What a city plans beyond the positions and classes it has.
 *
 * @param forecasts people enterprises will need
 * @param challenges what enterprises ask of academician teams; ids are unique
 * @param templates classes that could be opened; ids are unique
 * @param capacities what schools and bases can take on
 */
public record Outlook(
    List<Forecast> forecasts,
    List<Challenge> challenges,
    List<ClassTemplate> templates,
    List<TrainingCapacity> capacities) {

  /** Nothing planned. */
  public static final Outlook EMPTY = new Outlook(List.of(), List.of(), List.of(), List.of());

  public Outlook {
    forecasts = List.copyOf(forecasts);
    challenges = List.copyOf(challenges);
    templates = List.copyOf(templates);
    capacities = List.copyOf(capacities);
  }
}
