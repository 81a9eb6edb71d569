package org.talentchain.matching.training.match;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.talentchain.matching.city.CityView;
import org.talentchain.matching.city.Demand;
import org.talentchain.matching.city.Learning;
import org.talentchain.matching.explain.Explainer;
import org.talentchain.matching.explain.Explanation;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.features.Column;
import org.talentchain.matching.features.Term;
import org.talentchain.matching.features.WishFeatures;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Preference;
import org.talentchain.matching.score.Rating;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.matching.training.Lift;
import org.talentchain.model.CandidateId;
import org.talentchain.model.ClassId;
import org.talentchain.model.Profile;
import org.talentchain.model.SkillClaim;
import org.talentchain.model.TrainingClass;

/**
 * The classes of a city between its candidates and positions. A class unlocks a position for somebody who is
 * out of its reach as they are and within it once they have what the class teaches, by the score every other
 * answer is found with.
 */
final class Schooling {

  /** In time first, then the best mutual rating after the class. */
  static final Comparator<Lift> BEST_LIFT =
      Comparator.comparing(Lift::inTime)
          .thenComparing(lift -> lift.after().mutual(), Comparator.reverseOrder())
          .thenComparing(Lift::position)
          .thenComparing(Lift::candidate);

  private final ClassMatchRequest request;
  private final CityView city;
  private final Demand demand;

  Schooling(ClassMatchRequest request, CityView city) {
    this.request = request;
    this.city = city;
    this.demand = city.demand();
  }

  /** Somebody who may come to sit in a class. */
  record Person(CandidateId id, Profile profile, CandidateFeatures features, WishFeatures wish) {

    int mutual(CandidateFeatures after, Vacancy vacancy) {
      Rating fit = vacancy.card().rating(vacancy.card().tally(after).points());
      return Rating.mutual(fit, Preference.rate(wish, vacancy.offer()));
    }

    Explanation explain(CandidateFeatures as, Vacancy vacancy) {
      return Explainer.explain(id, as, wish, vacancy.card(), vacancy.offer());
    }

    Lift lift(CandidateFeatures after, ClassCard course, Vacancy vacancy) {
      return new Lift(explain(features, vacancy), explain(after, vacancy), course.inTime(vacancy.position()));
    }
  }

  ClassMatchRequest request() {
    return request;
  }

  Person person(CandidateId id, Profile profile) {
    return new Person(id, profile, city.features(profile), city.wish(profile));
  }

  Person person(int candidate) {
    Profile profile = city.profile(candidate);
    return new Person(city.id(candidate), profile, city.features(candidate), city.wish(profile));
  }

  CandidateFeatures after(ClassCard course, Person person) {
    return city.features(course.learning().after(person.profile()));
  }

  /** What a skill alone is compiled to. */
  List<Term> terms(SkillClaim skill) {
    return city.profiles().compile(List.of(skill), List.of()).terms();
  }

  /** Everybody, in the order of their ids. */
  CandidateTable table() {
    return city.table();
  }

  ClassCard course(TrainingClass taught) {
    // Neither where it is taught nor when it ends: a class unlocks by what it teaches, and time is told
    // apart.
    Learning learning = new Learning(taught.curriculum(), taught.credentials(), null, null);
    return new ClassCard(
        taught,
        learning,
        demand.gives(taught.id()),
        demand.asking(taught));
  }

  /** Those that have not begun. A class that does not say when it begins can still be joined. */
  List<ClassCard> open() {
    return demand.classes().stream().filter(each -> !hasBegun(each)).map(this::course).toList();
  }

  List<ClassId> begun() {
    return demand.classes().stream().filter(this::hasBegun).map(TrainingClass::id).toList();
  }

  private boolean hasBegun(TrainingClass taught) {
    return taught.start() != null && taught.start().lastDay().isBefore(city.standards().asOf());
  }

  /** Positions that can be matched, in the order of their ids. */
  List<Vacancy> vacancies() {
    return demand.vacancies().stream().filter(each -> each.card().isAssessable()).toList();
  }

  Criteria criteria(Vacancy vacancy) {
    return Demand.criteria(vacancy.card(), request.cutOff(), request.strict());
  }

  boolean admits(Vacancy vacancy, CandidateFeatures features) {
    return criteria(vacancy).admits(vacancy.card().tally(features));
  }

  /** Those who can join: prerequisites met, and free by the first day. */
  BitSet joining(ClassCard course, CandidateTable table) {
    BitSet joining = new BitSet();
    new TableScan(table)
        .each(
            course.asking().card(),
            (candidate, tally) -> {
              GateOutcome free = course.isFree(table.column(Column.AVAILABLE, candidate));
              joining.set(candidate, criteria(course.asking()).passes(tally.gate().and(free)));
            });
    return joining;
  }

  GateOutcome joins(ClassCard course, Person person) {
    GateOutcome meets = course.asking().card().tally(person.features()).gate();
    return meets.and(course.isFree(person.features().column(Column.AVAILABLE)));
  }

  /** Those of some whom a class brings within reach of a position, ascending. */
  int[] gaining(Vacancy vacancy, ClassCard course, BitSet some, TableScan scan) {
    Criteria criteria = criteria(vacancy);
    BitSet beyond = (BitSet) some.clone();
    scan.each(
        vacancy.card(),
        (candidate, tally) -> beyond.set(candidate, beyond.get(candidate) && !criteria.admits(tally)));
    BitSet gaining = new BitSet();
    scan.eachWith(
        vacancy.card(),
        course.gives(),
        beyond,
        criteria,
        (candidate, tally) -> gaining.set(candidate));
    return gaining.stream().toArray();
  }

  static int places(Vacancy vacancy) {
    return vacancy.position().headcount().places();
  }
}
