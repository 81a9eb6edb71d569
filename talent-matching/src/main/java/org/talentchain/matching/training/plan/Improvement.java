package org.talentchain.matching.training.plan;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.talentchain.matching.training.plan.ClassProblem.Offer;

/**
 * Finds good plans without proving anything: opens one class after another while it helps, then opens, closes
 * and swaps single classes. What a change brings is always found by filling all openings anew from where they
 * are.
 */
final class Improvement {

  private final Ways ways;
  private final int[] byWeight;
  private final long[] steps;
  private final long most;

  /**
   * @param steps counts the work at 0
   * @param most stop when so many are counted
   */
  Improvement(Ways ways, long[] steps, long most) {
    this.ways = ways;
    this.steps = steps;
    this.most = most;
    byWeight =
        IntStream.range(0, ways.problem.openings().size())
            .boxed()
            .sorted(Comparator.comparing(ways::weight, Comparator.reverseOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** Only what must be opened. */
  Staffing start() {
    return filled(new Staffing(ways, steps));
  }

  /** Opens classes while it helps, those first that promise most, or most for what they cost. */
  Staffing open(Staffing from, boolean forMoney) {
    return open(from, forMoney, offer -> 1);
  }

  /**
   * The same, where not all promises count alike.
   *
   * @param trust by offer: what its promise is multiplied by
   */
  Staffing open(Staffing from, boolean forMoney, IntToDoubleFunction trust) {
    return open(
        from,
        (staffing, offer) -> {
          double gain = promise(staffing, offer) * trust.applyAsDouble(offer);
          Offer each = ways.problem.offers().get(offer);
          double cost = 1 + each.cost() + (double) each.costPerStudent() * each.seats();
          return forMoney ? gain / cost : gain;
        });
  }

  /** Opens classes while it helps, in the order of a liking. */
  Staffing open(Staffing from, IntToDoubleFunction liking) {
    return open(from, (staffing, offer) -> promise(staffing, offer) == 0 ? 0 : liking.applyAsDouble(offer));
  }

  /** What opening one class more promises; 0 when nothing. */
  private interface Promise {
    double of(Staffing staffing, int offer);
  }

  private record Chance(int offer, double promise) {}

  private Staffing open(Staffing from, Promise promise) {
    Staffing staffing = from;
    PriorityQueue<Chance> chances =
        new PriorityQueue<>(
            Comparator.comparingDouble(Chance::promise).reversed().thenComparingInt(Chance::offer));
    for (int offer = 0; offer < ways.problem.offers().size(); offer++) {
      chances.add(new Chance(offer, promise.of(staffing, offer)));
    }
    while (!chances.isEmpty() && steps[0] < most) {
      Chance best = chances.remove();
      double now = promise.of(staffing, best.offer());
      if (now <= 0 || !staffing.canOpen(best.offer())) {
        continue;
      }
      if (!chances.isEmpty() && now < chances.element().promise()) {
        chances.add(new Chance(best.offer(), now));
        continue;
      }
      Staffing wider = with(staffing, best.offer());
      if (wider.value().compareTo(staffing.value()) > 0) {
        staffing = wider;
        chances.add(new Chance(best.offer(), promise.of(staffing, best.offer())));
      }
    }
    return staffing;
  }

  /** How much weight free people could fill at once through a class of this offer. */
  private double promise(Staffing staffing, int number) {
    Offer offer = ways.problem.offers().get(number);
    int[] students = new int[ways.problem.openings().size()];
    long weight = 0;
    int count = 0;
    for (int way : ways.ofOffer[number]) {
      steps[0]++;
      int opening = ways.openings[way];
      int some = Math.min(staffing.left(opening) - students[opening], staffing.free(ways.groups[way]));
      if (some > 0) {
        students[opening] += some;
        count += some;
        weight += (long) some * ways.weight(opening);
      }
    }
    return count <= offer.seats() ? weight : (double) weight * offer.seats() / count;
  }

  /** Fills what is open and brings classes up to their minimum. */
  Staffing filled(Staffing staffing) {
    staffing.fill(byWeight);
    staffing.settle(byWeight);
    return staffing;
  }

  private Staffing with(Staffing staffing, int offer) {
    Staffing wider = staffing.copy();
    wider.open(offer);
    return filled(wider);
  }

  private Staffing without(Staffing staffing, int offer) {
    Staffing narrower = staffing.copy();
    narrower.close(offer);
    return filled(narrower);
  }

  /** Opens, closes and swaps single classes until nothing helps. */
  Staffing improve(Staffing from) {
    Staffing best = from;
    boolean better = true;
    while (better && steps[0] < most) {
      Staffing next = closeOne(best);
      if (next == best) {
        next = openOne(best);
      }
      if (next == best) {
        next = swapOne(best);
      }
      better = next != best;
      best = next;
    }
    return best;
  }

  private Staffing closeOne(Staffing staffing) {
    Staffing best = staffing;
    for (int offer = 0; offer < staffing.opened.length && steps[0] < most; offer++) {
      if (best.mayClose(offer)) {
        best = better(best, without(best, offer));
      }
    }
    return best;
  }

  private Staffing openOne(Staffing staffing) {
    Staffing best = staffing;
    for (int offer = 0; offer < staffing.opened.length && steps[0] < most; offer++) {
      if (best.canOpen(offer)) {
        best = better(best, with(best, offer));
      }
    }
    return best;
  }

  private Staffing swapOne(Staffing staffing) {
    for (int closed = 0; closed < staffing.opened.length; closed++) {
      if (!staffing.mayClose(closed)) {
        continue;
      }
      Staffing narrower = without(staffing, closed);
      for (int offer = 0; offer < staffing.opened.length; offer++) {
        if (steps[0] >= most) {
          return staffing;
        }
        if (offer != closed && narrower.canOpen(offer)) {
          Staffing other = with(narrower, offer);
          if (better(staffing, other) != staffing) {
            return open(other, false);
          }
        }
      }
    }
    return staffing;
  }

  private static Staffing better(Staffing one, Staffing other) {
    return other.isSettled() && other.value().compareTo(one.value()) > 0 ? other : one;
  }
}
