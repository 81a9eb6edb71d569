package org.talentchain.matching.training.plan;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.Ways.Use;

/**
 * From what is usually chosen at settled prices to a plan: classes that are nearly always opened are opened for
 * good, and those that are next; prices settle anew; and so on until no class is left that is opened now and
 * then. People then go the ways most of them usually go, and what is still open is filled along alternating
 * paths.
 */
final class Rounding {

  private static final double NEARLY = 0.9;
  private static final double HALF = 0.5;
  private static final int SLICES = 8;
  private static final int ROUNDS_BETWEEN = 120;
  private static final int LAST_ROUNDS = 300;

  private final Ways ways;
  private final Settling settling;
  private final Improvement improvement;
  private final long[] steps;
  private final long[] keptForStudents;

  Rounding(Ways ways, Settling settling, Improvement improvement, long[] steps) {
    this.ways = ways;
    this.settling = settling;
    this.improvement = improvement;
    this.steps = steps;
    keptForStudents = new long[ways.problem.limits().size()];
  }

  /**
   * A plan near the averages the prices have settled at last.
   *
   * @param box not changed
   * @param reached classes that keep plans from getting beyond this weight are not opened
   * @param mostSteps no prices are settled anew once so many steps are counted
   */
  Staffing plan(Box box, long reached, long mostSteps) {
    Staffing classes = new Staffing(ways, steps);
    Box narrow = box.copy();
    while (steps[0] < mostSteps) {
      Staffing before = classes.copy();
      if (!openMore(classes, narrow)) {
        break;
      }
      if (settling.lower(narrow, ROUNDS_BETWEEN, mostSteps, reached) <= reached) {
        classes = before;
        break;
      }
    }
    for (int offer = 0; offer < classes.opened.length; offer++) {
      narrow.leastOpen[offer] = classes.opened[offer];
      narrow.mostOpen[offer] = classes.opened[offer];
    }
    settling.lower(narrow, LAST_ROUNDS, mostSteps, 0);
    sendUsual(classes);
    Staffing filled = improvement.filled(classes);
    Staffing wider = improvement.open(filled, true);
    Staffing other = improvement.open(filled, false);
    return wider.value().compareTo(other.value()) >= 0 ? wider : other;
  }

  /**
   * Opens what is nearly always opened, and what comes next; false when nothing does. What counts is the template:
   * where the same is taught at several places or times, each of its offers is opened now and then.
   */
  private boolean openMore(Staffing classes, Box box) {
    boolean opened = false;
    for (int template = 0; template < ways.offersOf.length; template++) {
      while (more(classes, template) >= NEARLY && openOne(classes, template)) {
        opened = true;
      }
    }
    int[] next =
        ranked(
            IntStream.range(0, ways.offersOf.length).filter(template -> more(classes, template) > HALF),
            template -> more(classes, template));
    int some = 0;
    for (int i = 0; i < next.length && (!opened || some < next.length / SLICES); i++) {
      if (openOne(classes, next[i])) {
        opened = true;
        some++;
      }
    }
    for (int offer = 0; offer < classes.opened.length; offer++) {
      box.leastOpen[offer] = classes.opened[offer];
      box.mostOpen[offer] = canPay(classes, offer) ? box.mostOpen[offer] : classes.opened[offer];
    }
    return opened;
  }

  /** How much more often a template is usually opened than it is. */
  private double more(Staffing classes, int template) {
    return IntStream.of(ways.offersOf[template])
        .mapToDouble(offer -> settling.opened(offer) - classes.opened[offer])
        .sum();
  }

  private boolean openOne(Staffing classes, int template) {
    int[] usual =
        ranked(IntStream.of(ways.offersOf[template]), offer -> settling.opened(offer) - classes.opened[offer]);
    return IntStream.of(usual).anyMatch(offer -> open(classes, offer));
  }

  private boolean open(Staffing classes, int offer) {
    if (!canPay(classes, offer)) {
      return false;
    }
    classes.open(offer);
    for (Use use : ways.uses.get(offer)) {
      keptForStudents[use.limit()] += use.perStudent() * seats(offer);
    }
    return true;
  }

  /** True when a class more keeps all limits with every seat of it, and of the others, taken. */
  private boolean canPay(Staffing classes, int offer) {
    return classes.canOpen(offer)
        && ways.uses.get(offer).stream()
            .allMatch(
                use ->
                    classes.used(use.limit()) + keptForStudents[use.limit()] + use.perClass() + use.perStudent() * seats(offer)
                        <= ways.capacity(use.limit()));
  }

  private int seats(int offer) {
    return ways.problem.offers().get(offer).seats();
  }

  /** Sends as many along each route as usually go it, those first who usually do; then whoever else usually goes. */
  private void sendUsual(Staffing classes) {
    int[] routes = ranked(IntStream.range(0, settling.routes()), this::going);
    for (int route : routes) {
      int[] some = usual(route);
      long left = Math.round(going(route));
      for (int at = 0; at < some.length && left > 0; at++) {
        left -= send(classes, some[at], left);
      }
    }
    for (int route : routes) {
      for (int way : usual(route)) {
        send(classes, way, Math.max(1, Math.round(settling.going(way))));
      }
    }
  }

  private double going(int route) {
    return IntStream.range(settling.firstWay(route), settling.firstWay(route + 1)).mapToDouble(settling::going).sum();
  }

  /** The ways of a route that are gone at all, the usual ones first. */
  private int[] usual(int route) {
    return ranked(
        IntStream.range(settling.firstWay(route), settling.firstWay(route + 1)).filter(way -> settling.going(way) > 0),
        settling::going);
  }

  /** The greatest values first; each is asked for once. */
  private static int[] ranked(IntStream numbers, IntToDoubleFunction value) {
    record Valued(int number, double value) {}
    return numbers
        .mapToObj(each -> new Valued(each, value.applyAsDouble(each)))
        .sorted(Comparator.comparingDouble(Valued::value).reversed().thenComparingInt(Valued::number))
        .mapToInt(Valued::number)
        .toArray();
  }

  /** How many could be sent. */
  private int send(Staffing classes, int way, long most) {
    int sent = 0;
    while (sent < most && classes.send(way)) {
      sent++;
    }
    steps[0] += 1 + sent;
    return sent;
  }
}
