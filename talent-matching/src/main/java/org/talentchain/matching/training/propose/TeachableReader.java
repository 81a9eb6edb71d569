package org.talentchain.matching.training.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentchain.knowledge.Concept;
import org.talentchain.knowledge.ConceptKind;
import org.talentchain.knowledge.Cover;
import org.talentchain.knowledge.Knowledge;
import org.talentchain.knowledge.Practice;
import org.talentchain.model.ConceptId;
import org.talentchain.model.Credential;
import org.talentchain.model.Requirement;
import org.talentchain.model.SkillLevel;

/**
 * Says what of the things asked for a class can give. Skills can be taught. Of certificates, those for which
 * training is what it takes, and those a class of the city gives already; registrations and titles also want
 * years of work. Skill levels up to {@link #HIGHEST_GRADE}, and higher ones a class of the city gives
 * already. Schooling, majors and experience cannot be taught. Safe for use by several threads.
 */
final class TeachableReader {

  /** Above it years at the level below are asked for. */
  private static final SkillLevel HIGHEST_GRADE = SkillLevel.INTERMEDIATE;

  /** Families of permits that follow on a course and an examination. */
  private static final List<String> PERMITS = List.of("特种作业操作证", "特种设备作业人员证", "1+X证书");

  private static final int IN_FULL = 1000;

  private final Knowledge knowledge;
  private final int assumedHours;
  private final Set<ConceptId> permits = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, SkillLevel> gradesGiven = new HashMap<>();
  private final Map<Requirement, Optional<Teachable>> known = new ConcurrentHashMap<>();
  private final Map<ConceptId, Map<ConceptId, Integer>> covers = new ConcurrentHashMap<>();

  /**
   * @param given certificates that classes of the city give
   */
  TeachableReader(Knowledge knowledge, int assumedHours, Stream<Credential> given) {
    this.knowledge = knowledge;
    this.assumedHours = assumedHours;
    for (String family : PERMITS) {
      knowledge.find(ConceptKind.LICENCE, family).ifPresent(this::addPermits);
    }
    given.forEach(this::addGiven);
  }

  private void addPermits(Concept family) {
    knowledge.covers(family.id()).stream()
        .filter(cover -> cover.thousandths() == IN_FULL)
        .map(Cover::concept)
        .forEach(permits::add);
  }

  private void addGiven(Credential credential) {
    SkillLevel grade = credential.skillLevel();
    if (grade == null) {
      given.add(key(ConceptKind.LICENCE, credential.name()));
    } else {
      gradesGiven.merge(
          key(ConceptKind.OCCUPATION, credential.name()),
          grade,
          (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
  }

  /** What of these a class can give, each once. */
  List<Teachable> of(List<Requirement> requirements) {
    Map<String, Teachable> found = new LinkedHashMap<>();
    requirements.forEach(each -> read(each).ifPresent(one -> found.putIfAbsent(one.key(), one)));
    return new ArrayList<>(found.values());
  }

  Optional<Teachable> read(Requirement requirement) {
    return known.computeIfAbsent(requirement, this::readAnew);
  }

  private Optional<Teachable> readAnew(Requirement requirement) {
    if (requirement instanceof Requirement.Skill skill) {
      return Optional.of(skill(skill));
    }
    if (requirement instanceof Requirement.Licence licence) {
      return licence.anyOf().stream().filter(this::isPermit).findFirst().map(name -> licence(licence, name));
    }
    if (requirement instanceof Requirement.SkillGrade grade && isWithin(grade)) {
      return Optional.of(grade(grade));
    }
    return Optional.empty();
  }

  private Teachable skill(Requirement.Skill skill) {
    Optional<Concept> concept = knowledge.find(ConceptKind.SKILL, skill.phrase());
    Practice practice = concept.map(Concept::practice).orElse(Practice.UNKNOWN);
    boolean known = practice.hours() > 0;
    return new Teachable(
        key(ConceptKind.SKILL, skill.phrase()),
        concept.map(Concept::id).orElse(null),
        skill,
        skill,
        practice.level(),
        known ? practice.hours() : assumedHours,
        known);
  }

  private boolean isPermit(String name) {
    return given.contains(key(ConceptKind.LICENCE, name))
        || knowledge
            .find(ConceptKind.LICENCE, name)
            .filter(found -> permits.contains(found.id()))
            .isPresent();
  }

  private Teachable licence(Requirement.Licence asked, String name) {
    Requirement one = new Requirement.Licence(List.of(name), asked.necessity(), asked.weight());
    return certificate(key(ConceptKind.LICENCE, name), ConceptKind.LICENCE, name, one);
  }

  private boolean isWithin(Requirement.SkillGrade grade) {
    String occupation = grade.occupation();
    SkillLevel here = occupation == null ? null : gradesGiven.get(key(ConceptKind.OCCUPATION, occupation));
    SkillLevel highest = here == null || here.compareTo(HIGHEST_GRADE) < 0 ? HIGHEST_GRADE : here;
    return occupation != null && grade.atLeast().compareTo(highest) <= 0;
  }

  private Teachable grade(Requirement.SkillGrade asked) {
    String occupation = asked.occupation() == null ? "" : asked.occupation();
    return certificate(key(ConceptKind.OCCUPATION, occupation), ConceptKind.OCCUPATION, occupation, asked);
  }

  private Teachable certificate(String key, ConceptKind kind, String name, Requirement what) {
    ConceptId concept = knowledge.find(kind, name).map(Concept::id).orElse(null);
    return new Teachable(key, concept, what, what, null, assumedHours, false);
  }

  private String key(ConceptKind kind, String words) {
    String name =
        knowledge
            .find(kind, words)
            .map(found -> found.id().value())
            .orElseGet(() -> "~" + Knowledge.key(words));
    return kind + " " + name;
  }

  /** How far having the other does for having the one, in thousandths. */
  int cover(Teachable one, Teachable other) {
    if (one.key().equals(other.key())) {
      return IN_FULL;
    }
    ConceptId wanted = one.concept();
    ConceptId had = other.concept();
    return wanted == null || had == null
        ? 0
        : covers.computeIfAbsent(wanted, this::covers).getOrDefault(had, 0);
  }

  private Map<ConceptId, Integer> covers(ConceptId wanted) {
    return knowledge.covers(wanted).stream().collect(Collectors.toMap(Cover::concept, Cover::thousandths));
  }
}
