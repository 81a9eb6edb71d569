package org.talentchain.matching.training.curriculum;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.talentchain.matching.training.curriculum.CurriculumProblem.Way;

/**
 * Finds the topics within a limit of hours with which people can fill most places; of those the fewest hours,
 * then the fewest topics, then the first in order.
 *
 * <p>Branch and bound over the topics, the most asked for first. With every further topic that still fits on
 * its own all taught at once, no choice of them fills more: where that is no better than the best so far, the
 * branch ends. How many places are filled is a largest matching each time, so people and places are counted
 * once. The work is the number of matchings. When it is used up, the best found is returned with the largest
 * bound of what was not looked at: then {@link Curriculum#isProven} tells whether it matters. With one topic
 * taught or not at each step the search is exponential at worst in the topics that fit, a handful for any
 * class that ends.
 */
public final class CurriculumSearch {

  private final CurriculumProblem problem;
  private final Placement placement;
  private final int[] order;
  private int work;
  private Found best = new Found(new int[0], 0, 0);
  private int unexplored;

  private CurriculumSearch(CurriculumProblem problem, int work) {
    List<Way> within =
        problem.ways().stream().filter(way -> hours(problem, way.topics()) <= problem.limit()).toList();
    this.problem =
        new CurriculumProblem(problem.hours(), problem.places(), problem.people(), within, problem.limit());
    this.placement = new Placement(this.problem);
    this.order = order(this.problem);
    this.work = work;
  }

  private record Found(int[] topics, int hours, int filled) {

    private static final Comparator<Found> BETTER =
        Comparator.comparing(Found::filled, Comparator.reverseOrder())
            .thenComparing(Found::hours)
            .thenComparing(found -> found.topics().length)
            .thenComparing(Found::topics, Arrays::compare);
  }

  /**
   * Searches.
   *
   * @param work how many matchings may be tried, at least 1
   */
  public static Curriculum solve(CurriculumProblem problem, int work) {
    CurriculumSearch search = new CurriculumSearch(problem, work);
    BitSet nothing = new BitSet();
    search.best = new Found(new int[0], 0, search.placement.filled(nothing));
    search.branch(0, nothing, 0);
    Found best = search.best;
    return new Curriculum(
        best.topics(), best.hours(), best.filled(), Math.max(best.filled(), search.unexplored));
  }

  /** Topics that lead anywhere, those of most ways first. */
  private static int[] order(CurriculumProblem problem) {
    int[] uses = new int[problem.hours().length];
    problem.ways().forEach(way -> Arrays.stream(way.topics()).forEach(topic -> uses[topic]++));
    return IntStream.range(0, uses.length)
        .filter(topic -> uses[topic] > 0)
        .boxed()
        .sorted(Comparator.comparing((Integer topic) -> uses[topic]).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void branch(int at, BitSet taught, int hours) {
    if (at == order.length) {
      return;
    }
    int bound = bound(at, taught, hours);
    if (bound < best.filled() || bound == best.filled() && hours >= best.hours()) {
      return;
    }
    if (work <= 0) {
      unexplored = Math.max(unexplored, bound);
      return;
    }
    int topic = order[at];
    if (hours + problem.hours()[topic] <= problem.limit()) {
      taught.set(topic);
      consider(taught, hours + problem.hours()[topic]);
      branch(at + 1, taught, hours + problem.hours()[topic]);
      taught.clear(topic);
    }
    branch(at + 1, taught, hours);
  }

  /** The most that can be filled below a branch. */
  private int bound(int at, BitSet taught, int hours) {
    BitSet all = (BitSet) taught.clone();
    for (int next = at; next < order.length; next++) {
      if (hours + problem.hours()[order[next]] <= problem.limit()) {
        all.set(order[next]);
      }
    }
    work--;
    return placement.filled(all);
  }

  private void consider(BitSet taught, int hours) {
    work--;
    Found found = new Found(taught.stream().toArray(), hours, placement.filled(taught));
    if (Found.BETTER.compare(found, best) < 0) {
      best = found;
    }
  }

  private static int hours(CurriculumProblem problem, int[] topics) {
    return Arrays.stream(topics).map(topic -> problem.hours()[topic]).sum();
  }
}
