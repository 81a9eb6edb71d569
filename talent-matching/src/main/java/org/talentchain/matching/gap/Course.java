package org.talentchain.matching.gap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.TemplateId;

/**
 * A class that could be opened, and what it would do for those who are left over.
 *
 * @param template which one
 * @param minimum how many it opens with at least
 * @param seats how many it takes
 * @param ready when it ends if it begins today, or null when nothing says how long it lasts
 * @param pupils who may attend it, by the number of the supplier
 */
public record Course(
    TemplateId template, int minimum, int seats, @Nullable LocalDate ready, List<Pupil> pupils) {

  /**
   * Somebody who may attend, and what for.
   *
   * @param needs the needs they could fill then, and what of each they have only from the class: skills first,
   *     then certificates, named as the need asks for them
   */
  public record Pupil(int supplier, SortedMap<Integer, List<String>> needs) {

    public Pupil {
      needs = Collections.unmodifiableSortedMap(new TreeMap<>(needs));
    }
  }

  public Course {
    pupils = List.copyOf(pupils);
  }
}
