package org.talentchain.matching.training.plan;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * From what is usually chosen at settled prices to a plan: classes that are nearly always opened are opened for
 * good, and the one that is next; prices settle anew; and so on until no class is left that is opened now and
 * then. People then go the ways most of them usually go, and what is still open is filled along alternating
 * paths.
 */
final class Rounding {

  private static final double NEARLY = 0.9;
  private static final double HARDLY = 0.1;
  private static final int ROUNDS_BETWEEN = 120;
  private static final int LAST_ROUNDS = 400;

  private final Ways ways;
  private final Settling settling;
  private final Improvement improvement;
  private final long[] steps;

  Rounding(Ways ways, Settling settling, Improvement improvement, long[] steps) {
    this.ways = ways;
    this.settling = settling;
    this.improvement = improvement;
    this.steps = steps;
  }

  /**
   * A plan near the averages the prices have settled at last.
   *
   * @param box not changed
   * @param mostSteps no prices are settled anew once so many steps are counted
   */
  Staffing plan(Box box, long mostSteps) {
    Box narrow = box.copy();
    Staffing classes = new Staffing(ways, steps);
    while (openMore(classes, narrow)) {
      settling.lower(narrow, ROUNDS_BETWEEN, mostSteps, 0);
    }
    for (int offer = 0; offer < classes.opened.length; offer++) {
      narrow.leastOpen[offer] = classes.opened[offer];
      narrow.mostOpen[offer] = classes.opened[offer];
    }
    settling.lower(narrow, LAST_ROUNDS, mostSteps, 0);
    usualWays().forEach(way -> send(classes, way));
    return improvement.filled(classes);
  }

  /** Opens what is nearly always opened, or else what is opened most of the rest; false when nothing is. */
  private boolean openMore(Staffing classes, Box box) {
    int next = -1;
    boolean opened = false;
    for (int offer = 0; offer < classes.opened.length; offer++) {
      while (more(classes, offer) >= NEARLY && classes.canOpen(offer)) {
        classes.open(offer);
        opened = true;
      }
      if (more(classes, offer) > HARDLY
          && classes.canOpen(offer)
          && (next < 0 || more(classes, offer) > more(classes, next))) {
        next = offer;
      }
    }
    if (!opened && next >= 0) {
      classes.open(next);
      opened = true;
    }
    for (int offer = 0; offer < classes.opened.length; offer++) {
      box.leastOpen[offer] = classes.opened[offer];
      box.mostOpen[offer] = classes.canOpen(offer) ? box.mostOpen[offer] : classes.opened[offer];
    }
    return opened;
  }

  private double more(Staffing classes, int offer) {
    return settling.opened(offer) - classes.opened[offer];
  }

  private IntStream usualWays() {
    return IntStream.range(0, ways.count())
        .filter(way -> settling.going(way) > HARDLY)
        .boxed()
        .sorted(Comparator.comparingDouble(settling::going).reversed().thenComparing(way -> way))
        .mapToInt(Integer::intValue);
  }

  private void send(Staffing classes, int way) {
    for (long i = Math.max(1, Math.round(settling.going(way))); i > 0 && classes.send(way); i--) {
      steps[0]++;
    }
  }
}
