package org.talentchain.matching.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.PositionId;

/**
 * What a plan does otherwise than the one before.
 *
 * @param opened classes that were not there
 * @param dropped classes that are not there any more
 * @param placed candidates who now go to an opening and did not
 * @param released candidates who do not go to one any more
 * @param moved candidates who go to another one
 */
public record PlanDifference(
    List<ClassId> opened,
    List<ClassId> dropped,
    List<CandidateId> placed,
    List<CandidateId> released,
    List<CandidateId> moved) {

  public PlanDifference {
    opened = List.copyOf(opened);
    dropped = List.copyOf(dropped);
    placed = List.copyOf(placed);
    released = List.copyOf(released);
    moved = List.copyOf(moved);
  }

  /** What has changed from classes and hirings to those of a plan. */
  public static PlanDifference between(Promises before, ClassPlan after) {
    Set<ClassId> old = ids(before.classes());
    Set<ClassId> now = ids(after.classes());
    Map<CandidateId, PositionId> from = placements(before.classes(), before.hirings());
    Map<CandidateId, PositionId> to = placements(after.classes(), after.hirings());
    return new PlanDifference(
        now.stream().filter(id -> !old.contains(id)).toList(),
        old.stream().filter(id -> !now.contains(id)).toList(),
        to.keySet().stream().filter(id -> !from.containsKey(id)).toList(),
        from.keySet().stream().filter(id -> !to.containsKey(id)).toList(),
        to.keySet().stream().filter(id -> from.containsKey(id) && !to.get(id).equals(from.get(id))).toList());
  }

  public boolean isNothing() {
    return opened.isEmpty() && dropped.isEmpty() && placed.isEmpty() && released.isEmpty() && moved.isEmpty();
  }

  private static Set<ClassId> ids(List<PlannedClass> classes) {
    Set<ClassId> ids = new TreeSet<>();
    classes.forEach(each -> ids.add(each.id()));
    return ids;
  }

  private static Map<CandidateId, PositionId> placements(List<PlannedClass> classes, List<Hiring> hirings) {
    Map<CandidateId, PositionId> placements = new TreeMap<>();
    for (PlannedClass each : classes) {
      for (Student student : each.students()) {
        if (student.opening() != null) {
          placements.put(student.candidate(), student.opening());
        }
      }
    }
    hirings.forEach(hiring -> placements.put(hiring.candidate(), hiring.opening()));
    return placements;
  }
}
