package org.talentchain.matching.training.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.Flag;
import org.talentchain.matching.features.Term;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.matching.training.ClassChance;
import org.talentchain.matching.training.Lift;
import org.talentchain.model.SkillClaim;

/** Finds the classes that unlock positions for a candidate. */
final class ChanceFinder {

  private static final Comparator<ClassChance> BEST_CHANCE =
      Comparator.comparing(ClassChance::outcome)
          .thenComparing(ClassChance::places, Comparator.reverseOrder())
          .thenComparing(chance -> chance.unlocked().get(0), Schooling.BEST_LIFT)
          .thenComparing(chance -> chance.taught().id());

  private final Schooling schooling;
  private final Schooling.Person person;
  private final List<Vacancy> beyond = new ArrayList<>();
  private int within;

  ChanceFinder(Schooling schooling, Schooling.Person person) {
    this.schooling = schooling;
    this.person = person;
    if (person.features().has(Flag.BLANK)) {
      return; // Of whom nothing is known, it is not known either what they would gain.
    }
    for (Vacancy vacancy : schooling.vacancies()) {
      if (schooling.admits(vacancy, person.features())) {
        within++;
      } else {
        beyond.add(vacancy);
      }
    }
  }

  ClassMatchResult.ForCandidate find(Fingerprint fingerprint) {
    List<ClassCard> open = schooling.open();
    List<ClassChance> chances =
        open.stream()
            .map(this::chance)
            .filter(chance -> !chance.unlocked().isEmpty())
            .sorted(BEST_CHANCE)
            .toList();
    return new ClassMatchResult.ForCandidate(
        schooling.request(),
        within,
        chances.stream().limit(schooling.request().top()).toList(),
        open.size() - chances.size(),
        schooling.begun(),
        fingerprint);
  }

  private ClassChance chance(ClassCard course) {
    CandidateFeatures after = schooling.after(course, person);
    List<Vacancy> unlocked =
        beyond.stream()
            .filter(vacancy -> course.helps(vacancy.card()) && schooling.admits(vacancy, after))
            .toList();
    Explanation joining = person.explain(person.features(), course.asking());
    return new ClassChance(
        course.taught(),
        joining.gate(),
        joining.gates(),
        course.isFree(person.features().column(Column.AVAILABLE)),
        gains(course),
        lifts(unlocked, after, course),
        unlocked.stream()
            .filter(vacancy -> course.inTime(vacancy.position()) != GateOutcome.FAIL)
            .mapToInt(Schooling::places)
            .sum());
  }

  private List<Lift> lifts(List<Vacancy> unlocked, CandidateFeatures after, ClassCard course) {
    return unlocked.stream()
        .map(vacancy -> person.lift(after, course, vacancy))
        .sorted(Schooling.BEST_LIFT)
        .toList();
  }

  /** What of the curriculum the candidate does not have yet, or not at that level. */
  private List<SkillClaim> gains(ClassCard course) {
    return course.taught().curriculum().stream().filter(this::isNew).toList();
  }

  private boolean isNew(SkillClaim skill) {
    return schooling.terms(skill).stream().anyMatch(this::isMore);
  }

  private boolean isMore(Term taught) {
    return person.features().terms().stream()
        .filter(have -> have.name().equals(taught.name()))
        .noneMatch(have -> taught.codeAfter(have.code()) == have.code());
  }
}
