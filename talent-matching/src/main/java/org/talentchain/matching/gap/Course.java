package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.TemplateId;

/**
 * A class that could be opened, and what it would do for those who are left over.
 *
 * @param template which one
 * @param minimum how many it opens with at least
 * @param seats how many it takes
 * @param ready when it ends if it begins today, or null when nothing says how long it lasts
 * @param pupils who may attend it, by the number of the supplier, and which needs they could fill then
 */
public record Course(
    TemplateId template, int minimum, int seats, @Nullable LocalDate ready, List<Pupil> pupils) {

  /** Somebody who may attend, and the needs they could fill then. */
  public record Pupil(int supplier, List<Integer> needs) {

    public Pupil {
      needs = List.copyOf(needs);
    }
  }

  public Course {
    pupils = List.copyOf(pupils);
  }
}
