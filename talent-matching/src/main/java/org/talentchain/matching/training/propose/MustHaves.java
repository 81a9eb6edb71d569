package org.talentchain.matching.training.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentchain.matching.training.Condition;
import org.talentchain.model.Necessity;
import org.talentchain.model.Position;
import org.talentchain.model.Proficiency;
import org.talentchain.model.Requirement;

/**
 * What people must bring to a class, because the openings it leads to ask for it and it is not taught.
 *
 * @param common what every opening asks for, at its lowest: the prerequisites
 * @param conditions what only some ask for, or ask more of
 */
record MustHaves(List<Requirement> common, List<Condition> conditions) {

  /** Reads the must-haves of positions that are not among what is taught. */
  static MustHaves of(List<Position> positions, List<Teachable> taught, TeachableReader reader) {
    Set<String> keys = taught.stream().map(Teachable::key).collect(Collectors.toSet());
    Map<String, List<Requirement>> byKind = new LinkedHashMap<>();
    for (Position position : positions) {
      position.requirements().stream()
          .filter(each -> each.necessity() == Necessity.MUST)
          .filter(each -> reader.read(each).filter(one -> keys.contains(one.key())).isEmpty())
          .collect(
              Collectors.toMap(
                  each -> kind(each, reader), each -> each, (one, again) -> one, LinkedHashMap::new))
          .forEach((kind, each) -> byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(each));
    }
    List<Requirement> common = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    for (List<Requirement> same : byKind.values()) {
      boolean all = same.size() == positions.size();
      if (all) {
        common.add(lowest(same));
      }
      if (!all || !(same.get(0) instanceof Requirement.Major)) {
        conditions.addAll(beyond(same, all ? lowest(same) : null));
      }
    }
    return new MustHaves(common, conditions);
  }

  /** What can be held against each other: education with education, a skill with the same skill. */
  private static String kind(Requirement requirement, TeachableReader reader) {
    String type = requirement.getClass().getSimpleName();
    if (requirement instanceof Requirement.Licence licence) {
      return type + licence.anyOf();
    }
    if (requirement instanceof Requirement.SkillGrade grade) {
      return type + grade.occupation();
    }
    return requirement instanceof Requirement.Skill
        ? type + reader.read(requirement).map(Teachable::key)
        : type;
  }

  private static List<Condition> beyond(List<Requirement> same, @Nullable Requirement lowest) {
    Map<Requirement, Integer> counts = new LinkedHashMap<>();
    same.forEach(each -> counts.merge(each, 1, Integer::sum));
    counts.remove(lowest);
    return counts.entrySet().stream().map(each -> new Condition(each.getKey(), each.getValue())).toList();
  }

  private static Requirement lowest(List<Requirement> same) {
    if (same.get(0) instanceof Requirement.Major) {
      Set<String> any = new LinkedHashSet<>();
      same.forEach(each -> any.addAll(((Requirement.Major) each).anyOf()));
      return new Requirement.Major(List.copyOf(any), Necessity.MUST, Requirement.MUST_WEIGHT);
    }
    return same.stream().min(Comparator.comparing(MustHaves::height)).orElseThrow();
  }

  /** How much is asked for, among requirements of a kind. */
  private static int height(Requirement requirement) {
    if (requirement instanceof Requirement.EducationAtLeast education) {
      return 2 * education.atLeast().rank() + (education.fullTime() ? 1 : 0);
    }
    if (requirement instanceof Requirement.Experience experience) {
      return experience.months();
    }
    if (requirement instanceof Requirement.Title title) {
      return title.atLeast().ordinal();
    }
    if (requirement instanceof Requirement.SkillGrade grade) {
      return grade.atLeast().ordinal();
    }
    Proficiency level = requirement instanceof Requirement.Skill skill ? skill.level() : null;
    return level == null ? 0 : 1 + level.ordinal();
  }
}
