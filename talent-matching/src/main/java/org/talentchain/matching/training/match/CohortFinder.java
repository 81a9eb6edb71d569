package org.talentchain.matching.training.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.allocation.Goal;
import org.talentchain.matching.allocation.Market;
import org.talentchain.matching.allocation.OptimalAllocation;
import org.talentchain.matching.city.Workers;
import org.talentchain.matching.features.CandidateFeatures;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.GateOutcome;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.matching.training.CohortProposal;
import org.talentchain.matching.training.Learner;

/** Finds whom to invite to a class. */
final class CohortFinder {

  private final Schooling schooling;
  private final ClassCard course;
  private final Workers workers;
  private final CandidateTable table;
  private final List<Vacancy> vacancies;

  CohortFinder(Schooling schooling, ClassCard course, Workers workers) {
    this.schooling = schooling;
    this.course = course;
    this.workers = workers;
    this.table = schooling.table();
    this.vacancies =
        schooling.vacancies().stream()
            .filter(each -> course.helps(each.card()) && course.inTime(each.position()) != GateOutcome.FAIL)
            .toList();
  }

  /**
   * Somebody who gains a position.
   *
   * @param unlocked numbers of vacancies, ascending, at least one
   * @param mutuals the mutual rating after the class, one each
   */
  private record Gainer(
      Schooling.Person person, CandidateFeatures after, GateOutcome outcome, int[] unlocked, int[] mutuals) {

    int best() {
      int best = 0;
      for (int at = 1; at < mutuals.length; at++) {
        best = mutuals[at] > mutuals[best] ? at : best;
      }
      return best;
    }
  }

  CohortProposal find() {
    BitSet joining = schooling.joining(course, table);
    List<int[]> gaining =
        workers.map(
            vacancies.size(),
            () -> {
              TableScan scan = new TableScan(table);
              return number -> schooling.gaining(vacancies.get(number), course, joining, scan);
            });
    List<List<Integer>> unlocked = new ArrayList<>();
    IntStream.range(0, table.size()).forEach(candidate -> unlocked.add(new ArrayList<>()));
    for (int number = 0; number < gaining.size(); number++) {
      for (int candidate : gaining.get(number)) {
        unlocked.get(candidate).add(number);
      }
    }
    int[] candidates =
        IntStream.range(0, table.size()).filter(candidate -> !unlocked.get(candidate).isEmpty()).toArray();
    List<Gainer> gainers =
        workers.map(candidates.length, at -> gainer(candidates[at], unlocked.get(candidates[at])));
    int places =
        IntStream.range(0, vacancies.size())
            .filter(number -> gaining.get(number).length > 0)
            .map(number -> Schooling.places(vacancies.get(number)))
            .sum();
    return propose(gainers, joining.cardinality(), places);
  }

  private Gainer gainer(int candidate, List<Integer> unlocked) {
    Schooling.Person person = schooling.person(candidate);
    CandidateFeatures after = schooling.after(course, person);
    int[] numbers = unlocked.stream().mapToInt(Integer::intValue).toArray();
    int[] mutuals =
        IntStream.of(numbers).map(number -> person.mutual(after, vacancies.get(number))).toArray();
    return new Gainer(person, after, schooling.joins(course, person), numbers, mutuals);
  }

  private CohortProposal propose(List<Gainer> gainers, int admitted, int places) {
    int[] kept = keepPlaces(gainers);
    Comparator<Integer> order =
        Comparator.comparing((Integer at) -> kept[at] < 0)
            .thenComparing(at -> gainers.get(at).outcome())
            .thenComparing(at -> -gainers.get(at).mutuals()[towards(gainers.get(at), kept[at])])
            .thenComparing(at -> gainers.get(at).person().id());
    int seats = course.taught().seats();
    List<Learner> learners =
        IntStream.range(0, gainers.size())
            .boxed()
            .sorted(order)
            .limit((long) seats + schooling.request().top())
            .map(at -> learner(gainers.get(at), kept[at]))
            .toList();
    int invited = Math.min(seats, learners.size());
    return new CohortProposal(
        course.taught(),
        learners.subList(0, invited),
        learners.subList(invited, learners.size()),
        admitted,
        gainers.size(),
        places);
  }

  /** For each the place in their list of the vacancy that keeps them a place, or -1. */
  private int[] keepPlaces(List<Gainer> gainers) {
    int[] people =
        IntStream.range(0, gainers.size())
            .flatMap(at -> IntStream.of(gainers.get(at).unlocked()).map(number -> at))
            .toArray();
    int[] numbers = gainers.stream().flatMapToInt(each -> IntStream.of(each.unlocked())).toArray();
    int[] worths = gainers.stream().flatMapToInt(each -> IntStream.of(each.mutuals())).toArray();
    int[] limits = gainers.stream().mapToInt(each -> 1).toArray();
    int[] places = vacancies.stream().mapToInt(Schooling::places).toArray();
    Market market = new Market(people, numbers, worths, limits, places);
    int[] kept = gainers.stream().mapToInt(each -> -1).toArray();
    for (int pair : OptimalAllocation.of(market, Goal.FILLED_FIRST).pairs()) {
      int first = pair;
      while (first > 0 && people[first - 1] == people[pair]) {
        first--;
      }
      kept[people[pair]] = pair - first;
    }
    return kept;
  }

  private static int towards(Gainer gainer, int kept) {
    return kept < 0 ? gainer.best() : kept;
  }

  private Learner learner(Gainer gainer, int kept) {
    Vacancy towards = vacancies.get(gainer.unlocked()[towards(gainer, kept)]);
    return new Learner(
        gainer.person().id(),
        gainer.outcome(),
        gainer.person().lift(gainer.after(), course, towards),
        kept >= 0,
        gainer.unlocked().length);
  }
}
