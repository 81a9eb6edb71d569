package org.talentchain.matching.training.plan;

import org.jspecify.annotations.Nullable;

/**
 * A search that looks at some people only and so proves nothing but a bound: prices settle ({@link Widening}), what is
 * usual then is rounded into a plan ({@link Rounding}), and classes are opened for others as long as that helps
 * ({@link RuinAndRecreate}).
 */
final class LargeSearch {

  private static final int ROUNDS_TO_AVERAGE = 300;
  private static final int MOST_PAIRS = 0;

  private final long most;
  private final long[] steps = new long[1];

  private Ways ways;
  private Staffing best;

  LargeSearch(Ways ways, Effort effort) {
    this.ways = ways;
    most = effort.steps();
    Staffing empty = new Staffing(ways, steps);
    if (empty.exceeded() >= 0) {
      throw new InfeasibleException(empty.exceeded());
    }
    best = improvement(most).filled(empty);
  }

  /**
   * From the beginning.
   *
   * @param restriction of the whole problem; is widened
   */
  Found solve(ClassProblem whole, Restriction restriction) {
    open();
    Widening widening = new Widening(whole, restriction, steps);
    Settling settling = null;
    long bound = ways.allPlaces();
    if (bound > weight()) {
      widening.run(most / 2, weight());
      bound = Math.min(bound, widening.bound());
      moveTo(widening.ways());
      open();
      settling = widening.settling();
      round(settling);
    }
    recreate(settling);
    return found(bound);
  }

  /** From a known plan, which is among the ways. */
  Found improve(int[] opened, int[][] people) {
    offer(staffing(opened, people));
    open();
    recreate(null);
    return found(ways.allPlaces());
  }

  /** The effort that is left. */
  Effort left() {
    return new Effort(Math.max(1, most - steps[0]));
  }

  private Found found(long bound) {
    return new Found(best.opened, best.people(), bound, false, false);
  }

  private Improvement improvement(long mostSteps) {
    return new Improvement(ways, steps, mostSteps);
  }

  private void moveTo(Ways wider) {
    int[][] people = best.people();
    ways = wider;
    best = staffing(best.opened, people);
  }

  private Staffing staffing(int[] opened, int[][] people) {
    int[][] units = ways.units(people);
    return Staffing.of(ways, opened, units[0], units[1], steps);
  }

  private void open() {
    Improvement improvement = improvement(steps[0] + most / 4);
    offer(improvement.open(best, false));
    offer(improvement.open(improvement.start(), true));
  }

  private void round(Settling settling) {
    Box box = Box.of(ways, MOST_PAIRS);
    settling.lower(box, ROUNDS_TO_AVERAGE, steps[0] + most / 8, weight());
    Improvement improvement = improvement(steps[0] + most / 4);
    offer(new Rounding(ways, settling, improvement, steps).plan(box, weight(), steps[0] + most / 8));
  }

  private void recreate(@Nullable Settling settling) {
    offer(new RuinAndRecreate(improvement(most), settling, steps).improve(best, most));
  }

  private long weight() {
    return best.value().weight();
  }

  private void offer(Staffing other) {
    if (other.isSettled() && (!best.isSettled() || other.value().compareTo(best.value()) > 0)) {
      best = other;
    }
  }
}
