package org.talentchain.matching.timetable;

import org.jspecify.annotations.Nullable;
import org.talentchain.model.OrganizationId;

/**
 * Where an enterprise holds its interviews (展位).
 *
 * @param enterprise whose
 * @param capacity how many interviews at a time, at least 1
 * @param hall in which hall (展厅), or null when not known: no walk is counted then
 */
public record Booth(OrganizationId enterprise, int capacity, @Nullable String hall) {

  public Booth {
    if (capacity < 1) {
      throw new IllegalArgumentException("the booth of " + enterprise + " has a capacity of " + capacity);
    }
  }
}
