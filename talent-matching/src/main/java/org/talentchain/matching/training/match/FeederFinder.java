package org.talentchain.matching.training.match;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.city.Fingerprint;
import org.talentchain.matching.city.Workers;
import org.talentchain.matching.retrieve.CandidateTable;
import org.talentchain.matching.retrieve.Criteria;
import org.talentchain.matching.retrieve.TableScan;
import org.talentchain.matching.score.Vacancy;
import org.talentchain.matching.training.Feeder;
import org.talentchain.matching.training.Lift;

/** Finds the classes that bring people to a position. */
final class FeederFinder {

  private static final Comparator<Feeder> BEST_FEEDER =
      Comparator.comparing(Feeder::inTime)
          .thenComparing(Feeder::gaining, Comparator.reverseOrder())
          .thenComparing(feeder -> feeder.taught().id());

  private final Schooling schooling;
  private final Vacancy vacancy;
  private final Workers workers;
  private final CandidateTable table;

  FeederFinder(Schooling schooling, Vacancy vacancy, Workers workers) {
    this.schooling = schooling;
    this.vacancy = vacancy;
    this.workers = workers;
    this.table = schooling.table();
  }

  ClassMatchResult.ForPosition find(Fingerprint fingerprint) {
    boolean assessable = vacancy.card().isAssessable();
    List<ClassCard> open =
        schooling.open().stream().filter(course -> assessable && course.helps(vacancy.card())).toList();
    List<Feeder> feeders =
        workers
            .map(
                open.size(),
                () -> {
                  TableScan scan = new TableScan(table);
                  return at -> feeder(open.get(at), scan);
                })
            .stream()
            .filter(feeder -> feeder.gaining() > 0)
            .sorted(BEST_FEEDER)
            .toList();
    return new ClassMatchResult.ForPosition(
        schooling.request(), assessable ? within() : 0, feeders, schooling.begun(), fingerprint);
  }

  private int within() {
    Criteria criteria = schooling.criteria(vacancy);
    int[] within = {0};
    new TableScan(table)
        .each(vacancy.card(), (candidate, tally) -> within[0] += criteria.admits(tally) ? 1 : 0);
    return within[0];
  }

  private Feeder feeder(ClassCard course, TableScan scan) {
    int[] gaining = schooling.gaining(vacancy, course, schooling.joining(course, table), scan);
    List<Lift> best =
        IntStream.of(gaining)
            .mapToObj(candidate -> schooling.person(candidate))
            .map(person -> person.lift(schooling.after(course, person), course, vacancy))
            .sorted(Schooling.BEST_LIFT)
            .limit(schooling.request().top())
            .toList();
    return new Feeder(course.taught(), course.inTime(vacancy.position()), gaining.length, best);
  }
}
