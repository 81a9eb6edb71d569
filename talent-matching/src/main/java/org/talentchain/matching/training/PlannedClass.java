package org.talentchain.matching.training;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ClassId;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingClass;

/**
 * A class a plan opens, or one already announced that it sends people to, with its cohort.
 *
 * @param taught the class as one that runs: dates, curriculum, seats
 * @param template what it was opened from, or null for a class already announced
 * @param students the cohort, by id
 * @param cost yuan in all, as far as costs are stated
 * @param promised true when it had to stay as it was
 */
public record PlannedClass(
    TrainingClass taught,
    @Nullable TemplateId template,
    List<Student> students,
    BigDecimal cost,
    boolean promised) {

  public PlannedClass {
    students = List.copyOf(students);
    if (students.size() > taught.seats()) {
      throw new IllegalArgumentException(
          "class " + taught.id() + " has " + taught.seats() + " seats for " + students.size());
    }
  }

  public ClassId id() {
    return taught.id();
  }
}
